using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>Classifies many at once, with the widest vectors that the processor has.</summary>
internal static class BatchKernel
{
    /// <summary>The bytes of a cache line, and of a row of the tables.</summary>
    internal const int Line = 64;

    /// <summary>The bits of the vectors that are used; 0 if the processor lacks the instructions.</summary>
    internal static int Bits =>
        !BitConverter.IsLittleEndian ? 0 : Bytes64.IsSupported ? 512 : Bytes32.IsSupported ? 256 : Bytes16.IsSupported ? 128 : 0;

    /// <summary>
    /// Classifies all, and says how many these are: none if they do not fill a block, or if the processor lacks the instructions.
    /// </summary>
    internal static int Classify<TFacts, TResult>(BatchPlan plan, ReadOnlySpan<TFacts> facts, Span<TResult> results)
        where TFacts : struct
        where TResult : struct => Classify(plan, Bits, facts, results);

    /// <summary>The same with vectors of so many bits, which the processor must have.</summary>
    internal static int Classify<TFacts, TResult>(BatchPlan plan, int bits, ReadOnlySpan<TFacts> facts, Span<TResult> results)
        where TFacts : struct
        where TResult : struct
    {
        ref byte records = ref Unsafe.As<TFacts, byte>(ref MemoryMarshal.GetReference(facts));
        ref byte written = ref Unsafe.As<TResult, byte>(ref MemoryMarshal.GetReference(results));
        bool all = bits switch
        {
            512 => Classify<Vector512<byte>, Bytes64>(plan, facts.Length, ref records, ref written),
            256 => Classify<Vector256<byte>, Bytes32>(plan, facts.Length, ref records, ref written),
            128 => Classify<Vector128<byte>, Bytes16>(plan, facts.Length, ref records, ref written),
            _ => false,
        };
        return all ? facts.Length : 0;
    }

    [SkipLocalsInit]
    private static bool Classify<V, TOp>(BatchPlan plan, int count, ref byte records, ref byte results)
        where V : struct
        where TOp : IByteVector<V>
    {
        int block = BatchStep<V, TOp>.Stride;
        if (count < block) return false;

        Span<byte> space = stackalloc byte[BatchBlocks<V, TOp>.Space(plan) + Line];
        ref byte planes = ref OnLine(ref MemoryMarshal.GetReference(space));
        BatchBlocks<V, TOp>.Classify(plan, count / block, ref records, ref planes, ref results);
        // The last block ends with the last record, even if some are classified once more for that.
        nint last = count - block;
        if (last % block != 0)
        {
            records = ref Unsafe.Add(ref records, last * plan.RecordSize);
            BatchBlocks<V, TOp>.Classify(plan, 1, ref records, ref planes, ref Unsafe.Add(ref results, last * BatchPlan.ResultSize));
        }

        return true;
    }

    /// <summary>The same place, or the next where a cache line begins.</summary>
    private static ref byte OnLine(ref byte place) =>
        ref Unsafe.Add(ref place, -Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref place) & (Line - 1));
}
