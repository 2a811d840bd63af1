using System;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Judging;

/// <summary>Facts judged against a spectrum by interpretation of its data: the reference for the compiled classifier.</summary>
internal sealed class Evaluation
{
    private readonly FactBits _closed;

    internal Evaluation(SpectrumModel model, FactBits stated)
        : this(model, stated, stated.Propagate(model.PropagationRules))
    {
    }

    /// <summary>The same where all that can be derived from what is stated is known already.</summary>
    internal Evaluation(SpectrumModel model, FactBits stated, FactBits derived)
    {
        Model = model;
        Facts = stated;
        _closed = derived.Consistent();
    }

    internal SpectrumModel Model { get; }

    /// <summary>What was stated, before anything was derived from it.</summary>
    internal FactBits Facts { get; }

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

    /// <summary>
    /// A smallest part of the facts, by whole traits, of which a condition still holds; later traits of the spec are kept first.
    /// </summary>
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

    internal bool IsUndecided(SpectrumTrait trait) => ((_closed.True[trait.Word] | _closed.False[trait.Word]) & trait.Mask) != trait.Mask;
}
