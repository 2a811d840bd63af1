using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Tables;

/// <summary>A column of a table, with what its cells say, up to a bound.</summary>
internal sealed class ColumnSample
{
    // Enough to see what a column is about; a column of remarks has as many values as rows.
    private const int MostValues = 200;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _values = [];

    /// <param name="heading">Its heading.</param>
    internal ColumnSample(string heading) => Heading = heading;

    internal readonly string Heading;

    /// <summary>The texts of its cells, each once, in the order in which they come.</summary>
    internal IReadOnlyList<string> Values => _values;

    /// <summary>Whether no cell is blank or says what another does.</summary>
    internal bool IsUnique { get; private set; } = true;

    internal void Add(string text)
    {
        IsUnique &= text.Length > 0 && (_values.Count == MostValues || _seen.Add(CellText.Fold(text)));
        if (text.Length > 0 && _values.Count < MostValues && !_values.Contains(text, StringComparer.Ordinal)) _values.Add(text);
    }

    /// <summary>The columns of a table that have a heading of their own.</summary>
    /// <param name="rows">Its rows, the first with the headings.</param>
    internal static IReadOnlyList<ColumnSample> Of(IEnumerable<TableRow> rows)
    {
        var columns = new List<(int Place, ColumnSample Sample)>();
        foreach (TableRow row in rows)
        {
            if (row.Number == 1) columns.AddRange(Headings(row));
            else foreach ((int place, ColumnSample sample) in columns) sample.Add(row.Text(place));
        }

        return [.. columns.Where(c => c.Sample.Values.Count > 0 || columns.Count == 1).Select(c => c.Sample)];
    }

    private static IEnumerable<(int Place, ColumnSample Sample)> Headings(TableRow row) =>
        Enumerable.Range(0, row.Width).Where(place => row.Text(place).Length > 0)
            .GroupBy(place => CellText.Fold(row.Text(place)), StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .Select(same => (same.First(), new ColumnSample(row.Text(same.First()))));
}
