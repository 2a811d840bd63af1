using System;
using System.Runtime.CompilerServices;
using PartnershipSpec.Engine.Judging.Lookup;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>Looks up the rows of the tables for a block.</summary>
internal abstract class BatchRows<V, TOp> : BatchStep<V, TOp>
    where V : struct
    where TOp : IByteVector<V>
{
    /// <summary>Makes planes from planes, row by row.</summary>
    [MethodImpl(Strength)]
    internal static void Make(BatchPlan plan, ref byte planes)
    {
        for (nint row = 0; row < plan.Making; row++)
        {
            V values = Values(ref plan.Table, row);
            ref byte source = ref Plane(ref planes, ref plan.Sources, row);
            ref byte target = ref Plane(ref planes, ref plan.Targets, row);
            switch (plan.Kind(row))
            {
                case TableRowKind.Set:
                    for (nint at = 0; at < Stride; at += Width) Store(Shuffle(values, ref source, at), ref target, at);
                    break;
                case TableRowKind.And:
                    for (nint at = 0; at < Stride; at += Width)
                        Store(TOp.And(Load(ref target, at), Shuffle(values, ref source, at)), ref target, at);
                    break;
                case TableRowKind.Count:
                    for (nint at = 0; at < Stride; at += Width)
                        Store(TOp.Min(TOp.Add(Load(ref target, at), Shuffle(values, ref source, at)), TOp.Of(15)), ref target, at);
                    break;
                case TableRowKind.Settle:
                    for (nint at = 0; at < Stride; at += Width)
                    {
                        (V known, V excluded) = (Load(ref source, at), Load(ref target, at));
                        Store(TOp.AndNot(known, excluded), ref source, at);
                        Store(TOp.AndNot(excluded, known), ref target, at);
                    }

                    break;
                default:
                    for (nint at = 0; at < Stride; at += Width)
                        Store(TOp.Or(Load(ref target, at), Shuffle(values, ref source, at)), ref target, at);
                    break;
            }
        }
    }

    /// <summary>
    /// Adds up the evidence for each category, then its losses; then joins what is ruled out, a bit a category. As memory has nothing to do
    /// meanwhile, the records of the next block are asked for.
    /// </summary>
    [MethodImpl(Strength)]
    internal static void Add(BatchPlan plan, ref byte planes, ref byte sums, ref byte following)
    {
        ref byte table = ref plan.Table;
        ref ushort sources = ref plan.Sources;
        nint row = plan.Making;
        nint part = Stride * plan.RecordSize / Math.Max(1, plan.Ends.Length);
        for (int sum = 0; sum < plan.Ends.Length; sum++)
        {
            BatchBlocks<V, TOp>.Prefetch(ref Unsafe.Add(ref following, sum * part), part);
            V a = TOp.Of(plan.Starts[sum]);
            (V b, V c, V d) = (a, a, a);
            (V e, V f, V g, V h) = (a, a, a, a);
            for (nint end = plan.Ends[sum]; row < end; row++)
            {
                V values = Values(ref table, row);
                ref byte plane = ref Plane(ref planes, ref sources, row);
                a = TOp.Add(a, Shuffle(values, ref plane, 0));
                b = TOp.Add(b, Shuffle(values, ref plane, Width));
                c = TOp.Add(c, Shuffle(values, ref plane, 2 * Width));
                d = TOp.Add(d, Shuffle(values, ref plane, 3 * Width));
                e = TOp.Add(e, Shuffle(values, ref plane, 4 * Width));
                f = TOp.Add(f, Shuffle(values, ref plane, 5 * Width));
                g = TOp.Add(g, Shuffle(values, ref plane, 6 * Width));
                h = TOp.Add(h, Shuffle(values, ref plane, 7 * Width));
            }

            if (sum == plan.Categories) sums = ref Unsafe.Add(ref sums, (BatchPlan.MostCategories - sum) * Stride);
            Store((a, b, c, d), (e, f, g, h), ref sums);
            sums = ref Unsafe.Add(ref sums, Stride);
        }

        Join(plan, row, ref planes, ref sums);
    }

    [MethodImpl(Strength)]
    private static void Join(BatchPlan plan, nint row, ref byte planes, ref byte outs)
    {
        ref byte table = ref plan.Table;
        ref ushort sources = ref plan.Sources;
        V a = TOp.Of(0);
        (V b, V c, V d) = (a, a, a);
        (V e, V f, V g, V h) = (a, a, a, a);
        for (nint end = plan.Rows; row < end; row++)
        {
            V values = Values(ref table, row);
            ref byte plane = ref Plane(ref planes, ref sources, row);
            a = TOp.Or(a, Shuffle(values, ref plane, 0));
            b = TOp.Or(b, Shuffle(values, ref plane, Width));
            c = TOp.Or(c, Shuffle(values, ref plane, 2 * Width));
            d = TOp.Or(d, Shuffle(values, ref plane, 3 * Width));
            e = TOp.Or(e, Shuffle(values, ref plane, 4 * Width));
            f = TOp.Or(f, Shuffle(values, ref plane, 5 * Width));
            g = TOp.Or(g, Shuffle(values, ref plane, 6 * Width));
            h = TOp.Or(h, Shuffle(values, ref plane, 7 * Width));
        }

        Store((a, b, c, d), (e, f, g, h), ref outs);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Values(ref byte table, nint row) => Load(ref table, row * BatchKernel.Line);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Plane(ref byte planes, ref ushort numbers, nint row) =>
        ref Unsafe.Add(ref planes, (nint)Unsafe.Add(ref numbers, row) * Stride);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Shuffle(V values, ref byte plane, nint at) => TOp.Shuffle(values, Load(ref plane, at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store((V A, V B, V C, V D) first, (V A, V B, V C, V D) second, ref byte to)
    {
        Store(first.A, ref to, 0);
        Store(first.B, ref to, Width);
        Store(first.C, ref to, 2 * Width);
        Store(first.D, ref to, 3 * Width);
        Store(second.A, ref to, 4 * Width);
        Store(second.B, ref to, 5 * Width);
        Store(second.C, ref to, 6 * Width);
        Store(second.D, ref to, 7 * Width);
    }
}
