using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PartnershipSpec.Core.Judging.Shared
{
    /// <summary>
    /// Classifies many at once. Eight vectors of records are turned into planes, one for the known and one for the excluded atoms of each slice, with a
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
            ref byte records = ref Unsafe.As<TFacts, byte>(ref MemoryMarshal.GetReference(facts));
            Classify(plan, blocks, ref records, ref planes, ref Unsafe.As<TResult, byte>(ref MemoryMarshal.GetReference(results)));
            return blocks * Stride;
        }

        // Apart from the method above, of which the compiler makes the worst because of the stack it takes.
        [MethodImpl(Strength)]
        private static void Classify(BatchPlan plan, int blocks, ref byte records, ref byte planes, ref byte results)
        {
            ref byte bytes = ref Unsafe.Add(ref planes, plan.Planes * Stride);
            ref byte sums = ref Unsafe.Add(ref bytes, plan.RecordSize * Stride);
            for (int i = 0; i < blocks; i++)
            {
                for (int vector = 0; vector < Stride; vector += Width)
                {
                    for (int column = 0; column < plan.RecordSize; column += 16)
                        Turn(ref Unsafe.Add(ref records, column), plan.RecordSize, ref Unsafe.Add(ref bytes, (column * Stride) + vector), ref sums);
                    records = ref Unsafe.Add(ref records, Width * plan.RecordSize);
                }

                Split(plan, ref bytes, ref planes);
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

        /// <summary>Turns sixteen bytes of each of a vector of records into a plane for each of the bytes.</summary>
        [MethodImpl(Strength)]
        private static void Turn(ref byte records, int size, ref byte bytes, ref byte work)
        {
            ref byte rows = ref size == 16 ? ref records : ref Pack(ref records, size, ref Unsafe.Add(ref work, 16 * Width));
            Mix(ref rows, ref work, 0, Width);
            Mix(ref rows, ref work, 1, Width);
            Mix(ref rows, ref work, 2, Width);
            Mix(ref rows, ref work, 3, Width);
            Mix(ref work, ref bytes, 0, Stride);
            Mix(ref work, ref bytes, 1, Stride);
            Mix(ref work, ref bytes, 2, Stride);
            Mix(ref work, ref bytes, 3, Stride);
        }

        /// <summary>One of four quarters of half the turning. With constants for the numbers, nothing is left of them but places.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void Mix(ref byte from, ref byte to, int quarter, int step) => from.Load(quarter * Width)
            .Mix(from.Load((quarter + 4) * Width), from.Load((quarter + 8) * Width), from.Load((quarter + 12) * Width)).Store(ref to, 4 * quarter * step, step);

        /// <summary>Sixteen bytes of each of a vector of larger records, side by side.</summary>
        private static ref byte Pack(ref byte records, int size, ref byte packed)
        {
            for (int row = 0; row < Width; row++) Vector128.LoadUnsafe(ref records, (nuint)(row * size)).StoreUnsafe(ref packed, (nuint)(row * 16));
            return ref packed;
        }

        /// <summary>Splits each byte into two slices. What is both known and excluded is dropped, unless implications come first.</summary>
        [MethodImpl(Strength)]
        private static void Split(BatchPlan plan, ref byte bytes, ref byte planes)
        {
            nint toExcluded = plan.RecordSize / 2 * Stride;
            for (int i = 0; i < plan.Early.Length; i++)
            {
                Vector<byte> early = new Vector<byte>(plan.Early[i]);
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

        /// <summary>Follows the implications: adds to planes what others say.</summary>
        [MethodImpl(Strength)]
        private static void Close(BatchPlan plan, ref byte planes)
        {
            for (int row = 0; row < plan.Closing; row++)
            {
                Vector<byte> values = plan.Table.Load(row * 32);
                ref byte source = ref Unsafe.Add(ref planes, plan.Sources[row]);
                ref byte target = ref Unsafe.Add(ref planes, plan.Targets[row]);
                for (nint at = 0; at < Stride; at += Width) (target.Load(at) | values.Look(source.Load(at))).Store(ref target, at);
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
            for (int slice = 0; slice < 2 * plan.Early.Length; slice++)
            {
                if (plan.IsEarly(slice)) continue;

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
                (Vector<byte> e, Vector<byte> f, Vector<byte> g, Vector<byte> h) = (a, a, a, a);
                for (nuint end = (nuint)plan.Ends[sum]; row < end; row++)
                {
                    Vector<byte> values = Vector.LoadUnsafe(ref table, row * 32);
                    ref byte plane = ref Unsafe.AddByteOffset(ref planes, Unsafe.Add(ref sources, row));
                    a += values.Look(plane.Load(0));
                    b += values.Look(plane.Load(Width));
                    c += values.Look(plane.Load(2 * Width));
                    d += values.Look(plane.Load(3 * Width));
                    e += values.Look(plane.Load(4 * Width));
                    f += values.Look(plane.Load(5 * Width));
                    g += values.Look(plane.Load(6 * Width));
                    h += values.Look(plane.Load(7 * Width));
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
                a |= values.Look(plane.Load(0));
                b |= values.Look(plane.Load(Width));
                c |= values.Look(plane.Load(2 * Width));
                d |= values.Look(plane.Load(3 * Width));
                e |= values.Look(plane.Load(4 * Width));
                f |= values.Look(plane.Load(5 * Width));
                g |= values.Look(plane.Load(6 * Width));
                h |= values.Look(plane.Load(7 * Width));
            }

            (a, b, c, d).Store(ref outs, 0, Width);
            (e, f, g, h).Store(ref outs, 4 * Width, Width);
        }
    }
}
