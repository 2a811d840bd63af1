using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>What vectors of bytes have no method for, in 256 bits and in 128.</summary>
internal static class ByteVector
{
    /// <summary>The bytes of a cache line.</summary>
    internal const int Line = 64;

    /// <summary>The bytes of a plane, and the records of a block: eight vectors.</summary>
    internal static int Stride => 8 * Width;

    internal static bool IsSupported =>
        BitConverter.IsLittleEndian && (Width == 32 ? Avx2.IsSupported : Width == 16 && (Ssse3.IsSupported || AdvSimd.Arm64.IsSupported));

    internal static Vector<byte> Low => new Vector<byte>(15);

    private static int Width => Vector<byte>.Count;

    /// <summary>The same place, or the next where a cache line begins.</summary>
    internal static ref byte OnLine(ref byte place) =>
        ref Unsafe.Add(ref place, (Line - (int)((nint)Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref place) & (Line - 1))) & (Line - 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> Load(ref this byte from, nint at) => Vector.LoadUnsafe(ref from, (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Store(this Vector<byte> vector, ref byte to, nint at) => Vector.StoreUnsafe(vector, ref to, (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Store(this (Vector<byte> A, Vector<byte> B, Vector<byte> C, Vector<byte> D) four, ref byte to, nint at, nint step)
    {
        four.A.Store(ref to, at);
        four.B.Store(ref to, at + step);
        four.C.Store(ref to, at + (2 * step));
        four.D.Store(ref to, at + (3 * step));
    }

    /// <summary>The upper halves of bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> High(this Vector<byte> bytes) =>
        Vector.AsVectorByte(Vector.ShiftRightLogical(Vector.AsVectorUInt16(bytes), 4)) & Low;

    /// <summary>What stands in a table of sixteen bytes at each index, of which none is above fifteen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> Shuffle(this Vector<byte> table, Vector<byte> index) => Width == 32
        ? Avx2.Shuffle(table.AsVector256(), index.AsVector256()).AsVector()
        : (Ssse3.IsSupported
            ? Ssse3.Shuffle(table.AsVector128(), index.AsVector128())
            : AdvSimd.Arm64.VectorTableLookup(table.AsVector128(), index.AsVector128())).AsVector();

    /// <summary>The first halves of each sixteen bytes, byte by byte in turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> Low8(this Vector<byte> a, Vector<byte> b) => Width == 32
        ? Avx2.UnpackLow(a.AsVector256(), b.AsVector256()).AsVector()
        : (Sse2.IsSupported ? Sse2.UnpackLow(a.AsVector128(), b.AsVector128()) : AdvSimd.Arm64.ZipLow(a.AsVector128(), b.AsVector128()))
            .AsVector();

    /// <summary>The second halves, likewise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> High8(this Vector<byte> a, Vector<byte> b) => Width == 32
        ? Avx2.UnpackHigh(a.AsVector256(), b.AsVector256()).AsVector()
        : (Sse2.IsSupported ? Sse2.UnpackHigh(a.AsVector128(), b.AsVector128()) : AdvSimd.Arm64.ZipHigh(a.AsVector128(), b.AsVector128()))
            .AsVector();

    /// <summary>Two steps of turning: the bytes of all four in turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector<byte> A, Vector<byte> B, Vector<byte> C, Vector<byte> D) Interleave(
        this Vector<byte> a, Vector<byte> b, Vector<byte> c, Vector<byte> d)
    {
        (Vector<byte> low, Vector<byte> otherLow) = (a.Low8(c), b.Low8(d));
        (Vector<byte> high, Vector<byte> otherHigh) = (a.High8(c), b.High8(d));
        return (low.Low8(otherLow), low.High8(otherLow), high.Low8(otherHigh), high.High8(otherHigh));
    }

    /// <summary>Rows of eight bytes in the order of their records, which took turns between the halves of a vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> InOrder(this Vector<byte> rows) =>
        Width == 32 ? Avx2.Permute4x64(rows.AsVector256().AsUInt64(), 0b11_01_10_00).AsByte().AsVector() : rows;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> Select(this Vector<byte> where, Vector<byte> yes, Vector<byte> no) => Width == 32
        ? Avx2.BlendVariable(no.AsVector256(), yes.AsVector256(), where.AsVector256()).AsVector()
        : Vector.ConditionalSelect(where, yes, no);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> AtLeast(this Vector<byte> number, Vector<byte> least) => Vector.Equals(Vector.Max(number, least), number);
}
