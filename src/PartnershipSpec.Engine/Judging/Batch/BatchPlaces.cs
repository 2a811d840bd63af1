using System.Runtime.CompilerServices;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>From sums to results, a vector of records at once.</summary>
internal abstract class BatchPlaces<V, TOp> : BatchStep<V, TOp>
    where V : struct
    where TOp : IByteVector<V>
{
    /// <summary>Finds the best category and the next best, and writes a result of eight bytes for each record.</summary>
    [MethodImpl(Strength)]
    internal static void Write(BatchPlan plan, ref byte sums, ref byte results)
    {
        nint end = plan.Categories * Stride;
        ref byte losses = ref Unsafe.Add(ref sums, BatchPlan.MostCategories * Stride);
        V outs = Load(ref losses, end);
        V none = TOp.Of(0);
        V all = TOp.Of(255);
        V bias = TOp.Of(plan.Bias);
        V bit = TOp.Of(1);
        V best = none;
        V next = none;
        V within = none;
        for (nint at = 0; at < end; at += Stride)
        {
            V isIn = TOp.Equal(TOp.And(outs, bit), none);
            // Losses begin below nought by what may be lost: the top bit stays while the category can be placed.
            within = TOp.Or(within, TOp.And(Load(ref losses, at), isIn));
            V evidence = TOp.And(TOp.Add(Load(ref sums, at), bias), isIn);
            // The losses are done with; in their place, the evidence waits for its rank.
            Store(evidence, ref losses, at);
            next = TOp.Max(next, TOp.Min(best, evidence));
            best = TOp.Max(best, evidence);
            bit = TOp.Add(bit, bit);
        }

        V placed = AtLeast(best, plan.Least);
        V hasNext = AtLeast(next, (byte)(plan.Bias + 1));
        V isBetween = TOp.And(AtLeast(TOp.Add(TOp.AndNot(all, best), next), plan.Between), hasNext);
        V placement = TOp.Select(isBetween, Of(Placement.BetweenTwo), Of(Placement.Placed));
        V elsewhere = TOp.AndNot(Of(Placement.Outside), AtLeast(within, 128));
        outs = TOp.Or(outs, TOp.Select(placed, placement, elsewhere));
        (V bestRank, V nextRank) = Ranks(plan.Categories, ref losses, best, next);
        V ranks = TOp.And(TOp.Or(bestRank, TOp.And(EightTimes(nextRank), hasNext)), placed);
        Write(ref sums, outs, ranks, ref results);
    }

    /// <summary>The ranks of the best evidence and of the next best. Of two that are equal, the lower comes first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (V Best, V Next) Ranks(int categories, ref byte evidence, V best, V next)
    {
        V bestRank = TOp.Of(0);
        V nextRank = bestRank;
        V rank = TOp.Of((byte)categories);
        V less = TOp.Of(255);
        for (nint at = (categories - 1) * Stride; at >= 0; at -= Stride)
        {
            V own = Load(ref evidence, at);
            V isBest = TOp.Equal(own, best);
            nextRank = TOp.Select(TOp.Equal(own, next), TOp.Select(isBest, bestRank, rank), nextRank);
            bestRank = TOp.Select(isBest, rank, bestRank);
            rank = TOp.Add(rank, less);
        }

        return (bestRank, nextRank);
    }

    private static V Of(Placement placement) => TOp.Of(unchecked((byte)((int)placement << 6)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V AtLeast(V number, byte least) => TOp.Equal(TOp.Max(number, TOp.Of(least)), number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V EightTimes(V rank)
    {
        rank = TOp.Add(rank, rank);
        rank = TOp.Add(rank, rank);
        return TOp.Add(rank, rank);
    }

    /// <summary>
    /// Six bytes of evidence, then one of what is ruled out and of the placement, then one of ranks. The evidence is known early, so it is
    /// put together by itself.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(ref byte sums, V outs, V ranks, ref byte results)
    {
        (V a, V b, V c) = (Load(ref sums, 0), Load(ref sums, 2 * Stride), Load(ref sums, 4 * Stride));
        (V d, V e, V f) = (Load(ref sums, Stride), Load(ref sums, 3 * Stride), Load(ref sums, 5 * Stride));
        Write(TOp.Low8(a, d), TOp.Low8(b, e), TOp.Low8(c, f), TOp.Low8(outs, ranks), ref results, 0);
        Write(TOp.High8(a, d), TOp.High8(b, e), TOp.High8(c, f), TOp.High8(outs, ranks), ref results, 4 * Width);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(V a, V b, V c, V d, ref byte results, nint at)
    {
        (V first, V second) = (TOp.Low16(a, b), TOp.Low16(c, d));
        Store(TOp.Low32(first, second), ref results, at);
        Store(TOp.High32(first, second), ref results, at + Width);
        (first, second) = (TOp.High16(a, b), TOp.High16(c, d));
        Store(TOp.Low32(first, second), ref results, at + (2 * Width));
        Store(TOp.High32(first, second), ref results, at + (3 * Width));
    }
}
