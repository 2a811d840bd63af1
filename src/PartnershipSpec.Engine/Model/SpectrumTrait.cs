using System;
using System.Collections.Generic;

namespace PartnershipSpec;

/// <summary>A member of a set, a step of a level or a value of a choice.</summary>
public sealed class SpectrumValue
{
    internal SpectrumValue(string id, SpectrumText names)
    {
        Id = id;
        Names = names;
    }

    /// <summary>The id, as in the spec and in data files.</summary>
    public string Id { get; }

    /// <summary>The name in each language.</summary>
    public SpectrumText Names { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>Something that can be stated of a partnership.</summary>
public sealed class SpectrumTrait
{
    internal SpectrumTrait(
        string id, SpectrumTraitKind kind, bool namesAll, int word, int firstBit,
        SpectrumText names, SpectrumText definition, SpectrumText question, params SpectrumValue[] values)
    {
        Id = id;
        Kind = kind;
        NamesAll = namesAll;
        Word = word;
        FirstBit = firstBit;
        Names = names;
        Definition = definition;
        Question = question;
        Values = values;
        AtomCount = kind == SpectrumTraitKind.Flag ? 1 : kind == SpectrumTraitKind.Level ? Math.Max(0, values.Length - 1) : values.Length;
        Mask = (AtomCount == 64 ? ulong.MaxValue : (1UL << AtomCount) - 1) << firstBit;
    }

    /// <summary>The id, as in the spec and in data files.</summary>
    public string Id { get; }

    /// <summary>What can be stated of it.</summary>
    public SpectrumTraitKind Kind { get; }

    /// <summary>Of a set: whether a member not named is absent; otherwise it is unknown.</summary>
    public bool NamesAll { get; }

    /// <summary>The name in each language.</summary>
    public SpectrumText Names { get; }

    /// <summary>What true and false mean, in each language.</summary>
    public SpectrumText Definition { get; }

    /// <summary>What to ask to learn it, in each language.</summary>
    public SpectrumText Question { get; }

    /// <summary>Members, steps or values in order; none for a flag.</summary>
    public IReadOnlyList<SpectrumValue> Values { get; }

    /// <summary>The word of the masks that holds its atoms; they never straddle two.</summary>
    internal int Word { get; }

    internal int FirstBit { get; }

    /// <summary>How many atoms it comes down to: a flag one, a set or choice one a value, a level one a step above the lowest.</summary>
    internal int AtomCount { get; }

    /// <summary>Its atoms, in their place in the word.</summary>
    internal ulong Mask { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
