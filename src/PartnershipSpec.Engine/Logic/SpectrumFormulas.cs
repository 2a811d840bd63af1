using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Logic;

/// <summary>
/// What a complete description must satisfy to be consistent. It says of every atom whether it holds: each flag is true or false, each
/// level at one step, each choice at one value or none, each member in its set or not.
/// </summary>
internal sealed class SpectrumFormulas(
    IReadOnlyList<SpectrumTrait> traits, IReadOnlyList<Formula> structure, IReadOnlyList<Formula> implications)
{
    /// <summary>What is described.</summary>
    internal readonly IReadOnlyList<SpectrumTrait> Traits = traits;

    /// <summary>That steps of a level build on each other, and that a choice has one value at most.</summary>
    internal readonly IReadOnlyList<Formula> Structure = structure;

    /// <summary>What the spec says follows, in its order.</summary>
    internal readonly IReadOnlyList<Formula> Implications = implications;

    internal static SpectrumFormulas Of(SpectrumModel model) =>
        new(model.Traits, [.. model.Traits.SelectMany(TraitStructure.Of)], [.. model.Implications.Select(i => i.Constraint)]);

    /// <summary>The same traits under other implications.</summary>
    internal SpectrumFormulas With(IReadOnlyList<Formula> others) => new(Traits, Structure, others);

    /// <summary>The traits' masks of atoms, with nothing known.</summary>
    internal FactBits NothingKnown()
    {
        int words = Traits.Max(t => t.Word) + 1;
        return new FactBits(new ulong[words], new ulong[words]);
    }
}
