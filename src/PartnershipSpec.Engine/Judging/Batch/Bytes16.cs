using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using V = System.Runtime.Intrinsics.Vector128<byte>;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>Vectors of 128 bits, on x86 and ARM.</summary>
internal readonly struct Bytes16 : IByteVector<V>
{
    /// <summary>Whether the processor has all the instructions.</summary>
    internal static bool IsSupported => Ssse3.IsSupported || AdvSimd.Arm64.IsSupported;

    public static V Of(byte value) => Vector128.Create(value);

    public static V Add(V a, V b) => a + b;

    public static V And(V a, V b) => a & b;

    public static V AndNot(V a, V b) => Vector128.AndNot(a, b);

    public static V Or(V a, V b) => a | b;

    public static V Min(V a, V b) => Vector128.Min(a, b);

    public static V Max(V a, V b) => Vector128.Max(a, b);

    public static V Equal(V a, V b) => Vector128.Equals(a, b);

    public static V Select(V where, V yes, V no) => Vector128.ConditionalSelect(where, yes, no);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V High(V a) => Vector128.ShiftRightLogical(a.AsUInt16(), 4).AsByte() & Vector128.Create((byte)15);

    public static V Shuffle(V table, V index) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, index) : AdvSimd.Arm64.VectorTableLookup(table, index);

    public static V Low8(V a, V b) => Sse2.IsSupported ? Sse2.UnpackLow(a, b) : AdvSimd.Arm64.ZipLow(a, b);

    public static V High8(V a, V b) => Sse2.IsSupported ? Sse2.UnpackHigh(a, b) : AdvSimd.Arm64.ZipHigh(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Low16(V a, V b) => Sse2.IsSupported
        ? Sse2.UnpackLow(a.AsUInt16(), b.AsUInt16()).AsByte()
        : AdvSimd.Arm64.ZipLow(a.AsUInt16(), b.AsUInt16()).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V High16(V a, V b) => Sse2.IsSupported
        ? Sse2.UnpackHigh(a.AsUInt16(), b.AsUInt16()).AsByte()
        : AdvSimd.Arm64.ZipHigh(a.AsUInt16(), b.AsUInt16()).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Low32(V a, V b) => Sse2.IsSupported
        ? Sse2.UnpackLow(a.AsUInt32(), b.AsUInt32()).AsByte()
        : AdvSimd.Arm64.ZipLow(a.AsUInt32(), b.AsUInt32()).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V High32(V a, V b) => Sse2.IsSupported
        ? Sse2.UnpackHigh(a.AsUInt32(), b.AsUInt32()).AsByte()
        : AdvSimd.Arm64.ZipHigh(a.AsUInt32(), b.AsUInt32()).AsByte();
}
