using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Logic;

/// <summary>
/// Facts that show something: there is a consistent description that has them, and in every one that does it is so. There are no fewer that
/// do. A flag, a level, a choice and a member of a set each count as one fact.
/// </summary>
internal sealed class Witness
{
    private readonly IReadOnlyList<SpectrumTrait> _traits;

    internal Witness(IReadOnlyList<SpectrumTrait> traits, FactBits facts)
    {
        _traits = traits;
        Bits = facts;
        Facts = [.. traits.Where(facts.States).Select(t => StatedFact.Of(t, facts))];
    }

    /// <summary>The facts by trait, in the order of the spec; none where it is so in any case.</summary>
    internal readonly IReadOnlyList<StatedFact> Facts;

    /// <summary>How many facts they are.</summary>
    public int Count => _traits.Where(Bits.States)
        .Sum(t => t.Kind == SpectrumTraitKind.Set ? Model.Bits.Count((Bits.True[t.Word] | Bits.False[t.Word]) & t.Mask) : 1);

    internal readonly FactBits Bits;

    /// <summary>The facts by ids, with what stands between them in English, French or German.</summary>
    /// <param name="language">The code of a language, <c>en</c> for example; any other gives English.</param>
    public string ToText(string language) => string.Join(Wording.Separator.In(language), Facts.Select(f => f.ByIds(language)));

    /// <summary>By ids: <c>sectors: academia, government; transformativeAim: true</c>.</summary>
    public override string ToString() => ToText("");
}
