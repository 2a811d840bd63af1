using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PartnershipSpec.Engine.Judging.Lookup;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>
/// Classifies many at once. Eight vectors of records are turned into planes, one for the known and one for the excluded atoms of each
/// nibble, with a byte a record; then each row of the tables is looked up for all of them in one go. Compiled at full strength from the
/// first call on, since a program may well have one batch alone.
/// </summary>
internal static class BatchKernel
{
    private const MethodImplOptions Strength = MethodImplOptions.AggressiveOptimization;

    private static int Width => Vector<byte>.Count;

    // From one plane to the next.
    private static int Stride => ByteVector.Stride;

    /// <summary>
    /// Classifies all, and says how many these are: none where they do not fill a block, or the processor lacks the instructions.
    /// </summary>
    [MethodImpl(Strength)]
    internal static int Classify<TFacts, TResult>(BatchPlan plan, ReadOnlySpan<TFacts> facts, Span<TResult> results)
        where TFacts : struct
        where TResult : struct
    {
        int blocks = ByteVector.IsSupported ? facts.Length / Stride : 0;
        if (blocks == 0) return 0;

        Span<byte> space = stackalloc byte[plan.Space + ByteVector.Line];
        ref byte planes = ref ByteVector.OnLine(ref MemoryMarshal.GetReference(space));
        ref byte records = ref Unsafe.As<TFacts, byte>(ref MemoryMarshal.GetReference(facts));
        ref byte written = ref Unsafe.As<TResult, byte>(ref MemoryMarshal.GetReference(results));
        Classify(plan, blocks, ref records, ref planes, ref written);
        // The last block ends with the last record, even if some are classified once more for that.
        nint last = facts.Length - Stride;
        if (last % Stride != 0)
            Classify(plan, 1, ref Unsafe.Add(ref records, last * plan.RecordSize), ref planes, ref Unsafe.Add(ref written, last * 8));
        return facts.Length;
    }

    // Kept apart from the method above, which the compiler optimises badly because of the stack that it allocates.
    [MethodImpl(Strength)]
    private static void Classify(BatchPlan plan, int blocks, ref byte records, ref byte planes, ref byte results)
    {
        ref byte sums = ref Unsafe.Add(ref planes, plan.Planes * Stride);
        for (int i = 0; i < blocks; i++)
        {
            for (int vector = 0; vector < Stride; vector += Width)
            {
                for (int word = 0; word < plan.RecordSize / 16; word++)
                    Transpose(plan, word, ref records, ref Unsafe.Add(ref planes, vector), ref sums);
                records = ref Unsafe.Add(ref records, Width * plan.RecordSize);
            }

            Close(plan, ref planes);
            Settle(plan, ref planes);
            Make(plan, ref planes);
            Add(plan, ref planes, ref sums);
            for (int vector = 0; vector < Stride; vector += Width)
            {
                BatchPlaces.Write(plan, ref Unsafe.Add(ref sums, vector), ref results);
                results = ref Unsafe.Add(ref results, Width * 8);
            }
        }
    }

    /// <summary>
    /// Turns a word of known atoms and one of excluded ones of each of a vector of records into planes, two for each nibble.
    /// </summary>
    [MethodImpl(Strength)]
    private static void Transpose(BatchPlan plan, int word, ref byte records, ref byte planes, ref byte work)
    {
        ref byte rows = ref plan.RecordSize == 16
            ? ref records
            : ref Pack(ref Unsafe.Add(ref records, word * 8), plan.RecordSize, ref Unsafe.Add(ref work, 16 * Width));
        Interleave(ref rows, 0).Store(ref work, 0, Width);
        Interleave(ref rows, 1).Store(ref work, 4 * Width, Width);
        Interleave(ref rows, 2).Store(ref work, 8 * Width, Width);
        Interleave(ref rows, 3).Store(ref work, 12 * Width, Width);
        Split(plan, 8 * word, Interleave(ref work, 0), Interleave(ref work, 2), ref planes);
        Split(plan, (8 * word) + 4, Interleave(ref work, 1), Interleave(ref work, 3), ref planes);
    }

