using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>
/// What is known in one direction of the atoms of a nibble: which of them hold, or which do not. One plane is looked up at once.
/// </summary>
internal readonly record struct BitPlane(int Nibble, bool OfFalse)
{
    /// <summary>How many patterns its atoms can make.</summary>
    internal const int Patterns = 1 << Nibbles.Size;

    /// <summary>What is known of the same atoms in the other direction.</summary>
    internal BitPlane Contrary => this with { OfFalse = !OfFalse };

    /// <summary>Its number in the emitted rows.</summary>
    internal int Number => (2 * Nibble) + (OfFalse ? 1 : 0);

    private int Word => Nibble / Nibbles.PerWord;

    private int FirstBit => Nibble % Nibbles.PerWord * Nibbles.Size;

    /// <summary>The planes that say whether a formula is met.</summary>
    internal static IReadOnlyList<BitPlane> ReadBy(Formula formula) => [.. formula.Leaves().SelectMany(Of).Distinct()];

    /// <summary>The planes with the atoms of a threshold.</summary>
    internal static IEnumerable<BitPlane> Of(Formula threshold) => Enumerable.Range(0, Nibbles.PerWord)
        .Select(nibble => new BitPlane((threshold.Word * Nibbles.PerWord) + nibble, threshold.OfFalse))
        .Where(plane => plane.Pattern(threshold) != 0);

    /// <summary>Those of a threshold's atoms that lie in this plane, as a pattern.</summary>
    internal int Pattern(Formula threshold) => threshold.Word == Word ? (int)(threshold.Mask >> FirstBit) & (Patterns - 1) : 0;

    /// <summary>What facts know of this plane.</summary>
    internal int Pattern(FactBits facts) => (int)(facts.Rail(OfFalse)[Word] >> FirstBit) & (Patterns - 1);

    /// <summary>Facts of which this pattern is known and nothing else.</summary>
    internal FactBits Facts(int pattern, SpectrumModel model)
    {
        FactBits facts = model.NothingKnown();
        facts.Rail(OfFalse)[Word] = (ulong)pattern << FirstBit;
        return facts;
    }
}
