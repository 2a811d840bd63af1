using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using V = System.Runtime.Intrinsics.Vector256<byte>;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>Vectors of 256 bits.</summary>
internal readonly struct Bytes32 : IByteVector<V>
{
    /// <summary>Whether the processor has all the instructions.</summary>
    internal static bool IsSupported => Avx2.IsSupported;

    public static V Of(byte value) => Vector256.Create(value);

    public static V Add(V a, V b) => a + b;

    public static V And(V a, V b) => a & b;

    public static V AndNot(V a, V b) => Vector256.AndNot(a, b);

    public static V Or(V a, V b) => a | b;

    public static V Min(V a, V b) => Vector256.Min(a, b);

    public static V Max(V a, V b) => Vector256.Max(a, b);

    public static V Equal(V a, V b) => Vector256.Equals(a, b);

    public static V Select(V where, V yes, V no) => Vector256.ConditionalSelect(where, yes, no);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V High(V a) => Vector256.ShiftRightLogical(a.AsUInt16(), 4).AsByte() & Vector256.Create((byte)15);

    public static V Shuffle(V table, V index) => Avx2.Shuffle(table, index);

    public static V Low8(V a, V b) => Avx2.UnpackLow(a, b);

    public static V High8(V a, V b) => Avx2.UnpackHigh(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Low16(V a, V b) => Avx2.UnpackLow(a.AsUInt16(), b.AsUInt16()).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V High16(V a, V b) => Avx2.UnpackHigh(a.AsUInt16(), b.AsUInt16()).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Low32(V a, V b) => InOrder(Avx2.UnpackLow(a.AsUInt32(), b.AsUInt32()).AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V High32(V a, V b) => InOrder(Avx2.UnpackHigh(a.AsUInt32(), b.AsUInt32()).AsUInt64());

    private static V InOrder(Vector256<ulong> v) => Avx2.Permute4x64(v, 0b11_01_10_00).AsByte();
}
