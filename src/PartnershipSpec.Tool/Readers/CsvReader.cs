using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using nietras.SeparatedValues;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Readers;

/// <summary>
/// Reads tables that are text: cells between delimiters, in quotation marks where they hold one. A row is a record, as in a spreadsheet.
/// </summary>
internal static class CsvReader
{
    private const char Quote = '"';

    // What Excel writes above the headings to say what stands between cells.
    private const string Declared = "sep=";

    /// <summary>The rows of a text.</summary>
    /// <exception cref="ToolException">A quotation mark is not closed, so that it cannot be told where cells end.</exception>
    internal static IEnumerable<TableRow> Read(string path, string text, string? delimiter)
    {
        CheckQuotes(path, text);
        (char? declared, int start) = Declaration(text);
        return Rows(path, text, start, delimiter?[0] ?? declared ?? Find(text));
    }

    private static IEnumerable<TableRow> Rows(string path, string text, int start, char delimiter)
    {
        using var source = new StringReader(text);
        for (int i = 0; i < start; i++) source.Read();
        using SepReader reader = Open(source, delimiter);
        while (true)
        {
            TableRow row;
            try
            {
                if (!reader.MoveNext()) yield break;
                row = RowOf(reader.Current);
            }
            catch (Exception e) when (e is InvalidDataException or NotSupportedException or ArgumentException)
            {
                throw new ToolException($"{path}: cannot be read: {e.Message}", e);
            }

            yield return row;
        }
    }

    private static SepReader Open(TextReader source, char delimiter) => Sep.Reader(options => options with
    {
        Sep = new Sep(delimiter),
        HasHeader = false,
        Unescape = true,
        DisableColCountCheck = true,
    }).From(source);

    private static TableRow RowOf(SepReader.Row row)
    {
        string[] cells = new string[row.ColCount];
        for (int i = 0; i < cells.Length; i++) cells[i] = row[i].ToString();
        return new TableRow(row.RowIndex + 1, cells);
    }

    /// <summary>The delimiter of which there are most in the headings, outside quotation marks.</summary>
    private static char Find(string text)
    {
        var counts = new Dictionary<char, int>();
        bool isQuoted = false;
        foreach (char c in text)
        {
            if (c == Quote) isQuoted = !isQuoted;
            else if (isQuoted) continue;
            else if (c is '\r' or '\n') break;
            else counts[c] = counts.GetValueOrDefault(c) + 1;
        }

        return TableMapping.Delimiters.Select(d => d[0]).MaxBy(counts.GetValueOrDefault);
    }

    private static (char? Delimiter, int Start) Declaration(string text)
    {
        if (!text.StartsWith(Declared, StringComparison.OrdinalIgnoreCase) || text.Length <= Declared.Length) return (null, 0);

        int end = text.AsSpan(Declared.Length).IndexOf('\n');
        bool isOne = end >= 0 && text[Declared.Length..(Declared.Length + end)].TrimEnd('\r').Length == 1;
        return isOne ? (text[Declared.Length], Declared.Length + end + 1) : (null, 0);
    }

    private static void CheckQuotes(string path, string text)
    {
        if (text.AsSpan().Count(Quote) % 2 == 0) return;

        int line = text.AsSpan(0, text.LastIndexOf(Quote)).Count('\n') + 1;
        throw new ToolException(ToolTexts.OpenQuotation, path, line);
    }
}
