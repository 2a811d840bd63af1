using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Checking;

/// <summary>
/// Where a set decides a finding by members that are said to be absent, and not by its value: a finding points at what decides it.
/// </summary>
internal static class DecidingAbsence
{
    /// <summary>No member.</summary>
    internal static readonly IReadOnlyDictionary<int, IReadOnlyList<int>> None = new Dictionary<int, IReadOnlyList<int>>();

    /// <summary>The members, by index, whose stated absence decides, of each such set, by the index of its trait.</summary>
    /// <param name="facts">What the claim states.</param>
    /// <param name="deciding">The traits whose statements decide.</param>
    /// <param name="holds">Whether something is found of facts.</param>
    internal static IReadOnlyDictionary<int, IReadOnlyList<int>> Of(
        StatedFacts facts, IReadOnlyList<SpectrumTrait> deciding, Predicate<FactBits> holds)
    {
        if (deciding.All(trait => facts.ExcludedOneByOne(trait) == 0)) return None;

        var found = new Dictionary<int, IReadOnlyList<int>>();
        FactBits needed = facts.Of(deciding);
        foreach (SpectrumTrait trait in deciding)
        {
            ulong absent = facts.ExcludedOneByOne(trait);
            if (absent == 0 || holds(Without(needed, trait, absent))) continue;

            foreach (ulong atom in Bits.Each(absent))
            {
                FactBits fewer = Without(needed, trait, atom);
                if (!holds(fewer)) continue;
                needed = fewer;
                absent &= ~atom;
            }

            found.Add(trait.Index,
                [.. Enumerable.Range(0, trait.AtomCount).Where(member => (absent >> (trait.FirstBit + member) & 1) != 0)]);
        }

        return found;
    }

    private static FactBits Without(FactBits facts, SpectrumTrait trait, ulong atoms)
    {
        FactBits copy = facts.Copy();
        copy.False[trait.Word] &= ~atoms;
        return copy;
    }
}
