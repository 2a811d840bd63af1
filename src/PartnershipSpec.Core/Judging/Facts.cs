using System.Collections.Generic;
using PartnershipSpec.Core.Judging.Shared;

namespace PartnershipSpec.Core.Judging;

/// <summary>What is stated of one partnership, as it is being gathered.</summary>
public sealed class Facts
{
    private readonly SpectrumModel _model;

    /// <param name="model">The spectrum whose traits are stated.</param>
    public Facts(SpectrumModel model)
    {
        _model = model;
        Bits = model.NothingKnown();
    }

    internal FactBits Bits { get; }

    /// <summary>The atoms known true, by words.</summary>
    public IReadOnlyList<ulong> Known => Bits.True;

    /// <summary>The atoms known false, by words.</summary>
    public IReadOnlyList<ulong> Excluded => Bits.False;

    /// <summary>States a trait by the value its emitted type would have: 0 or 1 of a flag, from 1 of a level or choice, a mask of a set.</summary>
    /// <returns>Whether there is such a value; if not, nothing is stated.</returns>
    public bool State(int trait, int value)
    {
        SpectrumTrait stated = _model.Traits[trait];
        ref ulong known = ref Bits.True[stated.Word];
        ref ulong excluded = ref Bits.False[stated.Word];
        switch (stated.Kind)
        {
            case SpectrumTraitKind.Flag:
                TraitBits.SetFlag(ref known, ref excluded, stated.FirstBit, value == 1 ? true : value == 0 ? false : null);
                return value is 0 or 1;
            case SpectrumTraitKind.Level:
                TraitBits.SetLevel(ref known, ref excluded, stated.FirstBit, stated.AtomCount, value);
                return value >= 1 && value <= stated.Values.Count;
            case SpectrumTraitKind.Choice:
                TraitBits.SetChoice(ref known, ref excluded, stated.FirstBit, stated.AtomCount, value);
                return value >= 1 && value <= stated.Values.Count;
            default:
                TraitBits.SetSet(ref known, ref excluded, stated.FirstBit, stated.AtomCount, value, stated.NamesAll);
                return (value & ~(1 << 30) & ~((1 << stated.AtomCount) - 1)) == 0;
        }
    }

    /// <summary>Takes back all that is stated of a trait.</summary>
    public void Forget(int trait)
    {
        SpectrumTrait stated = _model.Traits[trait];
        Bits.True[stated.Word] &= ~stated.Mask;
        Bits.False[stated.Word] &= ~stated.Mask;
    }

    /// <summary>States that members of a set, given as a mask, are absent.</summary>
    public void Exclude(int trait, int members)
    {
        SpectrumTrait stated = _model.Traits[trait];
        TraitBits.Exclude(ref Bits.False[stated.Word], stated.FirstBit, stated.AtomCount, members);
    }
}
