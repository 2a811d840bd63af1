using System.Runtime.CompilerServices;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>
/// What <see cref="Ranking"/> finds, out of sums that lie side by side in words, and without a branch: no facts are there to be predicted.
/// Evidence lies in the lower half of a word, prospects in the upper; the top bit of a prospect says that the category is not ruled out.
/// </summary>
internal struct BranchlessTopTwo
{
    // Evidence above, and below it what makes the lower rank win at a tie.
    private const int RankBits = 16;
    private const long Ranks = (1 << RankBits) - 1;

    private long _best;
    private long _next;
    private ulong _withinReach;

    internal ulong Placement { readonly get; private set; }

    /// <summary>The rank of the best category, and of the one after it; 0 where nothing is placed.</summary>
    internal ulong Best { readonly get; private set; }

    internal ulong Next { readonly get; private set; }

    /// <summary>Placement, best and next as they stand in a result of eight bytes.</summary>
    internal readonly ulong Head => Placement << 54 | Best << 56 | Next << 59;

    /// <summary>The evidence of a word, without that of categories ruled out.</summary>
    /// <param name="sums">The word.</param>
    /// <param name="tops">The top bits of its sums.</param>
    /// <param name="reach">Brings back the top bit of a prospect, once that is gone, where the category can still be placed.</param>
    /// <param name="lane">The bits of a sum.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Enter(ulong sums, ulong tops, ulong reach, int lane)
    {
        unchecked
        {
            ulong prospects = sums >> 32;
            ulong standing = prospects & tops;
            _withinReach |= ((prospects & ~tops) + reach) & standing;
            return sums & ((standing << 1) - (standing >> (lane - 1)));
        }
    }

    /// <summary>The categories of a word that are ruled out, a bit each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Outs(ulong sums, ulong tops, int lane)
    {
        ulong outs = (~(sums >> 32) & tops) >> (lane - 1);
        return lane == 8 ? unchecked(outs * 0x10204080UL) >> 28 & 15 : (outs | outs >> 15) & 3;
    }

    /// <param name="evidence">With its bias: more than nought, or nought where the category is ruled out.</param>
    /// <param name="rank">From 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(ulong evidence, int rank)
    {
        unchecked
        {
            long key = (long)(evidence << RankBits) + (Ranks - rank);
            long gain = Negative(_best - key);
            _best -= gain;
            _next -= Negative(_next - (key + gain));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Decide(int least, int betweenWithin, int bias)
    {
        unchecked
        {
            long placed = (((long)(least + bias) << RankBits) - 1 - _best) >> 63;
            long hasNext = ((long)bias << RankBits | Ranks) - _next >> 63 & placed;
            long between = (_best >> RankBits) - (_next >> RankBits) - betweenWithin - 1 >> 63 & hasNext;
            long outside = ~((long)(_withinReach | (0 - _withinReach)) >> 63) & ~placed & (long)PartnershipSpec.Placement.Outside;
            Placement = (ulong)(((long)PartnershipSpec.Placement.Placed - between & placed) | outside);
            Best = (ulong)(~_best & Ranks & placed);
            Next = (ulong)(~_next & Ranks & hasNext);
        }
    }

    /// <summary>A number where it is less than nought, else nought.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Negative(long number) => number & (number >> 63);
}
