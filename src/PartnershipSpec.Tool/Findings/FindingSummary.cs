using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Findings;

/// <summary>How much was looked at and found; it counts while findings pass by.</summary>
internal sealed class FindingSummary
{
    private readonly Dictionary<RuleSeverity, int> _counts = [];

    /// <summary>The severity of the gravest finding.</summary>
    public RuleSeverity Gravest { get; private set; }

    /// <summary>How many files were looked at so far.</summary>
    public int Files { get; private set; }

    /// <summary>How many findings there are so far.</summary>
    public int Findings { get; private set; }

    /// <summary>Counts the files of a unit.</summary>
    public void Count(InputUnit unit) => Files += unit.Specs.Count + unit.Sources.Count;

    /// <summary>Counts a finding, unless it is accepted, and hands it on.</summary>
    public Finding Count(Finding finding)
    {
        if (finding.AcceptedBy is not null) return finding;

        Findings++;
        _counts[finding.Severity] = _counts.GetValueOrDefault(finding.Severity) + 1;
        if (finding.Severity > Gravest) Gravest = finding.Severity;
        return finding;
    }

    /// <summary>In a line.</summary>
    public string In(string language) => Files == 0
        ? ToolTexts.NothingToCheck.In(language)
        : ToolTexts.Summary.In(
            language,
            ToolTexts.Errors.In(language, _counts.GetValueOrDefault(RuleSeverity.Error)),
            ToolTexts.Warnings.In(language, _counts.GetValueOrDefault(RuleSeverity.Warning)),
            ToolTexts.Files.In(language, Files));
}
