using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Tool.Configs;
using PartnershipSpec.Tool.Inputs;

namespace PartnershipSpec.Tool.Findings;

/// <summary>Checks the files of one unit, on its terms.</summary>
/// <param name="unit">The unit.</param>
/// <param name="today">The day on which acceptances must hold.</param>
/// <param name="withAccepted">Whether what acceptances silence is found, too.</param>
/// <param name="least">What is less grave than this nobody asks for; it may be left out.</param>
internal sealed class Checker(InputUnit unit, string today, bool withAccepted = false, RuleSeverity least = RuleSeverity.Hidden)
{
    private readonly Severities _severities = unit.Severities;

    /// <summary>
    /// The passes that find anything that somebody asks for: as in a build, looking for the rest would take as long again.
    /// </summary>
    public IReadOnlyList<ReportingPass> Passes { get; } =
    [
        .. RuleCatalogue.All.Where(r => unit.Severities.Of(r) >= least).Select(r => ReportingPasses.Of(r)).Append(ReportingPass.Build)
            .Distinct().Order(),
    ];

    /// <summary>Whether what acceptances silence is found, too.</summary>
    public bool WithAccepted { get; } = withAccepted;

    /// <summary>
    /// All findings of the unit: specs first, then its other files in the order of their paths. What is switched off is not among them.
    /// </summary>
    public IEnumerable<Finding> Check(CancellationToken cancellation) =>
        unit.Specs.SelectMany(Check).Concat(unit.Sources.SelectMany(source => source.Check(this, cancellation)))
            .Where(finding => finding.Severity != RuleSeverity.None);

    /// <summary>The terms on which a file is checked.</summary>
    public DeclarationTerms TermsOf(FoundFile file) => new(today, _severities.OfCriteriaIn(file.Path));

    /// <summary>A problem as a finding.</summary>
    public Finding FindingOf(Problem problem, SourceFile? file) => new()
    {
        Rule = problem.Rule,
        Severity = _severities.Of(problem.Rule),
        Location = problem.Location,
        Cell = problem.Location.Cell,
        Message = problem.Message,
        File = file,
        Related = problem.Related,
        Corrections = () => FileProposals.Of(problem, FixKinds.IsCorrection),
    };

    /// <summary>What the engine finds in a declaration file, as a finding.</summary>
    public Finding FindingOf(FileFinding finding, SourceFile? file, string? declaration) => FindingOf(finding.Problem, file) with
    {
        Severity = finding.Severity ?? _severities.Of(finding.Problem.Rule),
        Declaration = declaration,
        Criteria = [.. finding.Subject?.Criteria ?? []],
        Origin = finding,
        AcceptedBy = finding.AcceptedBy,
    };

    /// <summary>All that is found in a spec of the unit, in its order.</summary>
    public IEnumerable<Finding> Check(SpecInput spec) =>
        spec.Problems.Concat(unit.SpectraProblems.Where(p => p.Location.Path == spec.File.Shown))
            .OrderBy(p => p.Location.Span.Start).ThenBy(p => p.Rule.Id, System.StringComparer.Ordinal)
            .Select(p => FindingOf(p, spec.Spec.File));
}
