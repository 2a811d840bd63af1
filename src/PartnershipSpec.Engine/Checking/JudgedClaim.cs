using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Engine.Checking;

/// <summary>A criterion of the claimed category, and how it comes out.</summary>
internal sealed class JudgedCriterion(Criterion criterion, CriterionFinding outcome)
{
    internal readonly Criterion Criterion = criterion;

    internal readonly CriterionFinding Outcome = outcome;
}

/// <summary>
/// A claim with all that is found out of it, once it is asked for: what its findings are made from. Most claims of a build break no rule,
/// and then only the outcomes are asked for.
/// </summary>
internal sealed class JudgedClaim
{
    private readonly int _category;
    private readonly ClaimTerms _terms;
    private readonly Evaluation _evaluation;
    private IReadOnlyList<JudgedCriterion>? _refuted;
    private IReadOnlyList<JudgedCriterion>? _criteria;
    private Tally? _tally;
    private (int? Category, int Evidence)? _better;

    internal JudgedClaim(CompiledSpectrum spectrum, Claim claim, FactBits derived, int category, ClaimTerms terms)
    {
        Spectrum = spectrum;
        Claim = claim;
        _category = category;
        _terms = terms;
        _evaluation = new Evaluation(spectrum.Model, claim.Facts.Bits, derived);
    }

    internal readonly CompiledSpectrum Spectrum;

    internal readonly Claim Claim;

    internal Category Category => Spectrum.Spectrum.Categories[_category];

    /// <summary>What the claimed category requires, except what the terms leave out.</summary>
    internal IReadOnlyList<JudgedCriterion> Criteria => _criteria ??= [.. All(_category).Where(c => !IsLeftOut(c.Outcome))];

    /// <summary>Those of <see cref="Criteria"/> that the facts refute.</summary>
    internal IReadOnlyList<JudgedCriterion> Refuted => _refuted ??= FindRefuted();

    /// <summary>What <see cref="Criteria"/> come to.</summary>
    internal Tally Tally => _tally ??= Counted();

    /// <summary>
    /// The place of the category that fits better; null where none does, or the claimed one is the neighbour of the best: transitions are
    /// fluid.
    /// </summary>
    internal int? Better => (_better ??= FindBetter()).Category;

    internal int BetterEvidence => (_better ??= FindBetter()).Evidence;

    internal SpectrumCategory Claimed => Spectrum.Model.Categories[_category];

    internal RuleSeverity? SeverityOf(JudgedCriterion criterion) => _terms.SeverityOf(criterion.Criterion.Id);

    /// <summary>Whether facts refute a criterion.</summary>
    internal Predicate<FactBits> Refutes(JudgedCriterion criterion) => facts =>
        new Evaluation(Spectrum.Model, facts).Outcome(criterion.Outcome.Criterion) == CriterionOutcome.Refuted;

    internal IEnumerable<SpectrumTrait> UndecidedTraits(JudgedCriterion criterion) =>
        Spectrum.ReadBy(criterion.Outcome.Criterion.Condition).Where(_evaluation.IsUndecided);

    /// <summary>Of a set that is known in part, the members of which nothing is known.</summary>
    internal IReadOnlyList<SpectrumValue> MissingMembers(SpectrumTrait trait)
    {
        ulong known = (_evaluation.KnownTrue(trait) | _evaluation.KnownFalse(trait)) >> trait.FirstBit;
        bool isKnownInPart = trait.Kind == SpectrumTraitKind.Set && known != 0;
        return isKnownInPart ? [.. trait.Values.Where((_, i) => (known >> i & 1) == 0)] : [];
    }

    /// <summary>What speaks for the better category, the strongest first; what the claimed one requires as well comes last.</summary>
    internal IEnumerable<JudgedCriterion> SpeakingFor(int category) => All(category)
        .Where(c => c.Outcome.Points > 0)
        .OrderBy(c => Category.Criteria.Any(own => own.Id == c.Criterion.Id))
        .ThenByDescending(c => c.Outcome.Points);

    private IEnumerable<JudgedCriterion> All(int category) => Spectrum.Spectrum.Categories[category].Criteria
        .Zip(_evaluation.Findings(Spectrum.Model.Categories[category]), (criterion, outcome) => new JudgedCriterion(criterion, outcome));

    private JudgedCriterion[] FindRefuted()
    {
        List<JudgedCriterion>? refuted = null;
        for (int i = 0; i < Claimed.Criteria.Count; i++)
        {
            if (_evaluation.Outcome(Claimed.Criteria[i]) != CriterionOutcome.Refuted || _terms.LeavesOut(Claimed.Criteria[i].Id)) continue;

            refuted ??= [];
            refuted.Add(new JudgedCriterion(Category.Criteria[i], new CriterionFinding(_evaluation, Claimed, Claimed.Criteria[i])));
        }

        return refuted is null ? [] : [.. refuted];
    }

    // What would not be reported need not be asked about.
    private bool IsLeftOut(CriterionFinding outcome) => outcome.Outcome != CriterionOutcome.Met && _terms.LeavesOut(outcome.Criterion.Id);

    private Tally Counted()
    {
        var tally = default(Tally);
        foreach (CriterionFinding finding in Criteria.Select(c => c.Outcome))
        {
            SpectrumCriterion criterion = finding.Criterion;
            tally.Count(
                finding.Outcome == CriterionOutcome.Met, finding.Outcome == CriterionOutcome.Refuted, criterion.MetPoints,
                criterion.RefutedPoints, criterion.IsBinding);
        }

        return tally;
    }

    private (int? Category, int Evidence) FindBetter()
    {
        SpectrumModel model = Spectrum.Model;
        Tally[] tallies = [.. model.Categories.Select((category, i) => i == _category ? Tally : _evaluation.Tally(category))];
        var ranking = new Ranking(model.Least, model.BetweenWithin);
        for (int i = 0; i < tallies.Length; i++) ranking.Add(i + 1, tallies[i]);

        int best = ranking.Best - 1;
        bool fits = ranking.Placement == Placement.Placed || (ranking.Placement == Placement.BetweenTwo && ranking.Next - 1 != _category);
        bool isBetter = fits && best != _category && (Tally.RuledOut || tallies[best].Evidence > Tally.Evidence);
        return isBetter ? (best, tallies[best].Evidence) : (null, 0);
    }
}
