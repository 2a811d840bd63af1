using System.Collections.Generic;

namespace PartnershipSpec.Engine.Model;

/// <summary>
/// What holds of a trait's atoms whatever is stated: the steps of a level are chained, and of a choice at most one value holds.
/// </summary>
internal static class TraitStructure
{
    /// <summary>The constraints, as formulas; none for a flag or a set.</summary>
    internal static IEnumerable<Formula> Of(SpectrumTrait trait)
    {
        if (trait.Kind == SpectrumTraitKind.Choice)
        {
            yield return Formula.AtMost(1, trait.Word, trait.Mask);
        }
        else if (trait.Kind == SpectrumTraitKind.Level)
        {
            for (int bit = trait.FirstBit + 1; bit < trait.FirstBit + trait.AtomCount; bit++)
                yield return Formula.Any(Formula.AtMost(0, trait.Word, 1UL << bit), Formula.AtLeast(1, trait.Word, 1UL << (bit - 1)));
        }
    }
}
