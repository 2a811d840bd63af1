using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Facts;

/// <summary>What is stated of one partnership, as it is being gathered.</summary>
internal sealed class StatedFacts
{
    private readonly SpectrumModel _model;

    // The members of sets that are excluded one by one, whether their set is complete or not.
    private readonly ulong[] _excludedByName;

    // Those of them that the value of their set leaves open.
    private readonly ulong[] _excludedOneByOne;

    /// <param name="model">The spectrum whose traits are stated.</param>
    public StatedFacts(SpectrumModel model)
        : this(model, model.NothingKnown(), new ulong[model.Words], new ulong[model.Words])
    {
    }

    private StatedFacts(SpectrumModel model, FactBits bits, ulong[] excludedByName, ulong[] excludedOneByOne)
    {
        _model = model;
        Bits = bits;
        _excludedByName = excludedByName;
        _excludedOneByOne = excludedOneByOne;
    }

    internal readonly FactBits Bits;

    /// <summary>The atoms known true, by words.</summary>
    public IReadOnlyList<ulong> Known => Bits.True;

    /// <summary>The atoms known false, by words.</summary>
    public IReadOnlyList<ulong> Excluded => Bits.False;

    /// <summary>
    /// States a trait by the value its emitted type would have: 0 or 1 of a flag, from 1 of a level or choice, a mask of a set.
    /// </summary>
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
                return (value & ~SetValue.Marker & ~((1 << stated.AtomCount) - 1)) == 0;
        }
    }

    /// <summary>Takes back all that is stated of a trait.</summary>
    public void Forget(int trait)
    {
        SpectrumTrait stated = _model.Traits[trait];
        Bits.True[stated.Word] &= ~stated.Mask;
        Bits.False[stated.Word] &= ~stated.Mask;
        _excludedByName[stated.Word] &= ~stated.Mask;
        _excludedOneByOne[stated.Word] &= ~stated.Mask;
    }

    /// <summary>States that members of a set, given as a mask, are absent.</summary>
    public void Exclude(int trait, int members)
    {
        SpectrumTrait stated = _model.Traits[trait];
        ulong before = Bits.False[stated.Word];
        TraitBits.Exclude(ref Bits.False[stated.Word], stated.FirstBit, stated.AtomCount, members);
        TraitBits.Exclude(ref _excludedByName[stated.Word], stated.FirstBit, stated.AtomCount, members);
        _excludedOneByOne[stated.Word] |= Bits.False[stated.Word] & ~before;
    }

    /// <summary>
    /// The atoms of a set that are known false only because its members are excluded one by one, in the word of its trait.
    /// </summary>
    internal ulong ExcludedOneByOne(SpectrumTrait trait) => _excludedOneByOne[trait.Word] & trait.Mask;

    /// <summary>What is stated of some traits.</summary>
    internal FactBits Of(IReadOnlyCollection<SpectrumTrait> traits)
    {
        FactBits some = Bits;
        foreach (SpectrumTrait trait in _model.Traits)
        {
            if (!traits.Contains(trait)) some = some.Forget(trait);
        }

        return some;
    }

    /// <summary>The same with members of a set that belong to it too, given as a mask, or, where that is 0, with none that do.</summary>
    internal StatedFacts WithMembers(int trait, int members) => Changed(trait, (stated, copy) =>
    {
        if (members == 0) copy.Bits.False[stated.Word] |= stated.Mask;
        copy.Bits.True[stated.Word] |= (ulong)members << stated.FirstBit;
    });

    /// <summary>The same with a value stated of a trait that is no set.</summary>
    internal StatedFacts WithValue(int trait, int value) => Changed(trait, (_, copy) => copy.State(trait, value));

    /// <summary>The same with others perhaps belonging to a set.</summary>
    internal StatedFacts Opened(int trait) => Changed(trait, (stated, copy) =>
        copy.Bits.False[stated.Word] = (copy.Bits.False[stated.Word] & ~stated.Mask) | (_excludedByName[stated.Word] & stated.Mask));

    /// <summary>The same with no others belonging to a set.</summary>
    internal StatedFacts Completed(int trait) => Changed(trait, (stated, copy) =>
        copy.Bits.False[stated.Word] |= stated.Mask & ~copy.Bits.True[stated.Word]);

    /// <summary>Whether a set names members, and says that there are no others.</summary>
    internal bool IsComplete(int trait) => Names(trait) && (Unnamed(trait) & ~Bits.False[_model.Traits[trait].Word]) == 0;

    /// <summary>Whether a set names members, and there may be others.</summary>
    internal bool IsOpen(int trait) => Names(trait) && !IsComplete(trait);

    private bool Names(int trait)
    {
        SpectrumTrait stated = _model.Traits[trait];
        return stated.Kind == SpectrumTraitKind.Set && (Bits.True[stated.Word] & stated.Mask) != 0;
    }

    private ulong Unnamed(int trait) => _model.Traits[trait].Mask & ~Bits.True[_model.Traits[trait].Word];

    private StatedFacts Changed(int trait, Action<SpectrumTrait, StatedFacts> change)
    {
        var copy = new StatedFacts(_model, Bits.Copy(), (ulong[])_excludedByName.Clone(), (ulong[])_excludedOneByOne.Clone());
        change(_model.Traits[trait], copy);
        return copy;
    }
}
