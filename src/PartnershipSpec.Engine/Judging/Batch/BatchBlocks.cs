using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>
/// Classifies blocks of eight vectors of records. They are turned into planes, one for the known and one for the excluded atoms of each
/// nibble, with a byte a record; then each row of the tables is looked up for all of them in one go.
/// </summary>
internal abstract class BatchBlocks<V, TOp> : BatchStep<V, TOp>
    where V : struct
    where TOp : IByteVector<V>
{
    /// <summary>The bytes that a block needs: planes, then sums. Records are packed where the sums of losses lie.</summary>
    internal static int Space(BatchPlan plan) => (plan.Planes + BatchPlan.MostCategories + Math.Max(2, plan.Categories + 1)) * Stride;

    [MethodImpl(Strength)]
    internal static void Classify(BatchPlan plan, int blocks, ref byte records, ref byte planes, ref byte results)
    {
        ref byte sums = ref Unsafe.Add(ref planes, plan.Planes * Stride);
        // What a result holds of categories that do not exist.
        for (nint at = plan.Categories * Stride; at < BatchPlan.MostCategories * Stride; at += Width)
            Store(TOp.Of(plan.Bias), ref sums, at);
        for (int i = 0; i < blocks; i++)
        {
            for (nint at = 0; at < Stride; at += Width)
            {
                Prefetch(ref Unsafe.Add(ref results, at * BatchPlan.ResultSize), Width * BatchPlan.ResultSize);
                BatchTransposition<V, TOp>.Split(plan, ref records, ref Unsafe.Add(ref planes, at), ref sums);
                records = ref Unsafe.Add(ref records, Width * plan.RecordSize);
            }

            BatchRows<V, TOp>.Make(plan, ref planes);
            BatchRows<V, TOp>.Add(plan, ref planes, ref sums, ref records);
            for (nint at = 0; at < Stride; at += Width)
            {
                BatchPlaces<V, TOp>.Write(plan, ref Unsafe.Add(ref sums, at), ref results);
                results = ref Unsafe.Add(ref results, Width * BatchPlan.ResultSize);
            }
        }
    }

    /// <summary>Asks for memory that is soon read or written. Beyond the end of an array, it does nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe void Prefetch(ref byte from, nint count)
    {
        if (!Sse.IsSupported) return;

        for (nint i = 0; i < count; i += 2 * BatchKernel.Line)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref from, i)));
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref from, i + BatchKernel.Line)));
        }
    }
}
