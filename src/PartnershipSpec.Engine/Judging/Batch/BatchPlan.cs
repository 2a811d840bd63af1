using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PartnershipSpec.Engine.Judging.Lookup;

namespace PartnershipSpec.Engine.Judging.Batch;

/// <summary>The compact tables of a classifier, ready for vectors of any width.</summary>
internal sealed class BatchPlan
{
    /// <summary>The bytes of a result.</summary>
    internal const int ResultSize = 8;

    /// <summary>How many categories a result has room for.</summary>
    internal const int MostCategories = 6;

    private readonly byte[] _table;
    private readonly int _first;
    private readonly TableRowKind[] _kinds;
    private readonly ushort[] _sources;
    private readonly ushort[] _targets;
    private readonly byte[] _early;

    /// <param name="layout">The numbers that the rows are read with.</param>
    /// <param name="rows">The tables.</param>
    internal BatchPlan(LookupLayout layout, string rows)
    {
        int count = rows.Length / NibbleTables.Width;
        // The nibbles that implications touch.
        var late = new List<int>();
        int closing = 0;
        for (; closing < count && Kind(rows, closing) == TableRowKind.Close; closing++)
        {
            AddNibble(late, Target(rows, closing));
            AddNibble(late, Source(rows, closing));
        }

        RecordSize = 16 * layout.Words;
        MaskBytes = (layout.Nibbles + 1) / 2;
        Planes = (4 * MaskBytes) + layout.Derived;
        Categories = layout.Categories.Count;
        Bias = (byte)layout.Lanes.Bias;
        Least = (byte)(layout.Least + Bias);
        Between = (byte)(255 - Math.Min(255, layout.BetweenWithin));
        Rows = count + late.Count;
        _table = GC.AllocateArray<byte>((Rows + 1) * BatchKernel.Line, pinned: true);
        _first = (int)(-(long)Marshal.UnsafeAddrOfPinnedArrayElement(_table, 0) & (BatchKernel.Line - 1));
        _kinds = new TableRowKind[Rows];
        _sources = new ushort[Rows];
        _targets = new ushort[Rows];
        _early = new byte[MaskBytes];
        _early.AsSpan().Fill(byte.MaxValue);
        Starts = new byte[2 * Categories];
        for (int i = 0; i < Categories; i++)
            Starts[Categories + i] = unchecked((byte)(-1 - Math.Max(-1, Math.Min(127, layout.Categories[i].Slack))));
        Ends = new int[2 * Categories];
        for (int row = 0; row < closing; row++) Read(rows, row, row);
        for (int i = 0; i < late.Count; i++) Settle(closing + i, late[i]);
        Making = closing + late.Count;
        for (int row = closing; row < count; row++) Read(rows, row, row + late.Count);
        for (int i = 0; i < Ends.Length; i++) Ends[i] = Math.Max(Ends[i], i == 0 ? Making : Ends[i - 1]);
    }

    /// <summary>The bytes of a record.</summary>
    internal readonly int RecordSize;

    /// <summary>The bytes of a mask that hold atoms.</summary>
    internal readonly int MaskBytes;

    /// <summary>How many planes there are.</summary>
    internal readonly int Planes;

    internal readonly int Categories;

    /// <summary>What is added to evidence so that it is always more than nought.</summary>
    internal readonly byte Bias;

    /// <summary>The evidence from which facts are placed, with its bias.</summary>
    internal readonly byte Least;

    /// <summary>What 255 less the gap between two categories comes to at least, for facts to lie between them.</summary>
    internal readonly byte Between;

    /// <summary>How many rows there are: first, up to <see cref="Making"/>, those that make planes, then those that count.</summary>
    internal readonly int Rows;

    /// <summary>What each sum begins with: evidence by category, then losses.</summary>
    internal readonly byte[] Starts;

    /// <summary>The row after the last of each sum.</summary>
    internal readonly int[] Ends;

    internal int Making { get; private set; }

    /// <summary>The tables, each on a cache line and four times over.</summary>
    internal ref byte Table => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_table), _first);

    /// <summary>The plane that each row looks up.</summary>
    internal ref ushort Sources => ref MemoryMarshal.GetArrayDataReference(_sources);

    /// <summary>The plane that each row makes.</summary>
    internal ref ushort Targets => ref MemoryMarshal.GetArrayDataReference(_targets);

    /// <summary>
    /// The bits of a mask, by bytes, in which contradictions are dropped before implications are followed: those no implication touches.
    /// </summary>
    internal ref byte Early => ref MemoryMarshal.GetArrayDataReference(_early);

    /// <summary>What a row does.</summary>
    internal TableRowKind Kind(nint row) => _kinds[row];

    private static TableRowKind Kind(string rows, int row) => (TableRowKind)NibbleTables.Read(rows, row * NibbleTables.Width);

    private static int Target(string rows, int row) => NibbleTables.Read(rows, (row * NibbleTables.Width) + 1);

    private static int Source(string rows, int row) => NibbleTables.Read(rows, (row * NibbleTables.Width) + 2);

    private static void AddNibble(List<int> late, int plane)
    {
        if (!late.Contains(plane / 2)) late.Add(plane / 2);
    }

    private void Read(string rows, int from, int row)
    {
        (TableRowKind kind, int target) = (Kind(rows, from), Target(rows, from));
        _kinds[row] = kind;
        _sources[row] = (ushort)Source(rows, from);
        _targets[row] = (ushort)target;
        int values = (from * NibbleTables.Width) + NibbleTables.Head;
        for (int i = 0; i < BatchKernel.Line; i++)
            _table[_first + (row * BatchKernel.Line) + i] = unchecked((byte)NibbleTables.Read(rows, values + (i % BitPlane.Patterns)));
        if (kind < TableRowKind.Evidence) Making = row + 1;
        else if (kind != TableRowKind.Out) Ends[target + (kind == TableRowKind.Loss ? Categories : 0)] = row + 1;
    }

    /// <summary>A row that drops what is both known and excluded of a nibble, now that implications were followed.</summary>
    private void Settle(int row, int nibble)
    {
        _kinds[row] = TableRowKind.Settle;
        _sources[row] = (ushort)(2 * nibble);
        _targets[row] = (ushort)((2 * nibble) + 1);
        _early[nibble / 2] &= (byte)~(15 << (nibble % 2 * Nibbles.Size));
    }
}
