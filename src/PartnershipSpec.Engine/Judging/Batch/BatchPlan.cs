using System;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using PartnershipSpec.Engine.Judging.Lookup;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>The compact tables of a classifier, ready for vectors.</summary>
internal sealed class BatchPlan
{
    private readonly byte[] _table;
    private readonly int _first;
    private readonly byte _bias;
    private readonly byte _least;
    private readonly byte _betweenWithin;

    /// <param name="layout">The numbers that the rows are read with.</param>
    /// <param name="rows">The tables.</param>
    internal BatchPlan(LookupLayout layout, string rows)
    {
        int[] slack = [.. layout.Categories.Select(c => Math.Max(-1, Math.Min(127, c.Slack)))];
        (int words, int nibbles, int bias) = (layout.Words, layout.Nibbles, layout.Lanes.Bias);
        int count = rows.Length / NibbleTables.Width;
        _bias = (byte)bias;
        _least = (byte)(layout.Least + bias);
        _betweenWithin = (byte)Math.Min(255, layout.BetweenWithin);
        _table = GC.AllocateArray<byte>((count + 2) * 32, pinned: true);
        _first = (int)(-(long)Marshal.UnsafeAddrOfPinnedArrayElement(_table, 0) & (ByteVector.Line - 1));
        RecordSize = 16 * words;
        Planes = (4 * ((nibbles + 1) / 2)) + layout.Derived;
        Categories = slack.Length;
        Kinds = new TableRowKind[count];
        Sources = new ushort[count];
        Targets = new ushort[count];
        Early = new byte[(nibbles + 1) / 2];
        Early.AsSpan().Fill(byte.MaxValue);
        Starts = new byte[2 * Categories];
        Ends = new int[2 * Categories];
        for (int i = 0; i < Categories; i++) (Starts[i], Starts[Categories + i]) = (_bias, unchecked((byte)(-1 - slack[i])));
        for (int row = 0; row < count; row++) Read(rows, row);
        for (int i = 0; i < Ends.Length; i++) Ends[i] = Math.Max(Ends[i], i == 0 ? Making : Ends[i - 1]);
    }

    /// <summary>The bytes of a record.</summary>
    internal readonly int RecordSize;

    /// <summary>How many planes there are.</summary>
    internal readonly int Planes;

    internal readonly int Categories;

    /// <summary>The bytes that a block needs: planes, and sums, in whose place the turning is done.</summary>
    internal int Space => (Planes * ByteVector.Stride) + Math.Max(32 * Vector<byte>.Count, (Ends.Length + 1) * ByteVector.Stride);

    /// <summary>The rows: first those that close, then up to <see cref="Making"/> those that make planes, then those that count.</summary>
    internal readonly TableRowKind[] Kinds;

    /// <summary>Where the plane of each row lies.</summary>
    internal readonly ushort[] Sources;

    /// <summary>Where the plane lies that a row makes.</summary>
    internal readonly ushort[] Targets;

    internal int Closing { get; private set; }

    internal int Making { get; private set; }

    /// <summary>
    /// The bits of a mask, by bytes, in which contradictions are dropped before implications are followed: those no implication touches.
    /// </summary>
    internal readonly byte[] Early;

    /// <summary>What each sum begins with: evidence by category, then losses.</summary>
    internal readonly byte[] Starts;

    /// <summary>The row after the last of each sum.</summary>
    internal readonly int[] Ends;

    /// <summary>The tables, on a cache line, each twice over.</summary>
    internal ref byte Table => ref _table[_first];

    internal Vector<byte> Bias => new Vector<byte>(_bias);

    internal Vector<byte> Least => new Vector<byte>(_least);

    /// <summary>The least evidence that is any.</summary>
    internal Vector<byte> Some => new Vector<byte>((byte)(_bias + 1));

    internal Vector<byte> BetweenWithin => new Vector<byte>(_betweenWithin);

    /// <summary>Whether no implication touches a nibble.</summary>
    internal bool IsEarly(int nibble) => (Early[nibble / 2] & NibbleBits(nibble)) != 0;

    private static int NibbleBits(int nibble) => 15 << (nibble % 2 * Nibbles.Size);

    private void Read(string rows, int row)
    {
        int at = row * NibbleTables.Width;
        Kinds[row] = (TableRowKind)NibbleTables.Read(rows, at);
        int target = NibbleTables.Read(rows, at + 1);
        int source = NibbleTables.Read(rows, at + 2);
        Sources[row] = (ushort)(source * ByteVector.Stride);
        for (int i = 0; i < 32; i++)
            _table[_first + (row * 32) + i] = unchecked((byte)NibbleTables.Read(rows, at + NibbleTables.Head + (i % 16)));
        if (Kinds[row] < TableRowKind.Evidence)
        {
            Targets[row] = (ushort)(target * ByteVector.Stride);
            Making = row + 1;
            if (Kinds[row] != TableRowKind.Close) return;
            Closing = row + 1;
            Early[source / 4] &= (byte)(byte.MaxValue - NibbleBits(source / 2));
            Early[target / 4] &= (byte)(byte.MaxValue - NibbleBits(target / 2));
        }
        else if (Kinds[row] != TableRowKind.Out)
        {
            Ends[target + (Kinds[row] == TableRowKind.Loss ? Categories : 0)] = row + 1;
        }
    }
}
