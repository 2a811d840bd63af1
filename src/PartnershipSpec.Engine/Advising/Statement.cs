using System.Collections.Generic;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Advising;

/// <summary>One thing that can be stated: a flag's value, a level, a choice, or whether a member belongs to a set.</summary>
internal sealed class Statement
{
    // What it states, in the trait's word.
    private readonly ulong _known;
    private readonly ulong _excluded;

    private Statement(SpectrumTrait trait, int value, bool holds)
    {
        Trait = trait;
        Value = value;
        Holds = holds;
        Put(ref _known, ref _excluded);
    }

    internal readonly SpectrumTrait Trait;

    /// <summary>The place of the value among the trait's; of a flag always 0.</summary>
    internal readonly int Value;

    /// <summary>Of a flag its value, of a member whether it belongs; of a level or choice always true.</summary>
    internal readonly bool Holds;

    /// <summary>By ids: <c>true</c>, <c>academia</c>, <c>not academia</c>.</summary>
    internal string Text
    {
        get
        {
            if (Trait.Kind == SpectrumTraitKind.Flag) return Holds ? "true" : "false";
            string value = Trait.Values[Value].Id;
            return Holds ? value : Wordings.Not.In("", value);
        }
    }

    /// <summary>By names, in a language.</summary>
    internal string In(string language)
    {
        if (Trait.Kind == SpectrumTraitKind.Flag) return (Holds ? Wordings.Yes : Wordings.No).In(language);
        string value = Trait.Values[Value].Names.In(language);
        return Holds ? value : Wordings.Not.In(language, value);
    }

    /// <summary>Everything that can be stated of a trait, in the order of the spec, what holds first.</summary>
    internal static IReadOnlyList<Statement> Of(SpectrumTrait trait)
    {
        List<Statement> statements = [];
        bool single = trait.Kind == SpectrumTraitKind.Level || trait.Kind == SpectrumTraitKind.Choice;
        for (int value = 0; value < (trait.Kind == SpectrumTraitKind.Flag ? 1 : trait.Values.Count); value++)
        {
            statements.Add(new Statement(trait, value, true));
            if (!single) statements.Add(new Statement(trait, value, false));
        }

        return statements;
    }

    /// <summary>Whether it states one of some literals.</summary>
    internal bool Makes(FactBits literals) => ((_known & literals.True[Trait.Word]) | (_excluded & literals.False[Trait.Word])) != 0;

    /// <summary>Whether it states the contrary of one of some literals that hold now.</summary>
    internal bool TakesBack(FactBits literals, FactBits held) =>
        ((_known & literals.False[Trait.Word] & held.False[Trait.Word])
            | (_excluded & literals.True[Trait.Word] & held.True[Trait.Word])) != 0;

    /// <summary>Whether this and another cannot both be made: they are about one flag, level, choice or member.</summary>
    internal bool IsAboutTheSameAs(Statement other) =>
        Trait == other.Trait && (Trait.Kind != SpectrumTraitKind.Set || Value == other.Value);

    /// <summary>Whether the facts say so already, and nothing to the contrary.</summary>
    internal bool IsIn(FactBits facts)
    {
        (ulong known, ulong excluded) = (facts.True[Trait.Word], facts.False[Trait.Word]);
        Put(ref known, ref excluded);
        return known == facts.True[Trait.Word] && excluded == facts.False[Trait.Word];
    }

    /// <summary>Whether the facts say something else of it.</summary>
    internal bool Changes(FactBits facts)
    {
        if (Trait.Kind != SpectrumTraitKind.Set) return facts.States(Trait) && !IsIn(facts);

        ulong atom = 1UL << (Trait.FirstBit + Value);
        return ((Holds ? facts.False : facts.True)[Trait.Word] & atom) != 0;
    }

    internal FactBits Applied(FactBits facts)
    {
        FactBits changed = facts.Copy();
        Put(ref changed.True[Trait.Word], ref changed.False[Trait.Word]);
        return changed;
    }

    private void Put(ref ulong known, ref ulong excluded)
    {
        switch (Trait.Kind)
        {
            case SpectrumTraitKind.Level:
                TraitBits.SetLevel(ref known, ref excluded, Trait.FirstBit, Trait.AtomCount, Value + 1);
                break;
            case SpectrumTraitKind.Choice:
                TraitBits.SetChoice(ref known, ref excluded, Trait.FirstBit, Trait.AtomCount, Value + 1);
                break;
            default:
                TraitBits.SetFlag(ref known, ref excluded, Trait.FirstBit + Value, Holds);
                break;
        }
    }
}
