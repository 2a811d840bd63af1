using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
#endif
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>
/// The tables of a classifier, expanded: for each nibble what all that can be known of it adds to the sums, which lie side by side in
/// words. What no nibble decides alone is tested by its formula, and implications that reach across nibbles are propagated first.
/// </summary>
internal sealed class LookupTables
{
    // Four sums of a byte each in the lower half of a word.
    private const ulong ByteTops = 0x80808080;
    private const uint ByteBiases = 0x80808080;
    private const int ByteBias = 0x80;

    // The lowest evidence a result can hold, in the places of categories that there are not: no category comes to it.
    private readonly ulong _absent;

    private readonly PropagationRules? _rules;
    private readonly LooseCriterion[] _loose;
    private readonly ulong[] _table;
    private readonly ulong[] _starts;
    private readonly ulong[] _reach;
    private readonly ulong _start;
    private readonly ulong _firstReach;
    private readonly int _least;
    private readonly int _betweenWithin;

    /// <param name="layout">The numbers to read the rows with.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="rules">The implications, where the rows do not follow them.</param>
    /// <param name="loose">The criteria that no nibble decides alone, each with the index of its category.</param>
    internal LookupTables(
        LookupLayout layout, string rows, PropagationRules? rules, IEnumerable<(int Category, SpectrumCriterion Criterion)> loose)
    {
        Layout = layout;
        Rows = rows;
        Pairs = (layout.Nibbles + 1) / 2;
        _rules = rules;
        _loose = [.. loose.Select(l => new LooseCriterion(l.Criterion, l.Category, layout))];
        SwarLanes lanes = layout.Lanes;
        _table = NibbleTables.Expand(rows, 2 * Pairs, layout.Categories.Count, lanes.Size, lanes.Penalty, layout.PropagatesByTable);
        _starts = [.. Enumerable.Range(0, lanes.Words).Select(lanes.Start)];
        _reach = [.. Enumerable.Range(0, lanes.Words).Select(lanes.Reach)];
        (_start, _firstReach, _least, _betweenWithin) =
            (_starts.FirstOrDefault(), _reach.FirstOrDefault(), layout.Least, layout.BetweenWithin);
        _absent = Enumerable.Range(layout.Categories.Count, System.Math.Max(0, (48 / lanes.EvidenceBits) - layout.Categories.Count))
            .Aggregate(0UL, (bits, category) => bits | (1UL << ((category * lanes.EvidenceBits) + lanes.EvidenceBits - 1)));
    }

    internal readonly LookupLayout Layout;

    internal readonly string Rows;

    /// <summary>How many pairs of nibbles are looked up.</summary>
    internal readonly int Pairs;

    /// <summary>The tables of a spectrum, made from its model.</summary>
    internal static LookupTables Of(SpectrumModel model)
    {
        var plan = new LookupPlan(model);
        PropagationRules? rules = plan.Layout.PropagatesByTable ? null : model.PropagationRules;
        return new LookupTables(plan.Layout, string.Concat(plan.Rows().Select(r => r.Text)), rules, plan.Loose);
    }

    /// <summary>
    /// Adds to facts, in place, what the implications add that the tables do not follow, and drops what contradicts itself then.
    /// </summary>
    internal void Prepare(FactBits facts)
    {
        if (_rules is null && _loose.Length == 0) return;

        _rules?.Close(facts);
        facts.DropContradictions();
    }

    /// <summary>A word of the sums, for a spectrum whose facts have one word a mask and whose criteria are all looked up.</summary>
    internal ulong Sum(ulong known, ulong excluded)
    {
        unchecked
        {
            ulong even = Nibbles.Even(known, excluded);
            ulong odd = Nibbles.Odd(known, excluded);
            ulong sums = _start;
#if NET8_0_OR_GREATER
            // An index is a byte, and the table has an entry for each of every pair: no bounds need be checked.
            ref ulong entries = ref MemoryMarshal.GetArrayDataReference(_table);
            int left = Pairs;
            for (; left >= 2; left -= 2)
            {
                sums += Unsafe.Add(ref entries, (nint)(byte)even) + Unsafe.Add(ref entries, Nibbles.Entries + (nint)(byte)odd);
                sums += Unsafe.Add(ref entries, (2 * Nibbles.Entries) + (nint)(byte)(even >> 8))
                    + Unsafe.Add(ref entries, (3 * Nibbles.Entries) + (nint)(byte)(odd >> 8));
                entries = ref Unsafe.Add(ref entries, 4 * Nibbles.Entries);
                even >>= 16;
                odd >>= 16;
            }

            if (left > 0) sums += Unsafe.Add(ref entries, (nint)(byte)even) + Unsafe.Add(ref entries, Nibbles.Entries + (nint)(byte)odd);
#else
            for (int at = 0; at < _table.Length; at += 2 * Nibbles.Entries)
            {
                sums += _table[at + (byte)even] + _table[at + Nibbles.Entries + (byte)odd];
                even >>= 8;
                odd >>= 8;
            }
#endif

            return sums;
        }
    }

