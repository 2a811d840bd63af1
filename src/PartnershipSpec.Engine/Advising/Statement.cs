using System.Collections.Generic;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Advising;

/// <summary>One thing that can be stated: a flag's value, a level, a choice, or whether a member belongs to a set.</summary>
internal readonly struct Statement
{
    private Statement(SpectrumTrait trait, int value, bool holds)
    {
        Trait = trait;
        Value = value;
        Holds = holds;
    }

    internal SpectrumTrait Trait { get; }

    /// <summary>The place of the value among the trait's; of a flag always 0.</summary>
    internal int Value { get; }

    /// <summary>Of a flag its value, of a member whether it belongs; of a level or choice always true.</summary>
    internal bool Holds { get; }

    /// <summary>By ids: <c>transformativeAim: true</c>, <c>sectors: academia</c>, <c>sectors: not academia</c>.</summary>
    internal string Text => In("");

    /// <summary>As <see cref="Text"/>, with the word between the ids in a language.</summary>
    internal string In(string language)
    {
        if (Trait.Kind == SpectrumTraitKind.Flag) return Holds ? "true" : "false";
        string value = Trait.Values[Value].Id;
        return Holds ? value : Wordings.Not.In(language, value);
    }

    /// <summary>Everything that can be stated of a trait, in the order of the spec, what holds first.</summary>
    internal static IEnumerable<Statement> Of(SpectrumTrait trait)
    {
        bool single = trait.Kind == SpectrumTraitKind.Level || trait.Kind == SpectrumTraitKind.Choice;
        for (int value = 0; value < (trait.Kind == SpectrumTraitKind.Flag ? 1 : trait.Values.Count); value++)
        {
            yield return new Statement(trait, value, true);
            if (!single) yield return new Statement(trait, value, false);
        }
    }

    /// <summary>Whether this and another cannot both be made: they are about one flag, level, choice or member.</summary>
    internal bool IsAboutTheSameAs(Statement other) =>
        Trait == other.Trait && (Trait.Kind != SpectrumTraitKind.Set || Value == other.Value);

    /// <summary>Whether the facts say so already, and nothing to the contrary.</summary>
    internal bool IsIn(FactBits facts)
    {
        FactBits with = Applied(facts);
        return with.True[Trait.Word] == facts.True[Trait.Word] && with.False[Trait.Word] == facts.False[Trait.Word];
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
        ref ulong known = ref changed.True[Trait.Word];
        ref ulong excluded = ref changed.False[Trait.Word];
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

        return changed;
    }
}
