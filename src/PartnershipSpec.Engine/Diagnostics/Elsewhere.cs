using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>A place in another file, in words: a console shows no further locations, and two files may have one name.</summary>
internal static class Elsewhere
{
    /// <summary>The way to the file from that of the finding, and the line.</summary>
    internal static Message Of(SourceLocation location, string from) =>
        new(MessageKey.FileAndLine, SourceLocation.RelativePath(from, location.Path), location.Start.Line + 1);
}
