using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using PartnershipSpec.Engine.Logic.Diagrams;

namespace PartnershipSpec.Engine.Logic;

/// <summary>What a criterion adds to the evidence of one of several categories.</summary>
internal sealed class EvidenceTerm(int diagram, int slot, int met, int refuted, bool binds)
{
    /// <summary>Where it is met.</summary>
    internal readonly int Diagram = diagram;

    /// <summary>The category, by its index among those asked about.</summary>
    internal readonly int Slot = slot;

    /// <summary>Points when met.</summary>
    internal readonly int Met = met;

    /// <summary>Points when refuted.</summary>
    internal readonly int Refuted = refuted;

    /// <summary>Whether it rules the category out when refuted.</summary>
    internal readonly bool Binds = binds;
}

/// <summary>
/// How many descriptions come to which evidence, exactly. It goes through the atoms in order and keeps, of all descriptions so far, only
/// what matters from there on: what is left of each criterion, the points counted already, and how many descriptions they are.
/// </summary>
internal sealed class EvidenceDistribution
{
    /// <summary>In place of evidence: the category is ruled out.</summary>
    internal const int RuledOut = int.MinValue;

    private const int Counted = -2;

    private readonly BddTable _table;
    private readonly IReadOnlyList<EvidenceTerm> _terms;

    private EvidenceDistribution(BddTable table, IReadOnlyList<EvidenceTerm> terms)
    {
        _table = table;
        _terms = terms;
    }

    /// <summary>The number of descriptions by the evidence of each slot; null where it is too large.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="groups">The groups of traits that are described; the terms read no others.</param>
    /// <param name="terms">What there is to count.</param>
    /// <param name="slots">How many categories there are.</param>
    internal static Dictionary<int[], BigInteger>? Of(
        SpectrumDiagrams spec, IReadOnlyList<int> groups, IReadOnlyList<EvidenceTerm> terms, int slots)
    {
        int consistent = spec.Consistent(groups);
        if (consistent < 0 || terms.Any(t => t.Diagram < 0)) return null;

        return new EvidenceDistribution(spec.Algebra.Table, terms).Count(consistent, spec.Order.VariablesOf(groups), slots);
    }

    internal static IEqualityComparer<int[]> Same { get; } = new ByItems();

    private Dictionary<int[], BigInteger>? Count(int consistent, IReadOnlyList<int> variables, int slots)
    {
        // First what is left of the constraints, then of each term, then the evidence of each slot.
        int[] start = [consistent, .. _terms.Select(t => t.Diagram), .. new int[slots]];
        Settle(start);
        var states = new Dictionary<int[], BigInteger>(Same) { [start] = BigInteger.One };
        foreach (int variable in variables)
        {
            var next = new Dictionary<int[], BigInteger>(Same);
            foreach (KeyValuePair<int[], BigInteger> state in states)
            {
                if (!_table.Budget.Spend() || !_table.Budget.Spend()) return null;
                Advance(state, variable, false, next);
                Advance(state, variable, true, next);
            }

            states = next;
        }

        var counts = new Dictionary<int[], BigInteger>(Same);
        foreach (KeyValuePair<int[], BigInteger> state in states)
        {
            if (state.Key[0] == BddTable.True) Add(counts, [.. state.Key.Skip(1 + _terms.Count)], state.Value);
        }

        return counts;
    }

    private void Advance(KeyValuePair<int[], BigInteger> state, int variable, bool holds, Dictionary<int[], BigInteger> next)
    {
        int[] moved = (int[])state.Key.Clone();
        for (int i = 0; i <= _terms.Count; i++)
        {
            if (moved[i] > BddTable.True) moved[i] = _table.At(moved[i], variable, holds);
        }

        if (moved[0] == BddTable.False) return;

        Settle(moved);
        Add(next, moved, state.Value);
    }

    /// <summary>Counts the points of what is decided, and forgets what can no longer matter.</summary>
    private void Settle(int[] state)
    {
        for (int i = 0; i < _terms.Count; i++)
        {
            EvidenceTerm term = _terms[i];
            ref int left = ref state[i + 1];
            ref int evidence = ref state[1 + _terms.Count + term.Slot];
            if (left is BddTable.False or BddTable.True && evidence != RuledOut)
            {
                bool met = left == BddTable.True;
                evidence = !met && term.Binds ? RuledOut : evidence + (met ? term.Met : term.Refuted);
            }

            if (left is BddTable.False or BddTable.True) left = Counted;
        }

        for (int i = 0; i < _terms.Count; i++)
        {
            if (state[1 + _terms.Count + _terms[i].Slot] == RuledOut) state[i + 1] = Counted;
        }
    }

    private static void Add(Dictionary<int[], BigInteger> counts, int[] key, BigInteger count) =>
        counts[key] = counts.TryGetValue(key, out BigInteger before) ? before + count : count;

    private sealed class ByItems : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? left, int[]? right)
        {
            if (left is null || right is null) return left == right;

            int i = 0;
            while (i < left.Length && i < right.Length && left[i] == right[i]) i++;
            return i == left.Length && i == right.Length;
        }

        public int GetHashCode(int[] items)
        {
            int hash = items.Length;
            foreach (int item in items) hash = unchecked((hash * 31) + item);
            return hash;
        }
    }
}
