namespace PartnershipSpec.Engine.Model;

/// <summary>Unit propagation: one constraint, and what it adds to what is known.</summary>
internal static class Propagation
{
    /// <summary>Adds to facts what must hold for a constraint to hold; whether that was anything new.</summary>
    internal static bool Force(Formula constraint, FactBits facts) => constraint.Kind switch
    {
        FormulaKind.Threshold => ForceThreshold(constraint, facts),
        FormulaKind.All => ForceAll(constraint, facts),
        _ => ForceAny(constraint, facts),
    };

    /// <summary>
    /// The atoms that must hold for so many of the mask to hold: those not excluded once none of them can be spared. More than there are
    /// never hold, whatever is known: that says nothing of any of them.
    /// </summary>
    internal static ulong Forced(ulong contrary, ulong mask, int need)
    {
        if (need > Bits.Count(mask)) return 0;

        ulong possible = mask & ~contrary;
        int spare = Bits.Count(possible) - need;
        return spare < 0 ? mask : spare == 0 ? possible : 0;
    }

    private static bool ForceThreshold(Formula threshold, FactBits facts)
    {
        ulong[] rail = facts.Rail(threshold.OfFalse);
        ulong[] contrary = facts.Rail(!threshold.OfFalse);
        ulong before = rail[threshold.Word];
        rail[threshold.Word] |= Forced(contrary[threshold.Word], threshold.Mask, threshold.Need);
        return rail[threshold.Word] != before;
    }

    private static bool ForceAll(Formula all, FactBits facts)
    {
        bool changed = false;
        for (int i = 0; i < all.PartCount; i++) changed |= Force(all[i], facts);
        return changed;
    }

    // Of alternatives that are all refuted each is forced: that is how a contradiction shows, and where.
    private static bool ForceAny(Formula any, FactBits facts)
    {
        int last = -1;
        for (int i = 0; i < any.PartCount; i++)
        {
            if (any[i].IsRefuted(facts)) continue;
            if (last >= 0) return false;
            last = i;
        }

        return last >= 0 ? Force(any[last], facts) : ForceAll(any, facts);
    }
}
