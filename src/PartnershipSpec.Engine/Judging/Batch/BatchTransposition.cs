using System.Runtime.CompilerServices;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>Turns a vector of records into planes: sixteen bytes by sixteen records in each sixteen bytes of the vectors.</summary>
internal abstract class BatchTransposition<V, TOp> : BatchStep<V, TOp>
    where V : struct
    where TOp : IByteVector<V>
{
    /// <summary>Splits the masks of as many records as a vector has bytes into planes, two for each nibble.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Split(BatchPlan plan, ref byte records, ref byte planes, ref byte sums)
    {
        if (plan.RecordSize == 16) Split(plan.MaskBytes, ref plan.Early, ref records, ref planes);
        else Pack(plan, ref records, ref planes, ref Unsafe.Add(ref sums, BatchPlan.MostCategories * Stride));
    }

    /// <summary>Splits larger records, whose words are first put side by side: one of known atoms and one of excluded ones.</summary>
    private static void Pack(BatchPlan plan, ref byte records, ref byte planes, ref byte packed)
    {
        for (int word = 0; word < plan.MaskBytes; word += 8)
        {
            Pack(ref Unsafe.Add(ref records, word), plan.RecordSize, ref packed);
            Split(plan.MaskBytes - word, ref Unsafe.Add(ref plan.Early, word), ref packed, ref Unsafe.Add(ref planes, 4 * word * Stride));
        }
    }

    private static void Pack(ref byte records, int size, ref byte packed)
    {
        for (int row = 0; row < Width; row++)
        {
            ref byte record = ref Unsafe.Add(ref records, row * size);
            ref byte to = ref Unsafe.Add(ref packed, row * 16);
            Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<ulong>(ref record));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 8), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref record, size / 2)));
        }
    }

    /// <summary>Splits records of two words. Only the bytes that hold atoms are turned to the end.</summary>
    [MethodImpl(Strength)]
    private static void Split(int left, ref byte early, ref byte records, ref byte planes)
    {
        var a = Interleave(ref records, 0);
        var b = Interleave(ref records, 1);
        var c = Interleave(ref records, 2);
        var d = Interleave(ref records, 3);
        Split(left, ref early, Interleave(a.A, b.A, c.A, d.A), Interleave(a.C, b.C, c.C, d.C), ref planes);
        if (left <= 4) return;

        early = ref Unsafe.Add(ref early, 4);
        planes = ref Unsafe.Add(ref planes, 16 * Stride);
        Split(left - 4, ref early, Interleave(a.B, b.B, c.B, d.B), Interleave(a.D, b.D, c.D, d.D), ref planes);
    }

    /// <summary>One of four quarters of half the turning: of known atoms the first four bytes and the rest, of excluded ones too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (V A, V B, V C, V D) Interleave(ref byte from, int quarter) => Interleave(
        Load(ref from, quarter * Width),
        Load(ref from, (quarter + 4) * Width),
        Load(ref from, (quarter + 8) * Width),
        Load(ref from, (quarter + 12) * Width));

    /// <summary>Splits up to four bytes of known atoms, and of excluded ones, into two nibbles each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Split(int left, ref byte early, (V A, V B, V C, V D) known, (V A, V B, V C, V D) excluded, ref byte planes)
    {
        Split(ref early, 0, known.A, excluded.A, ref planes);
        if (left > 1) Split(ref early, 1, known.B, excluded.B, ref planes);
        if (left > 2) Split(ref early, 2, known.C, excluded.C, ref planes);
        if (left > 3) Split(ref early, 3, known.D, excluded.D, ref planes);
    }

    /// <summary>Splits a byte into two nibbles. What is both known and excluded is dropped, unless implications come first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Split(ref byte early, int at, V known, V excluded, ref byte planes)
    {
        V mask = TOp.Of(Unsafe.Add(ref early, at));
        V stillKnown = TOp.AndNot(known, TOp.And(excluded, mask));
        V stillExcluded = TOp.AndNot(excluded, TOp.And(known, mask));
        ref byte to = ref Unsafe.Add(ref planes, 4 * at * Stride);
        Store(TOp.And(stillKnown, TOp.Of(15)), ref to, 0);
        Store(TOp.And(stillExcluded, TOp.Of(15)), ref to, Stride);
        Store(TOp.High(stillKnown), ref to, 2 * Stride);
        Store(TOp.High(stillExcluded), ref to, 3 * Stride);
    }
}
