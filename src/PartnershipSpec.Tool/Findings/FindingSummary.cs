using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.Inputs;

namespace PartnershipSpec.Tool.Findings;

/// <summary>How much was looked at and found; it counts while findings pass by.</summary>
internal sealed class FindingSummary
{
    private readonly Dictionary<RuleSeverity, int> _counts = [];
    private int _files;

    /// <summary>The severity of the gravest finding.</summary>
    public RuleSeverity Gravest { get; private set; }

    /// <summary>Counts the files of a unit.</summary>
    public void Count(InputUnit unit) => _files += unit.Specs.Count + unit.Sources.Count;

    /// <summary>Counts a finding, and hands it on.</summary>
    public Finding Count(Finding finding)
    {
        _counts[finding.Severity] = _counts.GetValueOrDefault(finding.Severity) + 1;
        if (finding.Severity > Gravest) Gravest = finding.Severity;
        return finding;
    }

    /// <summary>In a line.</summary>
    public override string ToString() => _files == 0
        ? "No declaration file and no spec found."
        : $"{Of(RuleSeverity.Error, "error")}, {Of(RuleSeverity.Warning, "warning")} in {Counted(_files, "file")}";

    private string Of(RuleSeverity severity, string word) => Counted(_counts.GetValueOrDefault(severity), word);

    private static string Counted(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";
}