    /// <summary>One of four quarters of half the turning. With constants for the numbers, nothing is left of them but places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector<byte> A, Vector<byte> B, Vector<byte> C, Vector<byte> D) Interleave(ref byte from, int quarter) =>
        from.Load(quarter * Width)
        .Interleave(from.Load((quarter + 4) * Width), from.Load((quarter + 8) * Width), from.Load((quarter + 12) * Width));

    /// <summary>The two words of each of a vector of larger records, side by side.</summary>
    private static ref byte Pack(ref byte records, int size, ref byte packed)
    {
        for (int row = 0; row < Width; row++)
        {
            ref byte record = ref Unsafe.Add(ref records, row * size);
            ref byte to = ref Unsafe.Add(ref packed, row * 16);
            Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<ulong>(ref record));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 8), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref record, size / 2)));
        }

        return ref packed;
    }

    /// <summary>Splits four bytes of known atoms, and of excluded ones, into two nibbles each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Split(
        BatchPlan plan,
        int at,
        (Vector<byte> A, Vector<byte> B, Vector<byte> C, Vector<byte> D) known,
        (Vector<byte> A, Vector<byte> B, Vector<byte> C, Vector<byte> D) excluded,
        ref byte planes)
    {
        Split(plan, at, known.A, excluded.A, ref planes);
        Split(plan, at + 1, known.B, excluded.B, ref planes);
        Split(plan, at + 2, known.C, excluded.C, ref planes);
        Split(plan, at + 3, known.D, excluded.D, ref planes);
    }

    /// <summary>Splits a byte into two nibbles. What is both known and excluded is dropped, unless implications come first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Split(BatchPlan plan, int at, Vector<byte> known, Vector<byte> excluded, ref byte planes)
    {
        if (at >= plan.Early.Length) return;

        Vector<byte> both = known & excluded & new Vector<byte>(plan.Early[at]);
        known ^= both;
        excluded ^= both;
        (known & ByteVector.Low, excluded & ByteVector.Low, known.High(), excluded.High()).Store(ref planes, 4 * at * Stride, Stride);
    }

    /// <summary>Follows the implications: adds to planes what others say.</summary>
    [MethodImpl(Strength)]
    private static void Close(BatchPlan plan, ref byte planes)
    {
        for (int row = 0; row < plan.Closing; row++)
        {
            Vector<byte> values = plan.Table.Load(row * 32);
            ref byte source = ref Unsafe.Add(ref planes, plan.Sources[row]);
            ref byte target = ref Unsafe.Add(ref planes, plan.Targets[row]);
            for (nint at = 0; at < Stride; at += Width) (target.Load(at) | values.Shuffle(source.Load(at))).Store(ref target, at);
        }
    }

    /// <summary>Makes planes from planes, row by row.</summary>
    [MethodImpl(Strength)]
    private static void Make(BatchPlan plan, ref byte planes)
    {
        for (int row = plan.Closing; row < plan.Making; row++)
        {
            TableRowKind kind = plan.Kinds[row];
            Vector<byte> values = plan.Table.Load(row * 32);
            ref byte source = ref Unsafe.Add(ref planes, plan.Sources[row]);
            ref byte target = ref Unsafe.Add(ref planes, plan.Targets[row]);
            for (nint at = 0; at < Stride; at += Width)
            {
                Vector<byte> found = values.Shuffle(source.Load(at));
                Vector<byte> before = target.Load(at);
                Vector<byte> after = kind switch
                {
                    TableRowKind.Set => found,
                    TableRowKind.And => before & found,
                    TableRowKind.Count => Vector.Min(before + found, ByteVector.Low),
                    _ => before | found,
                };
                after.Store(ref target, at);
            }
        }
    }

    /// <summary>Drops what is both known and excluded now that implications were followed.</summary>
    [MethodImpl(Strength)]
    private static void Settle(BatchPlan plan, ref byte planes)
    {
        for (int nibble = 0; nibble < 2 * plan.Early.Length; nibble++)
        {
            if (plan.IsEarly(nibble)) continue;

            ref byte known = ref Unsafe.Add(ref planes, 2 * nibble * Stride);
            for (nint at = 0; at < Stride; at += Width)
            {
                Vector<byte> both = known.Load(at) & known.Load(at + Stride);
                (known.Load(at) ^ both).Store(ref known, at);
                (known.Load(at + Stride) ^ both).Store(ref known, at + Stride);
            }
        }
    }

    /// <summary>Adds up the evidence for each category, then its losses; then joins what is ruled out, a bit a category.</summary>
    [MethodImpl(Strength)]
    private static void Add(BatchPlan plan, ref byte planes, ref byte sums)
    {
        ref byte table = ref plan.Table;
        ref ushort sources = ref MemoryMarshal.GetArrayDataReference(plan.Sources);
        nuint row = (nuint)plan.Making;
        for (int sum = 0; sum < plan.Ends.Length; sum++)
        {
            Vector<byte> a = new Vector<byte>(plan.Starts[sum]);
            (Vector<byte> b, Vector<byte> c, Vector<byte> d) = (a, a, a);
            (Vector<byte> e, Vector<byte> f, Vector<byte> g, Vector<byte> h) = (a, a, a, a);
            for (nuint end = (nuint)plan.Ends[sum]; row < end; row++)
            {
                Vector<byte> values = Vector.LoadUnsafe(ref table, row * 32);
                ref byte plane = ref Unsafe.AddByteOffset(ref planes, Unsafe.Add(ref sources, row));
                a += values.Shuffle(plane.Load(0));
                b += values.Shuffle(plane.Load(Width));
                c += values.Shuffle(plane.Load(2 * Width));
                d += values.Shuffle(plane.Load(3 * Width));
                e += values.Shuffle(plane.Load(4 * Width));
                f += values.Shuffle(plane.Load(5 * Width));
                g += values.Shuffle(plane.Load(6 * Width));
                h += values.Shuffle(plane.Load(7 * Width));
            }

            (a, b, c, d).Store(ref sums, sum * Stride, Width);
            (e, f, g, h).Store(ref sums, (sum * Stride) + (4 * Width), Width);
        }

        Join(plan, row, ref planes, ref Unsafe.Add(ref sums, plan.Ends.Length * Stride));
    }

    [MethodImpl(Strength)]
    private static void Join(BatchPlan plan, nuint row, ref byte planes, ref byte outs)
    {
        ref ushort sources = ref MemoryMarshal.GetArrayDataReference(plan.Sources);
        Vector<byte> a = Vector<byte>.Zero;
        (Vector<byte> b, Vector<byte> c, Vector<byte> d) = (a, a, a);
        (Vector<byte> e, Vector<byte> f, Vector<byte> g, Vector<byte> h) = (a, a, a, a);
        for (nuint end = (nuint)plan.Kinds.Length; row < end; row++)
        {
            Vector<byte> values = Vector.LoadUnsafe(ref plan.Table, row * 32);
            ref byte plane = ref Unsafe.AddByteOffset(ref planes, Unsafe.Add(ref sources, row));
            a |= values.Shuffle(plane.Load(0));
            b |= values.Shuffle(plane.Load(Width));
            c |= values.Shuffle(plane.Load(2 * Width));
            d |= values.Shuffle(plane.Load(3 * Width));
            e |= values.Shuffle(plane.Load(4 * Width));
            f |= values.Shuffle(plane.Load(5 * Width));
            g |= values.Shuffle(plane.Load(6 * Width));
            h |= values.Shuffle(plane.Load(7 * Width));
        }

        (a, b, c, d).Store(ref outs, 0, Width);
        (e, f, g, h).Store(ref outs, 4 * Width, Width);
    }
}
