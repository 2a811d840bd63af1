using System.Collections.Generic;
using PartnershipSpec.Core.Judging.Shared;
using PartnershipSpec.Core.Spectra;

namespace PartnershipSpec.Core.Judging.Compiling;

/// <summary>Where the atoms of each trait lie in the masks; those of one trait never straddle two words.</summary>
public sealed class AtomLayout
{
    private const int WordSize = 64;

    private readonly Dictionary<string, (int Word, int FirstBit)> _places = [];

    /// <param name="traits">In the order of the spec.</param>
    public AtomLayout(IReadOnlyList<Trait> traits)
    {
        int word = 0;
        int bit = 0;
        foreach (Trait trait in traits)
        {
            int count = CountOf(trait);
            if (bit + count > WordSize)
            {
                word++;
                bit = 0;
            }

            _places[trait.Id] = (word, bit);
            bit += count;
        }

        Words = word + 1;
    }

    /// <summary>How many words each mask takes, one or more.</summary>
    public int Words { get; }

    /// <summary>How many atoms a trait comes down to: a flag one, a set or choice one a value, a level one a step above the lowest.</summary>
    public static int CountOf(Trait trait) =>
        trait.Kind == SpectrumTraitKind.Flag ? 1 : trait.Kind == SpectrumTraitKind.Level ? trait.Values.Count - 1 : trait.Values.Count;

    /// <summary>The word and first bit of a trait's atoms.</summary>
    public (int Word, int FirstBit) this[Trait trait] => _places[trait.Id];
}
