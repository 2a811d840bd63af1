using System;
using System.Linq;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec;

/// <summary>What is stated of one trait.</summary>
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

    /// <summary>The value by ids, such as <c>true</c>, <c>formal</c> or <c>privateSector, government and no others</c>.</summary>
    public string Value => ValueByIds("");

    /// <summary>The trait and its value by name.</summary>
    /// <param name="language">The code of a language, such as <c>en</c>. If the spectrum lacks it, its first language is used.</param>
    public string ToText(string language) => Wordings.Pair.In(language, Trait.Names.In(language), NamedIn(language));

    /// <summary>The trait and its value by id.</summary>
    public override string ToString() => ByIds("");

    /// <summary>Trait and value by ids, with what stands between them in English, French or German.</summary>
    internal string ByIds(string language) => Wordings.Pair.In(language, Trait.Id, ValueByIds(language));

    /// <summary>Trait and value by their names, and the id of the trait, by which one finds it in a file.</summary>
    internal string ToMessage(string language) => Wordings.Pair.In(language, new TraitPart(Trait, []).In(language), NamedIn(language));

    /// <summary>The value by its name.</summary>
    internal string NamedIn(string language) => ValueIn(language, v => v.Names.In(language));

    /// <summary>Of a set that names some members, the facts that are needed: of a set as a whole, the whole.</summary>
    internal StatedFact Only(ulong known) => new(Trait, known >> Trait.FirstBit, 0);

    internal static StatedFact Of(SpectrumTrait trait, FactBits facts) => new StatedFact(
        trait, (facts.True[trait.Word] & trait.Mask) >> trait.FirstBit, (facts.False[trait.Word] & trait.Mask) >> trait.FirstBit);

    private string ValueByIds(string language) => Trait.Kind != SpectrumTraitKind.Flag ? ValueIn(language, v => v.Id)
        : (_known & _excluded) != 0 ? Wordings.BothTrueAndFalse.In(language)
        : _known != 0 ? "true" : "false";

    /// <summary>The value by what its parts are called.</summary>
    private string ValueIn(string language, Func<SpectrumValue, string> called)
    {
        bool isFlag = Trait.Kind == SpectrumTraitKind.Flag;
        if ((_known & _excluded) != 0) return (isFlag ? Wordings.BothYesAndNo : Wordings.Contradictory).In(language);
        if (isFlag) return Flag(language);
        return Trait.Kind == SpectrumTraitKind.Level ? Level(language, called) : Members(language, called);
    }

    private string Flag(string language) => (_known != 0 ? Wordings.Yes : Wordings.No).In(language);

    private string Level(string language, Func<SpectrumValue, string> called)
    {
        string lowest = called(Trait.Values[Bits.Count(_known)]);
        string highest = called(Trait.Values[Trait.AtomCount - Bits.Count(_excluded)]);
        return lowest == highest ? lowest : Wordings.To.In(language, lowest, highest);
    }

    private string Members(string language, Func<SpectrumValue, string> called)
    {
        ulong all = Trait.Mask >> Trait.FirstBit;
        string members = Listed(_known, called);
        if (_excluded == 0 || (Trait.Kind == SpectrumTraitKind.Choice && _known != 0)) return members;
        if (_excluded == all) return Wordings.None.In(language);
        if ((_known | _excluded) == all) return Wordings.NoOthers.In(language, members);

        return _known == 0
            ? Wordings.Not.In(language, Listed(_excluded, called))
            : Wordings.ButNot.In(language, members, Listed(_excluded, called));
    }

    private string Listed(ulong members, Func<SpectrumValue, string> called) =>
        string.Join(", ", Trait.Values.Where((_, i) => (members >> i & 1) != 0).Select(called));
}
