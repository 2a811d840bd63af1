using System.Numerics;
using System.Runtime.CompilerServices;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>From sums to results, a vector of records at once.</summary>
internal static class BatchPlaces
{
    /// <summary>Finds the best category and the next best, and writes a result of eight bytes for each record.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Write(BatchPlan plan, ref byte sums, ref byte results)
    {
        Vector<byte> outs = sums.Load(plan.Ends.Length * ByteVector.Stride);
        Vector<byte> bit = Vector<byte>.One;
        Vector<byte> rank = Vector<byte>.One;
        Vector<byte> best = Vector<byte>.Zero;
        Vector<byte> next = best;
        Vector<byte> bestRank = best;
        Vector<byte> nextRank = best;
        Vector<byte> within = best;
        for (int i = 0; i < plan.Categories; i++)
        {
            // Losses begin below nought by what may be lost: the top bit stays while the category can be placed.
            Vector<byte> isOut = Vector.Equals(outs & bit, bit);
            within |= Vector.AndNot(sums.Load((plan.Categories + i) * ByteVector.Stride), isOut);
            Vector<byte> evidence = Vector.AndNot(sums.Load(i * ByteVector.Stride), isOut);
            Vector<byte> lower = Vector.Min(best, evidence);
            Vector<byte> stays = best.AtLeast(evidence);
            nextRank = (next.AtLeast(lower) & stays).Select(nextRank, stays.Select(rank, bestRank));
            bestRank = stays.Select(bestRank, rank);
            best = Vector.Max(best, evidence);
            next = Vector.Max(next, lower);
            bit += bit;
            rank += Vector<byte>.One;
        }

        Vector<byte> placed = best.AtLeast(plan.Least);
        Vector<byte> hasNext = next.AtLeast(plan.Some) & placed;
        Vector<byte> between = plan.BetweenWithin.AtLeast(best - next) & hasNext;
        within = placed | Vector.AsVectorByte(Vector.LessThan(Vector.AsVectorSByte(within), Vector<sbyte>.Zero));
        Vector<byte> placement = Vector.AndNot(Of(Placement.Outside), within)
            | (Of(Placement.BetweenTwo) & between) | Vector.AndNot(Of(Placement.Placed) & placed, between);
        Vector<byte> ranks = (bestRank & placed) | Vector.AsVectorByte(Vector.ShiftLeft(Vector.AsVectorUInt16(nextRank & hasNext), 3));

        // Six bytes of evidence, then these two.
        var even = Evidence(plan, ref sums, 0).Interleave(Evidence(plan, ref sums, 2), Evidence(plan, ref sums, 4), outs | placement);
        var odd = Evidence(plan, ref sums, 1).Interleave(Evidence(plan, ref sums, 3), Evidence(plan, ref sums, 5), ranks);
        Write(even.A, odd.A, ref results, 0);
        Write(even.B, odd.B, ref results, 2);
        Write(even.C, odd.C, ref results, 4);
        Write(even.D, odd.D, ref results, 6);
    }

    private static Vector<byte> Of(Placement placement) => new Vector<byte>(unchecked((byte)((int)placement << 6)));

    private static Vector<byte> Evidence(BatchPlan plan, ref byte sums, int category) =>
        category < plan.Categories ? sums.Load(category * ByteVector.Stride) ^ plan.Bias : plan.Bias;

    private static void Write(Vector<byte> even, Vector<byte> odd, ref byte results, int row)
    {
        even.Low8(odd).InOrder().Store(ref results, row * Vector<byte>.Count);
        even.High8(odd).InOrder().Store(ref results, (row + 1) * Vector<byte>.Count);
    }
}
