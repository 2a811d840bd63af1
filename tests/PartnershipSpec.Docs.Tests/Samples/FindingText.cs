using System.Linq;
using PartnershipSpec.Docs.Tests.Documents;

namespace PartnershipSpec.Docs.Tests.Samples;

/// <summary>A finding as text: the file, the line, what of it is meant, and the message.</summary>
internal static class FindingText
{
    private const int Width = 140;

    /// <summary>The finding as a block of Markdown.</summary>
    internal static string Of(ShownFinding finding)
    {
        string number = $"{finding.Line + 1,5} | ";
        int dropped = SourceLine.Dropped(finding.Lines[finding.Line]);
        string line = SourceLine.Cut(finding.Lines[finding.Line], dropped, finding.End, Width - number.Length);
        string underline = new string(' ', finding.Start - dropped) + new string('~', finding.End - finding.Start);
        string message = $"({finding.Line + 1},{finding.Start + 1}): {finding.Rule}: {finding.Message}";
        string[] lines = [finding.Path, number + line, $"      | {underline}", .. WrappedText.Lines(message, Width)];
        return $"```text\n{string.Concat(lines.Select(l => l + "\n"))}```";
    }
}
