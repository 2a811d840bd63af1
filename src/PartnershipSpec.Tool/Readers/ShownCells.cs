using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelNumberFormat;

namespace PartnershipSpec.Tool.Readers;

/// <summary>
/// The texts that the cells of a workbook show, the same in every country: numbers with a point, dates as ISO 8601 as far as they are
/// shown, TRUE and FALSE.
/// </summary>
internal sealed class ShownCells
{
    private const string General = "General";

    // Formats that have a number and no text of their own: percentages, dates and times that begin with these.
    private static readonly Dictionary<uint, string> BuiltIn = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [12] = "# ?/?",
        [13] = "# ??/??",
        [14] = "yyyy-mm-dd",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm",
        [19] = "h:mm:ss",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "yyyy-mm-dd h:mm",
        [37] = "#,##0",
        [38] = "#,##0",
        [39] = "#,##0.00",
        [40] = "#,##0.00",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss",
        [48] = "0.0E+0",
        [49] = "@",
    };

    private readonly string[] _shared;
    private readonly NumberFormat[] _formats;
    private readonly bool _countsFrom1904;

    /// <param name="workbook">The workbook.</param>
    internal ShownCells(WorkbookPart workbook)
    {
        _shared = Shared(workbook.SharedStringTablePart);
        _formats = Formats(workbook.WorkbookStylesPart?.Stylesheet);
        _countsFrom1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
    }

    /// <summary>The texts of a row, from column A on.</summary>
    internal List<string> Of(Row row)
    {
        var texts = new List<string>();
        foreach (Cell cell in row.Elements<Cell>())
        {
            int column = CellReference.ColumnOf(cell.CellReference?.Value) ?? texts.Count;
            while (texts.Count <= column) texts.Add("");
            texts[column] = Text(cell);
        }

        return texts;
    }

    private string Text(Cell cell)
    {
        string value = cell.CellValue?.Text ?? "";
        if (cell.DataType is not { } type) return value.Length == 0 ? "" : Number(value, cell.StyleIndex?.Value ?? 0);
        if (type.Value == CellValues.SharedString) return SharedText(value);
        if (type.Value == CellValues.InlineString) return cell.InlineString is { } inline ? Text(inline) : "";
        if (type.Value == CellValues.Boolean) return value == "1" ? "TRUE" : "FALSE";
        return type.Value == CellValues.Number ? Number(value, cell.StyleIndex?.Value ?? 0) : value;
    }

    private string SharedText(string index)
    {
        int at = int.Parse(index, NumberStyles.None, CultureInfo.InvariantCulture);
        return at < _shared.Length ? _shared[at] : throw new InvalidDataException($"there is no shared text {at}");
    }

    private string Number(string value, uint style)
    {
        double number = double.Parse(value, CultureInfo.InvariantCulture);
        NumberFormat? format = style < _formats.Length ? _formats[style] : null;
        if (format is not { IsValid: true } || format.FormatString == General) return number.ToString(CultureInfo.InvariantCulture);
        return format.IsDateTimeFormat && !format.IsTimeSpanFormat
            ? Date(number, format)
            : format.Format(number, CultureInfo.InvariantCulture);
    }

    /// <summary>A date as far as it is shown: a year, a month, a day, with the time of day where that is shown.</summary>
    private string Date(double number, NumberFormat format)
    {
        DateTime date = DateTime.FromOADate(number + (_countsFrom1904 ? 1462 : 0));
        string shown = format.FormatString.ToLowerInvariant();
        bool hasYear = shown.Contains('y', StringComparison.Ordinal);
        if (!hasYear) return format.Format(number, CultureInfo.InvariantCulture);

        bool hasTime = shown.Contains('h', StringComparison.Ordinal);
        string iso = hasTime ? "yyyy-MM-dd HH:mm" : shown.Contains('d', StringComparison.Ordinal) ? "yyyy-MM-dd"
            : shown.Contains('m', StringComparison.Ordinal) ? "yyyy-MM" : "yyyy";
        return date.ToString(iso, CultureInfo.InvariantCulture);
    }

    private static string[] Shared(SharedStringTablePart? part)
    {
        if (part is null) return [];

        var texts = new List<string>();
        using OpenXmlReader reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                texts.Add(Text((SharedStringItem)reader.LoadCurrentElement()!));
        }

        return [.. texts];
    }

    /// <summary>The text of a string, its runs one after the other, without what only says how it is pronounced.</summary>
    private static string Text(RstType text) =>
        text.Text?.Text ?? string.Concat(text.Elements<Run>().Select(r => r.Text?.Text));

    private static NumberFormat[] Formats(Stylesheet? styles)
    {
        Dictionary<uint, string> own = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(f => f.NumberFormatId is not null && f.FormatCode is not null)
            .GroupBy(f => f.NumberFormatId!.Value).ToDictionary(f => f.Key, f => f.First().FormatCode!.Value!);
        return [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(f => new NumberFormat(Code(f.NumberFormatId?.Value ?? 0)))];

        string Code(uint id) => own.TryGetValue(id, out string? code) || BuiltIn.TryGetValue(id, out code) ? code : General;
    }
}
