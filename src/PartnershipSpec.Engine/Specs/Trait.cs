using System;
using System.Collections.Generic;

namespace PartnershipSpec.Engine.Specs;

/// <summary>A member of a set, a step of a level or a value of a choice.</summary>
internal sealed class TraitValue(string id, Texts names)
{
    internal readonly string Id = id;

    internal readonly Texts Names = names;
}

/// <summary>Something that can be stated of a partnership.</summary>
internal sealed class Trait(
    string id, SpectrumTraitKind kind, bool namesAll, Texts names, Texts definition, Texts question, IReadOnlyList<TraitValue> values,
    string pointer)
{
    /// <summary>Unique in the spectrum.</summary>
    internal readonly string Id = id;

    /// <summary>What can be stated of it.</summary>
    internal readonly SpectrumTraitKind Kind = kind;

    /// <summary>Of a set: whether a member not named is absent; otherwise it is unknown.</summary>
    internal readonly bool NamesAll = namesAll;

    /// <summary>Its name.</summary>
    internal readonly Texts Names = names;

    /// <summary>What true and false mean.</summary>
    internal readonly Texts Definition = definition;

    /// <summary>What to ask to learn it.</summary>
    internal readonly Texts Question = question;

    /// <summary>Members, steps or values in order; none for a flag.</summary>
    internal readonly IReadOnlyList<TraitValue> Values = values;

    /// <summary>Where it stands in the spec, as a JSON pointer.</summary>
    internal readonly string Pointer = pointer;

    /// <summary>The same trait by another id, or with other values.</summary>
    internal Trait With(string otherId, IReadOnlyList<TraitValue> others) =>
        new(otherId, Kind, NamesAll, Names, Definition, Question, others, Pointer);

    /// <summary>The index of a value among <see cref="Values"/>, or -1.</summary>
    public int IndexOf(string value)
    {
        for (int i = 0; i < Values.Count; i++)
        {
            if (string.Equals(Values[i].Id, value, StringComparison.Ordinal)) return i;
        }

        return -1;
    }
}
