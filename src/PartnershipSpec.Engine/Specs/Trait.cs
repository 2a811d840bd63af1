using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Specs;

/// <summary>A member of a set, a step of a level or a value of a choice.</summary>
internal sealed record TraitValue(string Id, Texts Names);

/// <summary>Something that can be stated of a partnership.</summary>
/// <param name="Id">Unique in the spectrum.</param>
/// <param name="Kind">What can be stated of it.</param>
/// <param name="NamesAll">Of a set: whether a member not named is absent; otherwise it is unknown.</param>
/// <param name="Names">Its name.</param>
/// <param name="Definition">What true and false mean.</param>
/// <param name="Question">What to ask to learn it.</param>
/// <param name="Values">Members, steps or values in order; none for a flag.</param>
/// <param name="Pointer">Where it stands in the spec, as a JSON pointer.</param>
internal sealed record Trait(
    string Id, SpectrumTraitKind Kind, bool NamesAll, Texts Names, Texts Definition, Texts Question, IReadOnlyList<TraitValue> Values, string Pointer)
{
    /// <summary>The place of a value among <see cref="Values"/>, or -1.</summary>
    public int IndexOf(string value) =>
        Values.Select((v, i) => (v.Id, i)).Where(v => string.Equals(v.Id, value, StringComparison.Ordinal)).Select(v => v.i).DefaultIfEmpty(-1).First();
}
