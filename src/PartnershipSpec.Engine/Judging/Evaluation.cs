using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Judging;

/// <summary>Facts judged against a spectrum by interpretation of its data: the reference for the compiled classifier, and its explanation.</summary>
internal sealed class Evaluation
{
    private readonly FactBits _stated;
    private readonly FactBits _closed;

    internal Evaluation(SpectrumModel model, FactBits stated)
        : this(model, stated, stated.Propagate(model.PropagationRules))
    {
    }

    /// <summary>The same where all that can be derived from what is stated is known already.</summary>
    internal Evaluation(SpectrumModel model, FactBits stated, FactBits derived)
    {
        Model = model;
        _stated = stated;
        _closed = derived.Consistent();
    }

    internal SpectrumModel Model { get; }

    internal CriterionOutcome Outcome(SpectrumCriterion criterion) => criterion.Condition.Outcome(_closed);

    /// <summary>What a category's criteria come to, those of one dimension alone where one is given.</summary>
    internal Tally Tally(SpectrumCategory category, string? dimension = null) => Tally(category, _closed, dimension);

    /// <summary>The same of facts that are propagated and consistent already; nothing is allocated.</summary>
    internal static Tally Tally(SpectrumCategory category, FactBits closed, string? dimension = null)
    {
        var tally = default(Tally);
        for (int i = 0; i < category.Criteria.Count; i++)
        {
            SpectrumCriterion criterion = category.Criteria[i];
            if (dimension != null && criterion.Dimension != dimension) continue;

            CriterionOutcome outcome = criterion.Condition.Outcome(closed);
            tally.Count(
                outcome == CriterionOutcome.Met, outcome == CriterionOutcome.Refuted, criterion.MetPoints, criterion.RefutedPoints, criterion.IsBinding);
        }

        return tally;
    }

    internal Ranking Rank(string? dimension = null)
    {
        var ranking = new Ranking(Model.Least, Model.BetweenWithin);
        foreach (SpectrumCategory category in Model.Categories) ranking.Add(category.Rank, Tally(category, dimension));
        return ranking;
    }

    internal IReadOnlyList<CriterionFinding> Findings(SpectrumCategory category)
    {
        var findings = new List<CriterionFinding>(category.Criteria.Count);
        foreach (SpectrumCriterion criterion in category.Criteria) findings.Add(new CriterionFinding(this, category, criterion));
        return findings;
    }

    /// <summary>The stated facts without any of which the criterion would not come out as it does; none while it is unknown.</summary>
    internal StatedFact[] Deciding(SpectrumCriterion criterion, CriterionOutcome outcome)
    {
        if (outcome == CriterionOutcome.Unknown) return Array.Empty<StatedFact>();

        FactBits needed = Needed(_stated, facts => criterion.Condition.Outcome(facts.Propagate(Model.PropagationRules).Consistent()) == outcome);
        return Stated(needed);
    }

    /// <summary>A smallest part of the facts, by whole traits, of which a condition still holds; later traits of the spec are kept first.</summary>
    internal FactBits Needed(FactBits facts, Predicate<FactBits> holds)
    {
        FactBits needed = facts;
        foreach (SpectrumTrait trait in Model.Traits)
        {
            if (!needed.States(trait)) continue;

            FactBits fewer = needed.Forget(trait);
            if (holds(fewer)) needed = fewer;
        }

        return needed;
    }

    internal StatedFact[] Stated(FactBits facts)
    {
        var stated = new List<StatedFact>();
        foreach (SpectrumTrait trait in Model.Traits)
        {
            if (facts.States(trait)) stated.Add(StatedFact.Of(trait, facts));
        }

        return stated.ToArray();
    }

    internal bool IsUndecided(SpectrumTrait trait) => ((_closed.True[trait.Word] | _closed.False[trait.Word]) & trait.Mask) != trait.Mask;
}
