namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>
/// What is done with vectors of bytes of one width. The kernel is written once, and compiled for the width that is used. These are plain
/// methods, since the compiler gives up on a method that inlines too many wrappers.
/// </summary>
internal interface IByteVector<V>
{
    static abstract V Of(byte value);

    static abstract V Add(V a, V b);

    static abstract V And(V a, V b);

    static abstract V AndNot(V a, V b);

    static abstract V Or(V a, V b);

    static abstract V Min(V a, V b);

    static abstract V Max(V a, V b);

    /// <summary>All bits of each byte that is equal, and none of the others.</summary>
    static abstract V Equal(V a, V b);

    static abstract V Select(V where, V yes, V no);

    /// <summary>The upper halves of bytes.</summary>
    static abstract V High(V a);

    /// <summary>What stands in a table of sixteen bytes at each index, of which none is above fifteen.</summary>
    static abstract V Shuffle(V table, V index);

    /// <summary>The first halves of each sixteen bytes, byte by byte in turn.</summary>
    static abstract V Low8(V a, V b);

    /// <summary>The second halves, likewise.</summary>
    static abstract V High8(V a, V b);

    /// <summary>The first halves, by two bytes in turn.</summary>
    static abstract V Low16(V a, V b);

    static abstract V High16(V a, V b);

    /// <summary>The first halves, by four bytes in turn, in the order of the records, which took turns between the sixteen bytes.</summary>
    static abstract V Low32(V a, V b);

    static abstract V High32(V a, V b);
}
