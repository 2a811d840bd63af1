using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Logic.Diagrams;

namespace PartnershipSpec.Tool.Logic;

/// <summary>All consistent descriptions, counted by the evidence they give each category.</summary>
internal sealed class DescriptionCounts
{
    private readonly Dictionary<int[], BigInteger> _counts;

    // How many ways the traits that no criterion reads can be: a factor of every count, and none at all where their implications exclude
    // each other.
    private readonly BigInteger _unread;

    private DescriptionCounts(Dictionary<int[], BigInteger> counts, BigInteger unread)
    {
        _counts = counts;
        _unread = unread;
    }

    internal BigInteger All => Sum(_ => true) * _unread;

    /// <summary>The combinations that occur: a number for each category, or that it is ruled out.</summary>
    internal IEnumerable<int[]> Evidence => _counts.Keys;

    /// <summary>The share of the descriptions whose evidence is such.</summary>
    internal Share ShareOf(Predicate<int[]> evidence) => new(Sum(evidence) * _unread, All);

    /// <param name="spec">The spec.</param>
    /// <param name="model">Its categories.</param>
    /// <param name="withEvidence">Whether points matter; where not, all that is not ruled out counts 0.</param>
    /// <returns>Null where it is too large.</returns>
    internal static DescriptionCounts? Of(SpectrumDiagrams spec, SpectrumModel model, bool withEvidence)
    {
        (SpectrumCriterion Criterion, int Slot)[] read =
            [.. model.Categories.SelectMany(c => c.Criteria.Where(x => withEvidence || x.IsBinding).Select(x => (x, c.Rank - 1)))];
        Dictionary<int[], BigInteger>? all = new(EvidenceDistribution.Same) { [new int[model.Categories.Count]] = BigInteger.One };
        IReadOnlyList<IndependentPart> parts = IndependentPart.Of(spec, [.. read.Select(r => r.Criterion.Condition)]);
        foreach (IndependentPart part in parts)
        {
            EvidenceTerm[] terms = [.. part.Members.Select(m => Term(spec, read[m].Criterion, read[m].Slot, withEvidence))];
            if (EvidenceDistribution.Of(spec, part.Groups, terms, model.Categories.Count) is not { } counts) return null;
            if (Joined(all, counts, spec.Budget) is not { } joined) return null;
            all = joined;
        }

        return new DescriptionCounts(all, Unread(spec, [.. parts.SelectMany(p => p.Groups)]));
    }

    private static EvidenceTerm Term(SpectrumDiagrams spec, SpectrumCriterion criterion, int slot, bool withEvidence)
    {
        int diagram = spec.Of(criterion.Condition);
        (int met, int refuted) = withEvidence ? (criterion.MetPoints, criterion.RefutedPoints) : (0, 0);
        return new EvidenceTerm(diagram, slot, met, refuted, criterion.IsBinding);
    }

    private static BigInteger Unread(SpectrumDiagrams spec, HashSet<int> read) => Enumerable.Range(0, spec.Order.Groups)
        .Where(group => !read.Contains(group))
        .Select(group => ModelCount.Of(spec.Algebra.Table, spec.Consistent([group]), spec.Order.VariablesOf(group)))
        .Aggregate(BigInteger.One, (ways, more) => ways * more);

    private BigInteger Sum(Predicate<int[]> evidence) =>
        _counts.Where(c => evidence(c.Key)).Aggregate(BigInteger.Zero, (sum, c) => sum + c.Value);

    /// <summary>Two distributions over descriptions that have nothing to do with each other, as one; null where it is too large.</summary>
    private static Dictionary<int[], BigInteger>? Joined(
        Dictionary<int[], BigInteger> left, Dictionary<int[], BigInteger> right, WorkBudget budget)
    {
        var joined = new Dictionary<int[], BigInteger>(EvidenceDistribution.Same);
        foreach (KeyValuePair<int[], BigInteger> one in left)
        {
            foreach (KeyValuePair<int[], BigInteger> other in right)
            {
                if (!budget.Spend()) return null;
                int[] sum = [.. one.Key.Zip(other.Key, (a, b) => Sum(a, b))];
                joined[sum] = joined.GetValueOrDefault(sum) + (one.Value * other.Value);
            }
        }

        return joined;
    }

    private static int Sum(int left, int right) =>
        left == EvidenceDistribution.RuledOut || right == EvidenceDistribution.RuledOut ? EvidenceDistribution.RuledOut : left + right;
}
