using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec;

/// <summary>A member of a set, a step of a level or a value of a choice.</summary>
public sealed class SpectrumValue
{
    internal SpectrumValue(string id, SpectrumText names)
    {
        Id = id;
        Names = names;
    }

    /// <summary>The id in the spec and in declaration files.</summary>
    public string Id { get; }

    /// <summary>The name in each language.</summary>
    public SpectrumText Names { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>Something that can be stated of whatever a spectrum classifies.</summary>
public sealed class SpectrumTrait
{
    internal SpectrumTrait(
        Trait written, int index, (int Word, int FirstBit) atoms, SpectrumText names, SpectrumText definition, SpectrumText question,
        SpectrumValue[] values)
    {
        Id = written.Id;
        Kind = written.Kind;
        NamesAll = written.NamesAll;
        Pointer = written.Pointer;
        Index = index;
        (Word, FirstBit) = atoms;
        AtomCount = AtomLayout.CountOf(written);
        Mask = (AtomCount == 64 ? ulong.MaxValue : (1UL << AtomCount) - 1) << FirstBit;
        Names = names;
        Definition = definition;
        Question = question;
        Values = values;
    }

    /// <summary>The id in the spec and in declaration files.</summary>
    public string Id { get; }

    /// <summary>The kind of the trait, which says what can be stated.</summary>
    public SpectrumTraitKind Kind { get; }

    /// <summary>For a set: whether a member that is not named is absent. If not, it is unknown.</summary>
    public bool NamesAll { get; }

    /// <summary>The name in each language.</summary>
    public SpectrumText Names { get; }

    /// <summary>What it means, and what true and false mean, in each language.</summary>
    public SpectrumText Definition { get; }

    /// <summary>The question that one would ask to learn it, in each language.</summary>
    public SpectrumText Question { get; }

    /// <summary>The members of a set, the steps of a level from the lowest, or the values of a choice. Empty for a flag.</summary>
    public IReadOnlyList<SpectrumValue> Values { get; }

    /// <summary>Where it stands in the spec, as a JSON pointer.</summary>
    internal readonly string Pointer;

    /// <summary>Its place among the traits of the spectrum, from 0.</summary>
    internal readonly int Index;

    /// <summary>The word of the masks that holds its atoms; they never straddle two.</summary>
    internal readonly int Word;

    internal readonly int FirstBit;

    /// <summary>How many atoms it comes down to: a flag one, a set or choice one a value, a level one a step above the lowest.</summary>
    internal readonly int AtomCount;

    /// <summary>Its atoms, in their place in the word.</summary>
    internal readonly ulong Mask;

    /// <summary>The place of a value among <see cref="Values"/>, by its id, or -1.</summary>
    internal int IndexOf(string value)
    {
        for (int i = 0; i < Values.Count; i++)
        {
            if (string.Equals(Values[i].Id, value, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
