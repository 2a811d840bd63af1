namespace PartnershipSpec.Engine.Model;

/// <summary>What is known of one partnership: the atoms known true and those known false, one bit each.</summary>
internal sealed class FactBits
{
    internal FactBits(ulong[] known, ulong[] excluded)
    {
        True = known;
        False = excluded;
    }

    internal readonly ulong[] True;

    internal readonly ulong[] False;

    /// <summary>Whether an atom is both true and false.</summary>
    internal bool HasContradictions
    {
        get
        {
            for (int word = 0; word < True.Length; word++)
            {
                if ((True[word] & False[word]) != 0) return true;
            }

            return false;
        }
    }

    /// <summary>The atoms known to be false, or those known to be true.</summary>
    internal ulong[] Rail(bool ofFalse) => ofFalse ? False : True;

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

    /// <summary>The same facts with other atoms of one trait known, as masks of its word.</summary>
    internal FactBits With(SpectrumTrait trait, ulong known, ulong excluded)
    {
        FactBits copy = Forget(trait);
        copy.True[trait.Word] |= known;
        copy.False[trait.Word] |= excluded;
        return copy;
    }

    /// <summary>The same facts but for the atoms that are both true and false: nothing is known of those.</summary>
    internal FactBits Consistent()
    {
        FactBits consistent = Copy();
        consistent.DropContradictions();
        return consistent;
    }

    /// <summary>These facts with all that follows from them; an atom may come out both true and false.</summary>
    internal FactBits Propagate(PropagationRules rules)
    {
        FactBits propagated = Copy();
        rules.Close(propagated);
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
}
