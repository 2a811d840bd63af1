using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>A number for each pattern of a plane, and what is done with it.</summary>
internal sealed class TableRow(TableRowKind kind, int target, int source, IReadOnlyList<int> values)
{
    /// <summary>What is done with it.</summary>
    internal readonly TableRowKind Kind = kind;

    /// <summary>The plane or category it goes to, by number; of <see cref="TableRowKind.Out"/> the eight categories, a bit each.</summary>
    internal readonly int Target = target;

    /// <summary>The plane that is looked up, by number.</summary>
    internal readonly int Source = source;

    /// <summary>The numbers by pattern.</summary>
    internal readonly IReadOnlyList<int> Values = values;

    // What a character holds with room to spare.
    private const int Largest = 30_000;

    /// <summary>The row as characters, as the application reads it.</summary>
    internal string Text =>
        new([.. Values.Prepend(Source).Prepend(Target).Prepend((int)Kind).Select(v => unchecked((char)(NibbleTables.Zero + v)))]);

    /// <summary>Whether it does nothing, whatever is known.</summary>
    internal bool IsIdle => Kind != TableRowKind.And && Values.All(v => v == 0);

    /// <summary>Rows that come to the same, with no number too large for a character.</summary>
    internal IEnumerable<TableRow> Split()
    {
        TableRow left = this;
        while (left.Values.Any(v => Math.Abs(v) > Largest))
        {
            int[] part = [.. left.Values.Select(v => Math.Max(-Largest, Math.Min(Largest, v)))];
            yield return new TableRow(Kind, Target, Source, part);
            left = new TableRow(Kind, Target, Source, [.. left.Values.Zip(part, (v, p) => v - p)]);
        }

        yield return left;
    }
}
