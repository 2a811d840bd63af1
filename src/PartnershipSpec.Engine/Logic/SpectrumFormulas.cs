using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Logic;

/// <summary>
/// What a complete description must satisfy to be consistent. It says of every atom whether it holds: each flag is true or false, each
/// level at one step, each choice at one value or none, each member in its set or not.
/// </summary>
/// <param name="Traits">What is described.</param>
/// <param name="Structure">That steps of a level build on each other, and that a choice has one value at most.</param>
/// <param name="Implications">What the spec says follows, in its order.</param>
internal sealed record SpectrumFormulas(
    IReadOnlyList<SpectrumTrait> Traits, IReadOnlyList<Formula> Structure, IReadOnlyList<Formula> Implications)
{
    internal static SpectrumFormulas Of(SpectrumModel model) =>
        new(model.Traits, [.. model.Traits.SelectMany(TraitStructure.Of)], [.. model.Implications.Select(i => i.Constraint)]);

    /// <summary>The traits' masks of atoms, with nothing known.</summary>
    internal FactBits NothingKnown()
    {
        int words = Traits.Max(t => t.Word) + 1;
        return new FactBits(new ulong[words], new ulong[words]);
    }
}
