using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Engine.Fixing;

/// <summary>
/// The values of a trait by which an open claim would be less open: each meets a criterion that waits for it, and refutes none.
/// </summary>
internal static class MissingFacts
{
    // Of a set several members may have to be named at once; beyond so many ways nobody chooses from a list.
    private const int MostCombinations = 200;

    internal static IEnumerable<StateFact> Of(ProposalValidator validator, int place)
    {
        Trait trait = validator.Spectrum.Spectrum.Traits[place];
        SpectrumTrait stated = validator.Spectrum.Model.Traits[place];
        FactBits facts = validator.Claim.Facts.Bits;
        if (trait.Kind == SpectrumTraitKind.Set)
        {
            ulong known = (facts.True[stated.Word] | facts.False[stated.Word]) >> stated.FirstBit;
            return OfSet(validator, trait, place, [.. Enumerable.Range(0, trait.Values.Count).Where(i => (known >> i & 1) == 0)]);
        }

        if (facts.States(stated)) return [];

        // What holds is said first.
        IEnumerable<int> values = trait.Kind == SpectrumTraitKind.Flag ? [1, 0] : Enumerable.Range(0, trait.Values.Count);
        return values.Select(value => new StateFact(place, trait, [value])).Where(validator.Resolves);
    }

    /// <summary>As few members as answer, in every way there is; or that there are none.</summary>
    private static List<StateFact> OfSet(ProposalValidator validator, Trait trait, int place, int[] unknown)
    {
        var found = new List<StateFact>();
        for (int size = 1; size <= unknown.Length && found.Count == 0; size++)
        {
            int[][] ways = [.. Combinations(unknown, size).Take(MostCombinations + 1)];
            if (ways.Length > MostCombinations) break;
            found.AddRange(ways.Select(way => new StateFact(place, trait, way)).Where(validator.Resolves));
        }

        bool namesAny = unknown.Length < trait.Values.Count;
        var none = new StateFact(place, trait, []);
        if (!namesAny && validator.Resolves(none)) found.Add(none);
        return found;
    }

    /// <summary>So many of some items, in every way, in their order.</summary>
    private static IEnumerable<int[]> Combinations(IReadOnlyList<int> items, int size) => size == 0
        ? [[]]
        : items.SelectMany((item, i) => Combinations([.. items.Skip(i + 1)], size - 1).Select(rest => (int[])[item, .. rest]));
}
