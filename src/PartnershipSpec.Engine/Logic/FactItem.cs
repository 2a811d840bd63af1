using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Logic;

/// <summary>
/// What one fact settles: a flag, a member of a set, a level or a choice, each with as many options as there are ways it can be.
/// </summary>
internal sealed class FactItem
{
    private readonly SpectrumTrait _trait;
    private readonly int _firstBit;

    private FactItem(SpectrumTrait trait, int firstBit, int atoms, int firstVariable)
    {
        _trait = trait;
        _firstBit = firstBit;
        Atoms = atoms;
        FirstVariable = firstVariable;
    }

    /// <summary>The variable of its first atom; those of the others follow.</summary>
    internal readonly int FirstVariable;

    internal readonly int Atoms;

    /// <summary>A flag or member holds or does not; a level is at one of its steps; a choice has one of its values, or none.</summary>
    internal int Options => IsSingle ? Atoms + 1 : 2;

    private bool IsSingle => _trait.Kind is SpectrumTraitKind.Level or SpectrumTraitKind.Choice;

    /// <summary>The items of a trait: one, but of a set one for each member.</summary>
    internal static FactItem[] Of(SpectrumTrait trait, int firstVariable)
    {
        if (trait.Kind != SpectrumTraitKind.Set) return [new FactItem(trait, trait.FirstBit, trait.AtomCount, firstVariable)];

        var members = new FactItem[trait.AtomCount];
        for (int i = 0; i < members.Length; i++) members[i] = new FactItem(trait, trait.FirstBit + i, 1, firstVariable + i);
        return members;
    }

    /// <summary>Whether an atom, counted from the item's first, holds with an option.</summary>
    internal bool Holds(int option, int atom) => _trait.Kind switch
    {
        SpectrumTraitKind.Level => atom < option,
        SpectrumTraitKind.Choice => atom == option,
        _ => option == 0,
    };

    /// <summary>Whether an option says what is so, rather than what is not.</summary>
    internal bool IsPositive(int option) => _trait.Kind switch
    {
        SpectrumTraitKind.Level => true,
        SpectrumTraitKind.Choice => option < Atoms,
        _ => option == 0,
    };

    /// <summary>Adds an option to what is known.</summary>
    internal void State(int option, FactBits facts)
    {
        for (int atom = 0; atom < Atoms; atom++)
            (Holds(option, atom) ? facts.True : facts.False)[_trait.Word] |= 1UL << (_firstBit + atom);
    }
}
