using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>What is known in one direction of the atoms of a slice: which of them hold, or which do not. One plane is looked up at once.</summary>
internal readonly record struct Plane(int Slice, bool OfFalse)
{
    /// <summary>How many patterns its atoms can make.</summary>
    internal const int Patterns = 1 << Slices.Size;

    /// <summary>What is known of the same atoms in the other direction.</summary>
    internal Plane Contrary => this with { OfFalse = !OfFalse };

    /// <summary>Its number in the emitted rows.</summary>
    internal int Number => (2 * Slice) + (OfFalse ? 1 : 0);

    private int Word => Slice / Slices.PerWord;

    private int FirstBit => Slice % Slices.PerWord * Slices.Size;

    /// <summary>The planes that say whether a formula is met.</summary>
    internal static IReadOnlyList<Plane> ReadBy(Formula formula) => [.. Leaves(formula).SelectMany(Of).Distinct()];

    /// <summary>The planes with the atoms of a threshold.</summary>
    internal static IEnumerable<Plane> Of(Formula threshold) => Enumerable.Range(0, Slices.PerWord)
        .Select(slice => new Plane((threshold.Word * Slices.PerWord) + slice, threshold.OfFalse))
        .Where(plane => plane.Pattern(threshold) != 0);

    /// <summary>Those of a threshold's atoms that lie in this plane, as a pattern.</summary>
    internal int Pattern(Formula threshold) => threshold.Word == Word ? (int)(threshold.Mask >> FirstBit) & (Patterns - 1) : 0;

    /// <summary>What facts know of this plane.</summary>
    internal int Pattern(FactBits facts) => (int)((OfFalse ? facts.False : facts.True)[Word] >> FirstBit) & (Patterns - 1);

    /// <summary>Facts of which this pattern is known and nothing else.</summary>
    internal FactBits Facts(int pattern, SpectrumModel model)
    {
        FactBits facts = model.NothingKnown();
        (OfFalse ? facts.False : facts.True)[Word] = (ulong)pattern << FirstBit;
        return facts;
    }

    private static IEnumerable<Formula> Leaves(Formula formula) => formula.Kind == FormulaKind.Threshold
        ? [formula]
        : Enumerable.Range(0, formula.PartCount).SelectMany(i => Leaves(formula[i]));
}
