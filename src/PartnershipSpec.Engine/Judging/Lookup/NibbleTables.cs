using System;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>The compact tables of a classifier, and what they expand to: sums for all that can be known of a nibble.</summary>
internal static class NibbleTables
{
    /// <summary>The character that stands for nought.</summary>
    internal const char Zero = 'A';

    /// <summary>The characters of a row: one each for kind, target and source, then one for each pattern of the source.</summary>
    internal const int Width = Head + 16;

    internal const int Head = 3;

    internal static int Read(string rows, int at) => unchecked((short)(rows[at] - Zero));

    /// <summary>
    /// For each nibble, and 256 entries in each, what the nibble adds to the sums: the evidence for a category in the lower half of a word,
    /// and in the upper what is taken from its prospects. A penalty there is more than all that can be taken otherwise: the category is
    /// ruled out.
    /// </summary>
    /// <param name="rows">The tables.</param>
    /// <param name="nibbles">How many nibbles there are.</param>
    /// <param name="categories">How many categories.</param>
    /// <param name="lane">The bits of a sum.</param>
    /// <param name="penalty">What is taken from the prospects of a category that is ruled out.</param>
    /// <param name="close">Whether implications are to be followed here, because no one did before.</param>
    internal static ulong[] Expand(string rows, int nibbles, int categories, int lane, int penalty, bool close)
    {
        int perWord = 32 / lane;
        int words = (categories + perWord - 1) / perWord;
        var sums = new ulong[words * nibbles * Nibbles.Entries];
        var planes = new EntryPlanes(rows, Closed(rows, nibbles, close));
        for (int row = 0; row < rows.Length; row += Width)
        {
            var kind = (TableRowKind)Read(rows, row);
            if (kind < TableRowKind.Evidence || planes.Find(Read(rows, row + 2)) is not { } plane) continue;

            int first = kind == TableRowKind.Out ? 8 * Read(rows, row + 1) : Read(rows, row + 1);
            int last = kind == TableRowKind.Out ? Math.Min(first + 8, categories) : first + 1;
            for (int category = first; category < last; category++)
            {
                int start = ((category / perWord * nibbles) + plane.Nibble) * Nibbles.Entries;
                int shift = (category % perWord * lane) + (kind == TableRowKind.Evidence ? 0 : 32);
                for (int entry = 0; entry < Nibbles.Entries; entry++)
                {
                    int value = Read(rows, row + Head + plane.Patterns[entry]);
                    if (kind == TableRowKind.Out) value = (value >> (category - first) & 1) * penalty;
                    unchecked
                    {
                        sums[start + entry] += (ulong)(kind == TableRowKind.Evidence ? value : -value) << shift;
                    }
                }
            }
        }

        return sums;
    }

    /// <summary>What a row says of an entry of the nibble that its source lies in.</summary>
    private static int Look(string rows, int row, int entry) =>
        Read(rows, row + Head + (entry >> (Read(rows, row + 2) % 2 * Nibbles.Size) & 15));

    /// <summary>
    /// For each entry of each nibble the entry that holds once implications are followed and contradictions taken for unknown.
    /// </summary>
    private static byte[] Closed(string rows, int nibbles, bool close)
    {
        var closed = new byte[nibbles * Nibbles.Entries];
        for (int i = 0; i < closed.Length; i++) closed[i] = unchecked((byte)i);
        for (int row = 0; row < rows.Length; row += Width)
        {
            if (!close || (TableRowKind)Read(rows, row) != TableRowKind.Close) continue;

            int start = Read(rows, row + 2) / 2 * Nibbles.Entries;
            for (int i = start; i < start + Nibbles.Entries; i++)
                closed[i] |= (byte)(Look(rows, row, closed[i]) << (Read(rows, row + 1) % 2 * Nibbles.Size));
        }

        for (int i = 0; i < closed.Length; i++)
        {
            int both = closed[i] & closed[i] >> Nibbles.Size;
            closed[i] = (byte)(closed[i] & ~(both | both << Nibbles.Size));
        }

        return closed;
    }
}

/// <summary>What a row of the compact tables does with the number it finds.</summary>
internal enum TableRowKind : byte
{
    /// <summary>An implication: adds atoms to a plane.</summary>
    Close,

    /// <summary>Begins a plane that stands for a condition which reads several.</summary>
    Set,

    /// <summary>Puts what holds of either into such a plane.</summary>
    Or,

    /// <summary>Leaves what holds of both.</summary>
    And,

    /// <summary>Counts on, up to fifteen.</summary>
    Count,

    /// <summary>Adds to the evidence for a category.</summary>
    Evidence,

    /// <summary>Takes from what a category might still reach.</summary>
    Loss,

    /// <summary>Rules out categories, a bit each.</summary>
    Out,

    /// <summary>Drops what two planes share. Only a batch has such rows, and makes them itself.</summary>
    Settle,
}
