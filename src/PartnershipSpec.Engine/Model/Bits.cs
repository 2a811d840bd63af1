namespace PartnershipSpec.Engine.Model;

/// <summary>Counting of atoms.</summary>
internal static class Bits
{
    /// <summary>The lowest bit by itself; none of none.</summary>
    internal static ulong Lowest(ulong bits) => bits & (~bits + 1);

    /// <summary>The number of the lowest bit, from 0; 64 where there is none.</summary>
    internal static int IndexOfLowest(ulong bits) => Count(unchecked(Lowest(bits) - 1));

    /// <summary>Each bit by itself, the lowest first.</summary>
    internal static ulong[] Each(ulong bits)
    {
        var each = new ulong[Count(bits)];
        for (int i = 0; i < each.Length; i++, bits &= bits - 1) each[i] = Lowest(bits);
        return each;
    }

    internal static int Count(ulong bits)
    {
#if NET8_0_OR_GREATER
        return System.Numerics.BitOperations.PopCount(bits);
#else
        bits -= (bits >> 1) & 0x5555555555555555UL;
        bits = (bits & 0x3333333333333333UL) + ((bits >> 2) & 0x3333333333333333UL);
        return (int)(unchecked(((bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0FUL) * 0x0101010101010101UL) >> 56);
#endif
    }
}
