using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PartnershipSpec.Core.Judging.Shared
{
    /// <summary>
    /// Classifies many at once. Four vectors of records are turned into planes, one for the known and one for the excluded atoms of each slice, with a
    /// byte a record; then each row of the tables is looked up for all of them in one go. Compiled at full strength from the first call on, since a
    /// program may well have one batch alone.
    /// </summary>
    internal static class Batch
    {
        private const MethodImplOptions Strength = MethodImplOptions.AggressiveOptimization;

        private static int Width => Vector<byte>.Count;

        // From one plane to the next.
        private static int Stride => ByteVector.Stride;

        /// <summary>Classifies as many as make whole blocks, and says how many these are: none where the processor lacks what it takes.</summary>
        [MethodImpl(Strength)]
        internal static int Classify<TFacts, TResult>(BatchPlan plan, ReadOnlySpan<TFacts> facts, Span<TResult> results)
            where TFacts : struct
            where TResult : struct
        {
            int blocks = ByteVector.IsSupported ? facts.Length / Stride : 0;
            if (blocks == 0) return 0;

            Span<byte> space = stackalloc byte[plan.Space + ByteVector.Line];
            ref byte planes = ref ByteVector.OnLine(ref MemoryMarshal.GetReference(space));
            ref byte bytes = ref Unsafe.Add(ref planes, plan.Planes * Stride);
            ref byte sums = ref Unsafe.Add(ref bytes, plan.RecordSize * Stride);
            ref byte record = ref Unsafe.As<TFacts, byte>(ref MemoryMarshal.GetReference(facts));
            ref byte result = ref Unsafe.As<TResult, byte>(ref MemoryMarshal.GetReference(results));
            for (int i = 0; i < blocks; i++)
            {
                for (int vector = 0; vector < Stride; vector += Width)
                {
                    for (int column = 0; column < plan.RecordSize; column += 16)
                        Turn(ref Unsafe.Add(ref record, column), plan.RecordSize, ref Unsafe.Add(ref bytes, (column * Stride) + vector), ref sums);
                    record = ref Unsafe.Add(ref record, Width * plan.RecordSize);
                }

                Split(plan, ref bytes, ref planes);
                Make(plan, 0, plan.Closing, ref planes);
                Settle(plan, ref planes);
                Make(plan, plan.Closing, plan.Making, ref planes);
                Add(plan, ref planes, ref sums);
                for (int vector = 0; vector < Stride; vector += Width)
                {
                    BatchPlaces.Write(plan, ref Unsafe.Add(ref sums, vector), ref result);
                    result = ref Unsafe.Add(ref result, Width * 8);
                }
            }

            return blocks * Stride;
        }

        /// <summary>Turns sixteen bytes of each of a vector of records into a plane for each of the bytes.</summary>
        [MethodImpl(Strength)]
        private static void Turn(ref byte records, int size, ref byte bytes, ref byte work)
        {
            for (int i = 0; i < 4; i++)
                records.Rows(size, i).Mix(records.Rows(size, i + 4), records.Rows(size, i + 8), records.Rows(size, i + 12)).Store(ref work, 4 * i * Width, Width);
            for (int i = 0; i < 4; i++)
                work.Load(i * Width).Mix(work.Load((i + 4) * Width), work.Load((i + 8) * Width), work.Load((i + 12) * Width)).Store(ref bytes, 4 * i * Stride, Stride);
        }

        /// <summary>Splits each byte into two slices. What is both known and excluded is dropped, unless implications come first.</summary>
        [MethodImpl(Strength)]
        private static void Split(BatchPlan plan, ref byte bytes, ref byte planes)
        {
            nint toExcluded = plan.RecordSize / 2 * Stride;
            for (int i = 0; i < plan.Late.Length; i++)
            {
                Vector<byte> early = plan.Late[i] ? Vector<byte>.Zero : Vector<byte>.AllBitsSet;
                ref byte from = ref Unsafe.Add(ref bytes, i * Stride);
                ref byte to = ref Unsafe.Add(ref planes, 4 * i * Stride);
                for (nint at = 0; at < Stride; at += Width)
                {
                    Vector<byte> known = from.Load(at);
                    Vector<byte> excluded = from.Load(toExcluded + at);
                    Vector<byte> both = known & excluded & early;
                    known ^= both;
                    excluded ^= both;
                    (known & ByteVector.Low, excluded & ByteVector.Low, known.High(), excluded.High()).Store(ref to, at, Stride);
                }
            }
        }

        /// <summary>Makes planes from planes, or adds to them, row by row.</summary>
        [MethodImpl(Strength)]
        private static void Make(BatchPlan plan, int row, int end, ref byte planes)
        {
            for (; row < end; row++)
            {
                TableRowKind kind = plan.Kinds[row];
                Vector<byte> values = plan.Table.Load(row * 32);
                ref byte source = ref Unsafe.Add(ref planes, plan.Sources[row]);
                ref byte target = ref Unsafe.Add(ref planes, plan.Targets[row]);
                for (nint at = 0; at < Stride; at += Width)
                {
                    Vector<byte> found = values.Look(source.Load(at));
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
            for (int slice = 0; slice < 2 * plan.Late.Length; slice++)
            {
                if (!plan.Late[slice / 2]) continue;

                ref byte known = ref Unsafe.Add(ref planes, 2 * slice * Stride);
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
                for (nuint end = (nuint)plan.Ends[sum]; row < end; row++)
                {
                    Vector<byte> values = Vector.LoadUnsafe(ref table, row * 32);
                    ref byte plane = ref Unsafe.AddByteOffset(ref planes, Unsafe.Add(ref sources, row));
                    a += values.Look(plane.Load(0));
                    b += values.Look(plane.Load(Width));
                    c += values.Look(plane.Load(2 * Width));
                    d += values.Look(plane.Load(3 * Width));
                }

                (a, b, c, d).Store(ref sums, sum * Stride, Width);
            }

            Join(plan, row, ref planes, ref Unsafe.Add(ref sums, plan.Ends.Length * Stride));
        }

        [MethodImpl(Strength)]
        private static void Join(BatchPlan plan, nuint row, ref byte planes, ref byte outs)
        {
            ref ushort sources = ref MemoryMarshal.GetArrayDataReference(plan.Sources);
            Vector<byte> a = Vector<byte>.Zero;
            (Vector<byte> b, Vector<byte> c, Vector<byte> d) = (a, a, a);
            for (nuint end = (nuint)plan.Kinds.Length; row < end; row++)
            {
                Vector<byte> values = Vector.LoadUnsafe(ref plan.Table, row * 32);
                ref byte plane = ref Unsafe.AddByteOffset(ref planes, Unsafe.Add(ref sources, row));
                a |= values.Look(plane.Load(0));
                b |= values.Look(plane.Load(Width));
                c |= values.Look(plane.Load(2 * Width));
                d |= values.Look(plane.Load(3 * Width));
            }

            (a, b, c, d).Store(ref outs, 0, Width);
        }
    }
}
