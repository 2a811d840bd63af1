using System.Runtime.CompilerServices;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>What the steps of classifying a block have in common. A block is eight vectors of records.</summary>
internal abstract class BatchStep<V, TOp>
    where V : struct
    where TOp : IByteVector<V>
{
    /// <summary>
    /// How the methods are compiled: at full strength from the first call on, since a program may well have one batch alone, and each by
    /// itself, since the compiler optimises badly what it puts together.
    /// </summary>
    protected const MethodImplOptions Strength = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    /// <summary>The bytes of a plane, and the records of a block.</summary>
    internal static int Stride => 8 * Width;

    protected static int Width => Unsafe.SizeOf<V>();

    protected static V Load(ref byte from, nint at) => Unsafe.ReadUnaligned<V>(ref Unsafe.Add(ref from, at));

    protected static void Store(V v, ref byte to, nint at) => Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, at), v);

    /// <summary>The bytes of all four in turn, in each sixteen bytes of the vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static (V A, V B, V C, V D) Interleave(V a, V b, V c, V d)
    {
        (V low, V otherLow) = (TOp.Low8(a, c), TOp.Low8(b, d));
        (V high, V otherHigh) = (TOp.High8(a, c), TOp.High8(b, d));
        return (TOp.Low8(low, otherLow), TOp.High8(low, otherLow), TOp.Low8(high, otherHigh), TOp.High8(high, otherHigh));
    }
}
