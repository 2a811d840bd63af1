using System;
using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PartnershipSpec.Tool.Readers;

/// <summary>The merged cells of a sheet: what their first cell shows counts for all of them.</summary>
internal sealed class MergedCells
{
    private readonly List<Range> _ranges;

    private MergedCells(List<Range> ranges) => _ranges = ranges;

    /// <summary>Those of a sheet; they stand behind its rows, so it is read to its end.</summary>
    internal static MergedCells Of(WorksheetPart part)
    {
        var ranges = new List<Range>();
        using OpenXmlReader reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SheetData)) reader.Skip();
            if (reader.ElementType != typeof(MergeCell) || !reader.IsStartElement) continue;
            if (Read((MergeCell)reader.LoadCurrentElement()!) is { } range) ranges.Add(range);
        }

        return new MergedCells([.. ranges.OrderBy(r => r.FirstRow)]);
    }

    /// <summary>A row with the texts of cells that are merged in it. Rows must come in their order.</summary>
    internal List<string> Fill(int row, List<string> texts)
    {
        foreach (Range range in _ranges.TakeWhile(r => r.FirstRow <= row))
        {
            if (range.FirstRow == row) range.Text = range.FirstColumn < texts.Count ? texts[range.FirstColumn] : "";
            for (int column = range.FirstColumn; column <= range.LastColumn; column++)
            {
                while (texts.Count <= column) texts.Add("");
                texts[column] = range.Text;
            }
        }

        _ranges.RemoveAll(r => r.LastRow <= row);
        return texts;
    }

    private static Range? Read(MergeCell cell)
    {
        string[] ends = (cell.Reference?.Value ?? "").Split(':');
        if (ends.Length != 2) return null;
        if (CellReference.ColumnOf(ends[0]) is not { } left || CellReference.ColumnOf(ends[1]) is not { } right) return null;
        return CellReference.RowOf(ends[0]) is { } top && CellReference.RowOf(ends[1]) is { } bottom
            ? new Range { FirstRow = top, LastRow = bottom, FirstColumn = left, LastColumn = Math.Min(right, 1 << 14) }
            : null;
    }

    private sealed class Range
    {
        public required int FirstRow { get; init; }

        public required int LastRow { get; init; }

        public required int FirstColumn { get; init; }

        public required int LastColumn { get; init; }

        public string Text { get; set; } = "";
    }
}
