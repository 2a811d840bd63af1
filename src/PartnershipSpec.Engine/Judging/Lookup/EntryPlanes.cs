using System;
using System.Collections.Generic;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>
/// What each plane shows of each entry of its nibble. A plane derived from others is among them where all it reads lies in one nibble,
/// so that the entries of this nibble decide it.
/// </summary>
internal sealed class EntryPlanes
{
    private readonly Dictionary<int, EntryPlane> _planes = [];

    /// <param name="rows">The compact tables.</param>
    /// <param name="closed">For each entry of each nibble, the entry that holds.</param>
    internal EntryPlanes(string rows, byte[] closed)
    {
        for (int plane = 0; plane < 2 * (closed.Length / Nibbles.Entries); plane++) _planes.Add(plane, OfAtoms(plane, closed));
        for (int row = 0; row < rows.Length; row += NibbleTables.Width) Derive(rows, row);
    }

    /// <summary>A plane by its number; null where it is derived from several nibbles.</summary>
    internal EntryPlane? Find(int plane) => _planes.TryGetValue(plane, out EntryPlane? found) ? found : null;

    private static EntryPlane OfAtoms(int plane, byte[] closed)
    {
        var patterns = new byte[Nibbles.Entries];
        int first = plane / 2 * Nibbles.Entries;
        for (int entry = 0; entry < patterns.Length; entry++)
            patterns[entry] = (byte)(closed[first + entry] >> (plane % 2 * Nibbles.Size) & 15);
        return new EntryPlane(plane / 2, patterns);
    }

    private void Derive(string rows, int row)
    {
        var kind = (TableRowKind)NibbleTables.Read(rows, row);
        if (kind is TableRowKind.Close or >= TableRowKind.Evidence) return;

        int target = NibbleTables.Read(rows, row + 1);
        EntryPlane? source = Find(NibbleTables.Read(rows, row + 2));
        EntryPlane? before = kind == TableRowKind.Set ? source : Find(target);
        _planes.Remove(target);
        if (source is null || before?.Nibble != source.Nibble) return;

        var patterns = new byte[Nibbles.Entries];
        for (int entry = 0; entry < patterns.Length; entry++)
            patterns[entry] =
                (byte)Joined(kind, before.Patterns[entry], NibbleTables.Read(rows, row + NibbleTables.Head + source.Patterns[entry]));
        _planes.Add(target, new EntryPlane(source.Nibble, patterns));
    }

    private static int Joined(TableRowKind kind, int before, int found) => kind switch
    {
        TableRowKind.Set => found,
        TableRowKind.Or => before | found,
        TableRowKind.And => before & found,
        _ => Math.Min(before + found, BitPlane.Patterns - 1),
    };
}

/// <summary>The nibble that decides a plane, and the pattern it shows for each entry of this nibble.</summary>
internal sealed class EntryPlane(int nibble, byte[] patterns)
{
    internal readonly int Nibble = nibble;

    internal readonly byte[] Patterns = patterns;
}
