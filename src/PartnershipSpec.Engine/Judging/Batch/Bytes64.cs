using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using V = System.Runtime.Intrinsics.Vector512<byte>;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>Vectors of 512 bits, where the processor does not slow down for them.</summary>
internal readonly struct Bytes64 : IByteVector<V>
{
    /// <summary>Whether the processor has all the instructions.</summary>
    internal static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512BW.IsSupported;

    public static V Of(byte value) => Vector512.Create(value);

    public static V Add(V a, V b) => a + b;

    public static V And(V a, V b) => a & b;

    public static V AndNot(V a, V b) => Vector512.AndNot(a, b);

    public static V Or(V a, V b) => a | b;

    public static V Min(V a, V b) => Vector512.Min(a, b);

    public static V Max(V a, V b) => Vector512.Max(a, b);

    public static V Equal(V a, V b) => Vector512.Equals(a, b);

    public static V Select(V where, V yes, V no) => Vector512.ConditionalSelect(where, yes, no);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V High(V a) => Vector512.ShiftRightLogical(a.AsUInt16(), 4).AsByte() & Vector512.Create((byte)15);

    public static V Shuffle(V table, V index) => Avx512BW.Shuffle(table, index);

    public static V Low8(V a, V b) => Avx512BW.UnpackLow(a, b);

    public static V High8(V a, V b) => Avx512BW.UnpackHigh(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Low16(V a, V b) => Avx512BW.UnpackLow(a.AsUInt16(), b.AsUInt16()).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V High16(V a, V b) => Avx512BW.UnpackHigh(a.AsUInt16(), b.AsUInt16()).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Low32(V a, V b) => InOrder(Avx512F.UnpackLow(a.AsUInt32(), b.AsUInt32()).AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V High32(V a, V b) => InOrder(Avx512F.UnpackHigh(a.AsUInt32(), b.AsUInt32()).AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V InOrder(Vector512<ulong> v) =>
        Avx512F.PermuteVar8x64(v, Vector512.Create(0ul, 2, 4, 6, 1, 3, 5, 7)).AsByte();
}
