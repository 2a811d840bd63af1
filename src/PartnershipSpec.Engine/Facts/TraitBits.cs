using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Facts;

/// <summary>
/// How statements about one trait become atoms, and back. Values count from 1, as in the emitted enumerations; one out of range states
/// nothing. Bit 30 of a set marks it as open where naming is "all" and as complete where it is "some".
/// </summary>
internal static class TraitBits
{
    private const int Marker = 1 << 30;

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
        int named = (int)((known & mask) >> first);
        bool complete = ((known | excluded) & mask) == mask;
        if (named == 0 && complete) return 0;
        if (named == 0 && (excluded & mask) == 0) return null;

        // Members known to be absent have no place in the value: an open set that names none still says "perhaps others".
        if (named == 0) return namesAll ? Marker : (int?)null;
        return complete == namesAll || (excluded & mask) == 0 && !namesAll ? named : named | Marker;
    }

    internal static void SetSet(ref ulong known, ref ulong excluded, int first, int members, int? value, bool namesAll)
    {
        ulong mask = Mask(first, members);
        bool stated = value != null && (value.Value & ~Marker & ~(int)Mask(0, members)) == 0;
        ulong named = stated ? ((ulong)unchecked((uint)value!.Value) << first) & mask : 0;
        bool marked = (value & Marker) != 0;
        bool complete = stated && (value == 0 || marked != namesAll);
        Put(ref known, mask, named);
        Put(ref excluded, mask, complete ? mask & ~named : 0);
    }

    /// <summary>States that members are absent, and leaves the rest as it is.</summary>
    internal static void Exclude(ref ulong excluded, int first, int members, int value) =>
        excluded |= ((ulong)unchecked((uint)value) << first) & Mask(first, members);

    private static ulong Mask(int first, int count) => (count == 64 ? ulong.MaxValue : (1UL << count) - 1) << first;

    private static void Put(ref ulong word, ulong mask, ulong bits) => word = (word & ~mask) | bits;
}
