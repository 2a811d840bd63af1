using System;

namespace PartnershipSpec.Engine.Model;

/// <summary>What is known of one partnership: the atoms known true and those known false, one bit each.</summary>
internal sealed class FactBits
{
    internal FactBits(ulong[] known, ulong[] excluded)
    {
        True = known;
        False = excluded;
    }

    internal ulong[] True { get; }

    internal ulong[] False { get; }

    internal FactBits Copy() => new FactBits((ulong[])True.Clone(), (ulong[])False.Clone());

    internal bool States(SpectrumTrait trait) => ((True[trait.Word] | False[trait.Word]) & trait.Mask) != 0;

    /// <summary>The same facts with nothing stated of one trait.</summary>
    internal FactBits Forget(SpectrumTrait trait)
    {
        FactBits copy = Copy();
        copy.True[trait.Word] &= ~trait.Mask;
        copy.False[trait.Word] &= ~trait.Mask;
        return copy;
    }

    /// <summary>The same facts but for the atoms that are both true and false: nothing is known of those.</summary>
    internal FactBits Consistent()
    {
        FactBits consistent = Copy();
        consistent.DropContradictions();
        return consistent;
    }

    /// <summary>
    /// Unit propagation: all that the implications add to what is known; an atom may come out both true and false. The order of the rules
    /// does not matter.
    /// </summary>
    internal FactBits Propagate(PropagationRule[] rules)
    {
        FactBits propagated = Copy();
        propagated.Add(rules);
        return propagated;
    }

    /// <summary>As <see cref="Consistent"/>, in place: for who judges many and keeps the words.</summary>
    internal void DropContradictions()
    {
        for (int word = 0; word < True.Length; word++)
        {
            ulong both = True[word] & False[word];
            True[word] ^= both;
            False[word] ^= both;
        }
    }

    /// <summary>As <see cref="Propagate"/>, in place.</summary>
    internal void Add(PropagationRule[] rules)
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach (PropagationRule rule in rules) changed |= rule.Apply(this);
        }
    }
}

/// <summary>One step an implication allows: when every guard is met, its target must hold too.</summary>
internal sealed class PropagationRule
{
    private readonly Formula[] _guards;

    internal PropagationRule(Formula target, params Formula[] guards)
    {
        Target = target;
        _guards = guards;
    }

    /// <summary>A threshold.</summary>
    internal Formula Target { get; }

    internal int GuardCount => _guards.Length;

    internal Formula this[int guard] => _guards[guard];

    /// <summary>Whether a guard or the target is about one of these atoms.</summary>
    internal bool Reads(int word, ulong mask) => Target.Reads(word, mask) || Array.Exists(_guards, g => g.Reads(word, mask));

    internal bool Apply(FactBits facts)
    {
        foreach (Formula guard in _guards)
        {
            if (!guard.IsMet(facts)) return false;
        }

        ulong[] rail = Target.OfFalse ? facts.False : facts.True;
        ulong[] contrary = Target.OfFalse ? facts.True : facts.False;
        ulong before = rail[Target.Word];
        rail[Target.Word] |= Forced(contrary[Target.Word], Target.Mask, Target.Need);
        return rail[Target.Word] != before;
    }

    /// <summary>The atoms that must hold for so many of the mask to hold: those not excluded once none of them can be spared.</summary>
    internal static ulong Forced(ulong contrary, ulong mask, int need)
    {
        ulong possible = mask & ~contrary;
        int spare = Bits.Count(possible) - need;
        return spare < 0 ? mask : spare == 0 ? possible : 0;
    }
}
