using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>A place in another file, in words: a console shows no further locations, and two files may have one name.</summary>
internal static class Elsewhere
{
    /// <summary>The way to the file from that of the finding, and the line or the cell.</summary>
    internal static Message Of(SourceLocation location, string from)
    {
        string path = SourceLocation.RelativePath(from, location.Path);
        return location.Cell is { } cell
            ? new Message(MessageKey.FileAndCell, path, cell)
            : new Message(MessageKey.FileAndLine, path, location.Start.Line + 1);
    }
}
