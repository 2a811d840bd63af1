using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Reports;

/// <summary>A partnership in a report, judged.</summary>
internal sealed class ReportEntry
{
    // A reader who wants more asks `psp ask`.
    private const int MostQuestions = 5;

    private ReportEntry(Record record, int spectrum, IReadOnlyList<Finding> findings)
    {
        Record = record;
        Spectrum = spectrum;
        Findings = findings;
        Standing = Standing.Of(record);
        Dimensions = DimensionPlacement.Of(record.Evaluation);
        Questions = [.. FactQuestion.About(record.Evaluation).Take(MostQuestions).Select(q => q.Trait)];
        Advice = record.Claimed is { } claimed && Standing.Verdict != Verdict.Established
            ? AdviceSearch.Find(record.Spectrum, claimed, record.Evaluation.Facts)
            : null;
        SpectrumCriterion[] criteria = [.. Criteria.Of(record.Spectrum)];
        Outcomes = [.. criteria.Select(record.Evaluation.Outcome)];
        Deciding = [.. criteria.Select(DecidedOtherwise)];
    }

    /// <summary>As declared.</summary>
    public Record Record { get; }

    /// <summary>The place of its spectrum among those of the report.</summary>
    public int Spectrum { get; }

    /// <summary>What was found of it, gravest first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Verdict, placement and evidence.</summary>
    public Standing Standing { get; }

    /// <summary>Where each dimension alone would place it.</summary>
    public IReadOnlyList<DimensionPlacement> Dimensions { get; }

    /// <summary>What to learn next, the most telling first.</summary>
    public IReadOnlyList<SpectrumTrait> Questions { get; }

    /// <summary>What it would take to establish the claim; null where it is established, or none is made.</summary>
    public ClaimAdvice? Advice { get; }

    /// <summary>How each of <see cref="Criteria.Of"/> comes out.</summary>
    public IReadOnlyList<CriterionOutcome> Outcomes { get; }

    /// <summary>
    /// The traits whose statements decide each of these criteria; null where it is simply the one that it reads, or none: then whoever shows
    /// it need not be told. Finding them takes long, and few criteria need it.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<SpectrumTrait>?> Deciding { get; }

    /// <summary>Judges a partnership.</summary>
    public static ReportEntry Of(Record record, int spectrum, IEnumerable<Finding> findings) =>
        new(record, spectrum, [.. findings.OrderByDescending(f => f.Severity)]);

    /// <summary>How many findings are so grave.</summary>
    public int Count(RuleSeverity severity) => Findings.Count(f => f.Severity == severity);

    private IReadOnlyList<SpectrumTrait>? DecidedOtherwise(SpectrumCriterion criterion, int place)
    {
        CriterionOutcome outcome = Outcomes[place];
        if (outcome == CriterionOutcome.Unknown) return null;

        FactBits facts = Record.Evaluation.Facts;
        SpectrumTrait[] read = [.. Record.Declaration.Spectrum.ReadBy(criterion.Condition)];
        int connected = Record.Spectrum.Traits.Count(t => facts.States(t) && read.Any(r => Record.Spectrum.Ties.Are(r, t)));
        bool isObvious = connected == 1 && criterion.Condition.Outcome(facts.Consistent()) == outcome;
        return isObvious ? null : [.. Record.Evaluation.Deciding(criterion, outcome).Select(f => f.Trait)];
    }
}
