using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Tells a spec that is not there, or is blank, from one that is wrong.</summary>
internal static class SpecPresence
{
    /// <summary>PSP3002, where there is nothing to read; null where there is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">What it says; null where it cannot be opened.</param>
    public static Problem? Check(string path, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text)) return null;

        SourceLocation start = SourceLocation.AtStartOf(path);
        MessageKey key = text is null ? MessageKey.SpecFileMissing : MessageKey.SpecFileEmpty;
        return new Problem(RuleCatalogue.SpecMissing, start, new Message(key, start.FileName));
    }
}
