using System.Collections.Generic;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Tables;

/// <summary>A row of a table.</summary>
/// <param name="number">Its number in the spreadsheet, from 1.</param>
/// <param name="cells">Its cells as they are shown, from column A on; cells that are missing at its end are blank.</param>
internal readonly struct TableRow(int number, IReadOnlyList<string> cells)
{
    internal readonly int Number = number;

    /// <summary>The text of a cell, without the blanks around it.</summary>
    internal string Text(int column) => column < cells.Count ? CellText.Trim(cells[column]) : "";

    internal int Width => cells.Count;
}

/// <summary>A table, by which its cells are named.</summary>
/// <param name="path">The file, as the user knows it.</param>
/// <param name="sheet">The sheet of a workbook; null where the file is no workbook.</param>
internal sealed class TableFile(string path, string? sheet)
{
    internal readonly string Path = path;

    private readonly string _prefix = CellName.Prefix(sheet);

    /// <summary>A row as a source, in which a span that starts at a column is the cell there.</summary>
    internal SourceFile Row(int number) => new(Path, span => LocationOf(number, span.Start));

    /// <summary>What a fact is said to come from: the name of the file, and the cell.</summary>
    internal string NameOf(int row, int column) => SourceLocation.FileNameOf(Path) + ":" + _prefix + CellName.Of(row, column);

    internal SourceLocation LocationOf(int row, int column) =>
        new(Path, SpanOf(column), (row - 1, column), (row - 1, column + 1)) { Cell = _prefix + CellName.Of(row, column) };

    /// <summary>The cell of a row, as a span of its source.</summary>
    internal static SourceSpan SpanOf(int column) => SourceSpan.FromBounds(column, column + 1);
}
