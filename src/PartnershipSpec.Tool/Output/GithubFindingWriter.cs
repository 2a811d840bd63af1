using System.Collections.Generic;
using System.Globalization;
using System.IO;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;

namespace PartnershipSpec.Tool.Output;

/// <summary>Findings as commands of GitHub Actions, which makes annotations of them.</summary>
internal sealed class GithubFindingWriter(Invocation invocation) : FindingWriter
{
    private readonly CultureInfo _culture = invocation.Culture;

    /// <inheritdoc />
    public override void Write(IEnumerable<Finding> findings, TextWriter output)
    {
        foreach (Finding finding in findings)
        {
            (int line, int column) = finding.Location.Start;
            (int endLine, int endColumn) = finding.Location.End;
            string range = string.Create(CultureInfo.InvariantCulture, $"line={line + 1},endLine={endLine + 1}");

            // Columns are shown for a single line only.
            if (line == endLine) range += string.Create(CultureInfo.InvariantCulture, $",col={column + 1},endColumn={endColumn + 1}");
            string title = finding.Cell is { } cell ? $"{finding.Rule.Id} {cell}" : finding.Rule.Id;
            string properties = $"file={Property(finding.Location.Path)},{range},title={Property(title)}";
            string message = Text(finding.Message.ToString(null, _culture));
            output.WriteLine($"::{CommandOf(finding.Severity)} {properties}::{message}");
        }
    }

    private static string CommandOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Text(string text) => OneLine.Of(text).Replace("%", "%25", System.StringComparison.Ordinal);

    private static string Property(string text) =>
        Text(text).Replace(":", "%3A", System.StringComparison.Ordinal).Replace(",", "%2C", System.StringComparison.Ordinal);
}
