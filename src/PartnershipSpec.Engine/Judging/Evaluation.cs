using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Judging;

/// <summary>Facts judged against a spectrum by interpretation of its data: the reference for the compiled classifier.</summary>
internal sealed class Evaluation
{
    private readonly FactBits _closed;
    private readonly bool _hasContradictions;

    internal Evaluation(SpectrumModel model, FactBits stated)
        : this(model, stated, stated.Propagate(model.PropagationRules))
    {
    }

    /// <summary>The same where all that can be derived from what is stated is known already.</summary>
    internal Evaluation(SpectrumModel model, FactBits stated, FactBits derived)
    {
        Model = model;
        Facts = stated;
        _hasContradictions = derived.HasContradictions;
        _closed = derived.Consistent();
    }

    internal readonly SpectrumModel Model;

    /// <summary>What was stated, before anything was derived from it.</summary>
    internal readonly FactBits Facts;

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
                outcome == CriterionOutcome.Met, outcome == CriterionOutcome.Refuted, criterion.MetPoints, criterion.RefutedPoints,
                criterion.IsBinding);
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
    /// <param name="holds">The condition.</param>
    /// <param name="isMonotone">Whether it goes on to hold as facts are added: then many traits are left out at a time.</param>
    /// <param name="about">The traits that it reads. What nothing ties to these is not needed.</param>
    internal FactBits Needed(Predicate<FactBits> holds, bool isMonotone, IReadOnlyList<SpectrumTrait> about)
    {
        ILookup<bool, SpectrumTrait> all = Model.Traits.Where(Facts.States).ToLookup(t => about.Any(read => Model.Ties.Are(read, t)));
        SpectrumTrait[] stated = [.. all[true]];
        SpectrumTrait[] others = [.. all[false]];
        FactBits needed = Without(Facts, others, 0, others.Length);
        for (int next = 0; next < stated.Length; next++)
        {
            // The first to be kept is the one after the most that can be left out together.
            int most = isMonotone ? stated.Length - next : 1;
            int left = MostLeftOut(needed, stated, next, most, holds);
            needed = Without(needed, stated, next, left);
            if (isMonotone) next += left;
        }

        return needed;
    }

    private static int MostLeftOut(FactBits facts, SpectrumTrait[] stated, int from, int most, Predicate<FactBits> holds)
    {
        int least = 0;
        while (least < most)
        {
            int tried = (least + most + 1) / 2;
            if (holds(Without(facts, stated, from, tried))) least = tried;
            else most = tried - 1;
        }

        return least;
    }

    private static FactBits Without(FactBits facts, SpectrumTrait[] stated, int from, int count)
    {
        FactBits fewer = facts.Copy();
        for (int i = from; i < from + count; i++)
        {
            fewer.True[stated[i].Word] &= ~stated[i].Mask;
            fewer.False[stated[i].Word] &= ~stated[i].Mask;
        }

        return fewer;
    }

    /// <summary>Whether nothing that follows from the facts contradicts itself.</summary>
    internal bool IsConsistent => !_hasContradictions;

    /// <summary>The atoms of a trait that are known to be true, stated or derived.</summary>
    internal ulong KnownTrue(SpectrumTrait trait) => _closed.True[trait.Word] & trait.Mask;

    /// <summary>The atoms of a trait that are known to be false.</summary>
    internal ulong KnownFalse(SpectrumTrait trait) => _closed.False[trait.Word] & trait.Mask;

    internal bool IsUndecided(SpectrumTrait trait) => ((_closed.True[trait.Word] | _closed.False[trait.Word]) & trait.Mask) != trait.Mask;
}
