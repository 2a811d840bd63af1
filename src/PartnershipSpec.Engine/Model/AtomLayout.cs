using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Engine.Model;

/// <summary>
/// Where the atoms of each trait lie in the masks. Those of one trait never straddle two words, nor two slices where they fit into one; traits
/// read together share a slice where they fit, since the compiled classifier looks up a slice at a time.
/// </summary>
internal sealed class AtomLayout
{
    private readonly Dictionary<string, (int Word, int FirstBit)> _places = [];

    // How many atoms of each slice are taken, from its lowest bit on.
    private readonly List<int> _taken = [];

    /// <param name="spectrum">The spectrum whose traits are laid out.</param>
    public AtomLayout(Spectrum spectrum)
    {
        foreach (IReadOnlyList<Trait> group in TraitGroups.Of(spectrum)) Place(group);
        Words = System.Math.Max(1, (_taken.Count + Slices.PerWord - 1) / Slices.PerWord);
    }

    /// <summary>How many words each mask takes, one or more.</summary>
    public int Words { get; }

    /// <summary>How many atoms a trait comes down to: a flag one, a set or choice one a value, a level one a step above the lowest.</summary>
    public static int CountOf(Trait trait) =>
        trait.Kind == SpectrumTraitKind.Flag ? 1 : trait.Kind == SpectrumTraitKind.Level ? System.Math.Max(0, trait.Values.Count - 1) : trait.Values.Count;

    /// <summary>The word and first bit of a trait's atoms.</summary>
    public (int Word, int FirstBit) this[Trait trait] => _places[trait.Id];

    private void Place(IReadOnlyList<Trait> group)
    {
        int bit = Take(group.Sum(CountOf));
        foreach (Trait trait in group)
        {
            _places[trait.Id] = (bit / 64, bit % 64);
            bit += CountOf(trait);
        }
    }

    /// <summary>Takes bits side by side: in the first slice with room, or else in new slices of one word.</summary>
    private int Take(int count)
    {
        // A trait whose values could not be read.
        if (count == 0) return 0;

        int slice = count <= Slices.Size ? _taken.FindIndex(taken => taken + count <= Slices.Size) : -1;
        if (slice < 0)
        {
            int needed = (count + Slices.Size - 1) / Slices.Size;
            while ((_taken.Count % Slices.PerWord) + needed > Slices.PerWord) _taken.Add(0);
            slice = _taken.Count;
            _taken.AddRange(Enumerable.Repeat(0, needed));
        }

        int first = (slice * Slices.Size) + _taken[slice];
        for (int left = count; left > 0; slice++)
        {
            int taken = System.Math.Min(left, Slices.Size - _taken[slice]);
            _taken[slice] += taken;
            left -= taken;
        }

        return first;
    }
}
