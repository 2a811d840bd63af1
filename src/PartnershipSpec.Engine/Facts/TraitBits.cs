using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Facts;

/// <summary>
/// How statements about one trait become atoms, and back. Values count from 1, as in the emitted enumerations; one out of range states
/// nothing.
/// </summary>
internal static class TraitBits
{
    internal static bool? GetFlag(ulong known, ulong excluded, int bit) =>
        (known >> bit & 1) != 0 ? true : (excluded >> bit & 1) != 0 ? false : (bool?)null;

    internal static void SetFlag(ref ulong known, ref ulong excluded, int bit, bool? value)
    {
        ulong atom = 1UL << bit;
        Put(ref known, atom, value == true ? atom : 0);
        Put(ref excluded, atom, value == false ? atom : 0);
    }

    internal static int? GetLevel(ulong known, ulong excluded, int first, int steps)
    {
        ulong mask = Mask(first, steps);
        int lowest = Bits.Count(known & mask);
        return lowest + Bits.Count(excluded & mask) == steps ? lowest + 1 : (int?)null;
    }

    internal static void SetLevel(ref ulong known, ref ulong excluded, int first, int steps, int? value)
    {
        ulong mask = Mask(first, steps);
        bool stated = value >= 1 && value <= steps + 1;
        ulong reached = stated ? Mask(first, value!.Value - 1) : 0;
        Put(ref known, mask, reached);
        Put(ref excluded, mask, stated ? mask & ~reached : 0);
    }

    internal static int? GetChoice(ulong known, int first, int values)
    {
        for (int value = 1; value <= values; value++)
        {
            if ((known >> (first + value - 1) & 1) != 0) return value;
        }

        return null;
    }

    internal static void SetChoice(ref ulong known, ref ulong excluded, int first, int values, int? value)
    {
        ulong mask = Mask(first, values);
        bool stated = value >= 1 && value <= values;
        ulong chosen = stated ? 1UL << (first + value!.Value - 1) : 0;
        Put(ref known, mask, chosen);
        Put(ref excluded, mask, stated ? mask & ~chosen : 0);
    }

    internal static int? GetSet(ulong known, ulong excluded, int first, int members, bool namesAll)
    {
        ulong mask = Mask(first, members);
        bool complete = ((known | excluded) & mask) == mask;
        if (((known | excluded) & mask) == 0 && !complete) return null;

        // Where some are named and none excluded, that all are known says nothing about completeness.
        if (!namesAll && (excluded & mask) == 0 && mask != 0) complete = false;

        // Members known to be absent have no place in the value: an open set that names none still says "perhaps others".
        return new SetValue((int)((known & mask) >> first), complete).ToFlags(namesAll);
    }

    /// <summary>
    /// States a set. The value it has already changes nothing: it does not say which members are absent, and must not take that back. Any
    /// other replaces all that was stated.
    /// </summary>
    internal static void SetSet(ref ulong known, ref ulong excluded, int first, int members, int? value, bool namesAll)
    {
        if (value == GetSet(known, excluded, first, members, namesAll)) return;

        ulong mask = Mask(first, members);
        SetValue set = value is { } flags && SetValue.OfFlags(flags, namesAll) is var said && (said.Members & ~(int)Mask(0, members)) == 0
            ? said
            : default;
        ulong named = ((ulong)unchecked((uint)set.Members) << first) & mask;
        Put(ref known, mask, named);
        Put(ref excluded, mask, set.IsComplete ? mask & ~named : 0);
    }

    /// <summary>
    /// States that members are absent, and leaves the rest as it is. The marker says nothing of them; a value with what is no member states
    /// nothing.
    /// </summary>
    internal static void Exclude(ref ulong excluded, int first, int members, int value)
    {
        int named = value & ~SetValue.Marker;
        if ((named & ~(int)Mask(0, members)) == 0) excluded |= (ulong)unchecked((uint)named) << first;
    }

    private static ulong Mask(int first, int count) => (count == 64 ? ulong.MaxValue : (1UL << count) - 1) << first;

    private static void Put(ref ulong word, ulong mask, ulong bits) => word = (word & ~mask) | bits;
}