    /// <summary>A word of the sums, for any spectrum.</summary>
    /// <param name="facts">The facts, prepared.</param>
    /// <param name="word">The word of the sums.</param>
    internal ulong Sum(FactBits facts, int word)
    {
        unchecked
        {
            ulong sums = _starts[word];
            for (int pair = 0; pair < Pairs; pair++)
            {
                (int of, int shift) = (pair / 8, pair % 8 * 8);
                int at = ((word * Pairs) + pair) * 2 * Nibbles.Entries;
                sums += _table[at + (int)(Nibbles.Even(facts.True[of], facts.False[of]) >> shift & 0xFF)];
                sums += _table[at + Nibbles.Entries + (int)(Nibbles.Odd(facts.True[of], facts.False[of]) >> shift & 0xFF)];
            }

            foreach (LooseCriterion loose in _loose) sums += loose.Word == word ? loose.Points(facts) : 0;
            return sums;
        }
    }

    /// <summary>The result of one word of sums of eight bits each, in eight bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Result(ulong sums)
    {
        unchecked
        {
            BranchlessTopTwo topTwo = default;
            ulong standing = topTwo.Enter(sums, ByteTops, _firstReach, 8);
            topTwo.Add(standing & 0xFF, 1);
            topTwo.Add(standing >> 8 & 0xFF, 2);
            topTwo.Add(standing >> 16 & 0xFF, 3);
            topTwo.Add(standing >> 24 & 0xFF, 4);
            topTwo.Decide(_least, _betweenWithin, ByteBias);
            return ((uint)sums ^ ByteBiases) | _absent | BranchlessTopTwo.Outs(sums, ByteTops, 8) << 48 | topTwo.Head;
        }
    }

    /// <summary>The result of any spectrum that is compact, in eight bytes.</summary>
    /// <param name="facts">The facts, prepared.</param>
    internal ulong Result(FactBits facts)
    {
        SwarLanes lanes = Layout.Lanes;
        ulong result = _absent | TopTwo(facts).Head | (lanes.EvidenceBits == 12 ? 1UL << 62 : 0);
        for (int category = 0; category < Layout.Categories.Count; category++)
        {
            ulong sums = Sum(facts, category / lanes.PerWord);
            int shift = category % lanes.PerWord * lanes.Size;
            ulong evidence = (sums >> shift & ((1UL << lanes.Size) - 1)) ^ (ulong)lanes.Bias;
            bool stands = (sums >> (32 + shift + lanes.Size - 1) & 1) != 0;
            result |= evidence << (category * lanes.EvidenceBits) | (stands ? 0UL : 1UL << (48 + category));
        }

        return result;
    }

    /// <summary>The best category and the one after it, and how clearly facts speak for them.</summary>
    /// <param name="facts">The facts, prepared.</param>
    internal BranchlessTopTwo TopTwo(FactBits facts)
    {
        SwarLanes lanes = Layout.Lanes;
        BranchlessTopTwo topTwo = default;
        for (int word = 0; word < lanes.Words; word++)
        {
            ulong standing = topTwo.Enter(Sum(facts, word), lanes.Tops, _reach[word], lanes.Size);
            int last = System.Math.Min(lanes.PerWord, Layout.Categories.Count - (word * lanes.PerWord));
            for (int lane = 0; lane < last; lane++)
                topTwo.Add(standing >> (lane * lanes.Size) & ((1UL << lanes.Size) - 1), (word * lanes.PerWord) + lane + 1);
        }

        topTwo.Decide(Layout.Least, Layout.BetweenWithin, lanes.Bias);
        return topTwo;
    }

    /// <summary>A criterion that needs a test of its own, with what it adds to the sums.</summary>
    private sealed class LooseCriterion
    {
        private readonly Formula _condition;
        private readonly ulong _met;
        private readonly ulong _refuted;

        internal LooseCriterion(SpectrumCriterion criterion, int category, LookupLayout layout)
        {
            SwarLanes lanes = layout.Lanes;
            int loss = criterion.IsBinding ? lanes.Penalty : layout.Categories[category].AreCounted ? ScoreBounds.Loss(criterion) : 0;
            _condition = criterion.Condition;
            _met = lanes.Change(category, criterion.MetPoints, 0);
            _refuted = lanes.Change(category, criterion.RefutedPoints, loss);
            Word = category / lanes.PerWord;
        }

        internal readonly int Word;

        internal ulong Points(FactBits facts) => _condition.IsMet(facts) ? _met : _condition.IsRefuted(facts) ? _refuted : 0;
    }
}
