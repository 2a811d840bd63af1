using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Engine.Model;

/// <summary>
/// Where the atoms of each trait lie in the masks. Those of one trait never straddle two words, nor two nibbles where they fit into one;
/// traits read together share a nibble where they fit, since the compiled classifier looks up a nibble at a time.
/// </summary>
internal sealed class AtomLayout
{
    /// <summary>How many atoms a nibble holds.</summary>
    internal const int NibbleSize = 4;

    /// <summary>How many nibbles a word of the masks has.</summary>
    internal const int NibblesPerWord = 64 / NibbleSize;

    private readonly Dictionary<string, int> _firstBits = [];

    // How many atoms of each nibble are taken, from its lowest bit on.
    private readonly List<int> _taken = [];

    /// <param name="spectrum">The spectrum whose traits are laid out.</param>
    public AtomLayout(Spectrum spectrum)
    {
        foreach (IReadOnlyList<Trait> group in TraitGroups.Of(spectrum)) Place(group);
        Words = System.Math.Max(1, (_taken.Count + NibblesPerWord - 1) / NibblesPerWord);
    }

    /// <summary>How many words each mask has, one or more.</summary>
    internal readonly int Words;

    /// <summary>
    /// How many atoms a trait comes down to: a flag one, a set or choice one a value, a level one a step above the lowest.
    /// </summary>
    public static int CountOf(Trait trait) =>
        trait.Kind == SpectrumTraitKind.Flag ? 1 : trait.Kind == SpectrumTraitKind.Level ? System.Math.Max(0, trait.Values.Count - 1)
            : trait.Values.Count;

    /// <summary>The word and first bit of a trait's atoms.</summary>
    public (int Word, int FirstBit) this[Trait trait] => (_firstBits[trait.Id] / 64, _firstBits[trait.Id] % 64);

    private void Place(IReadOnlyList<Trait> group)
    {
        int bit = Take(group.Sum(CountOf));
        foreach (Trait trait in group)
        {
            _firstBits[trait.Id] = bit;
            bit += CountOf(trait);
        }
    }

    /// <summary>Takes bits side by side: in the first nibble with room, or else in new nibbles of one word.</summary>
    private int Take(int count)
    {
        // A trait whose values could not be read.
        if (count == 0) return 0;

        int nibble = count <= NibbleSize ? _taken.FindIndex(taken => taken + count <= NibbleSize) : -1;
        if (nibble < 0)
        {
            int needed = (count + NibbleSize - 1) / NibbleSize;
            while ((_taken.Count % NibblesPerWord) + needed > NibblesPerWord) _taken.Add(0);
            nibble = _taken.Count;
            _taken.AddRange(Enumerable.Repeat(0, needed));
        }

        int first = (nibble * NibbleSize) + _taken[nibble];
        for (int left = count; left > 0; nibble++)
        {
            int taken = System.Math.Min(left, NibbleSize - _taken[nibble]);
            _taken[nibble] += taken;
            left -= taken;
        }

        return first;
    }
}
