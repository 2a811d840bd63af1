using System.Text;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec;

/// <summary>What is stated of one trait, in words.</summary>
public sealed class StatedFact
{
    private readonly ulong _known;
    private readonly ulong _excluded;

    private StatedFact(SpectrumTrait trait, ulong known, ulong excluded)
    {
        Trait = trait;
        _known = known;
        _excluded = excluded;
    }

    /// <summary>The trait.</summary>
    public SpectrumTrait Trait { get; }

    /// <summary>What is stated of it, by ids: <c>true</c>, <c>formal</c>, <c>privateSector, government and no others</c>.</summary>
    public string Value => ValueIn("");

    /// <summary>Trait and value by ids, with what stands between them in English, French or German.</summary>
    /// <param name="language">The code of a language, <c>en</c> for example; any other gives English.</param>
    public string ToText(string language) => Wordings.Pair.In(language, Trait.Id, ValueIn(language));

    /// <summary>Trait and value.</summary>
    public override string ToString() => ToText("");

    internal static StatedFact Of(SpectrumTrait trait, FactBits facts) => new StatedFact(
        trait, (facts.True[trait.Word] & trait.Mask) >> trait.FirstBit, (facts.False[trait.Word] & trait.Mask) >> trait.FirstBit);

    internal string ValueIn(string language)
    {
        bool isFlag = Trait.Kind == SpectrumTraitKind.Flag;
        if ((_known & _excluded) != 0) return (isFlag ? Wordings.BothTrueAndFalse : Wordings.Contradictory).In(language);
        if (isFlag) return _known != 0 ? "true" : "false";
        return Trait.Kind == SpectrumTraitKind.Level ? Level(language) : Members(language);
    }

    private string Level(string language)
    {
        string lowest = Trait.Values[Bits.Count(_known)].Id;
        string highest = Trait.Values[Trait.AtomCount - Bits.Count(_excluded)].Id;
        return lowest == highest ? lowest : Wordings.To.In(language, lowest, highest);
    }

    private string Members(string language)
    {
        ulong all = Trait.Mask >> Trait.FirstBit;
        string members = Ids(_known);
        if (_excluded == 0 || (Trait.Kind == SpectrumTraitKind.Choice && _known != 0)) return members;
        if (_excluded == all) return Wordings.None.In(language);
        if ((_known | _excluded) == all) return Wordings.NoOthers.In(language, members);

        return _known == 0 ? Wordings.Not.In(language, Ids(_excluded)) : Wordings.ButNot.In(language, members, Ids(_excluded));
    }

    private string Ids(ulong members)
    {
        var text = new StringBuilder();
        for (int i = 0; i < Trait.Values.Count; i++)
        {
            if ((members >> i & 1) == 0) continue;
            text.Append(text.Length == 0 ? "" : ", ").Append(Trait.Values[i].Id);
        }

        return text.ToString();
    }
}
