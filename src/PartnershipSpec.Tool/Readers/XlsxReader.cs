using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Readers;

/// <summary>
/// Reads a sheet of an Excel workbook, row by row. Hidden rows and columns are read like others; of formulas, what they came to is.
/// </summary>
internal static class XlsxReader
{
    /// <summary>What all parts of a workbook may come to, unpacked: a small file can hold very much.</summary>
    private const long MostUnpacked = 1L << 29;

    // How encrypted workbooks begin, and those of old.
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>A sheet.</summary>
    /// <param name="path">The file, as the user knows it.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="sheet">The name of the sheet; null for the first.</param>
    /// <exception cref="ToolException">It cannot be read.</exception>
    internal static TableContent Read(string path, ReadOnlyMemory<byte> bytes, string? sheet)
    {
        if (bytes.Span.StartsWith(CompoundFile))
            throw new ToolException(ToolTexts.ProtectedWorkbook, path);

        return Guarded(path, () =>
        {
            CheckSize(path, bytes);
            using SpreadsheetDocument document = Open(bytes);
            WorkbookPart workbook = document.WorkbookPart ?? throw new InvalidDataException("it has no workbook part");
            Sheet chosen = Choose(path, workbook, sheet);
            return new TableContent(chosen.Name!.Value, Rows(path, bytes, chosen.Id!.Value!));
        });
    }

    private static SpreadsheetDocument Open(ReadOnlyMemory<byte> bytes) =>
        SpreadsheetDocument.Open(new MemoryStream(bytes.ToArray(), writable: false), isEditable: false);

    private static Sheet Choose(string path, WorkbookPart workbook, string? name)
    {
        IEnumerable<Sheet> all = workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [];
        Sheet[] sheets = [.. all.Where(s => s.Name?.Value is not null && s.Id?.Value is not null)];
        Sheet? found = name is null ? sheets.FirstOrDefault() : sheets.FirstOrDefault(s => s.Name!.Value == name);
        if (found is not null) return found;

        string known = string.Join(", ", sheets.Select(s => $"“{s.Name!.Value}”"));
        throw new ToolException(name is null ? $"{path}: has no sheet." : $"{path}: has no sheet “{name}”; its sheets are: {known}.");
    }

    private static IEnumerable<TableRow> Rows(string path, ReadOnlyMemory<byte> bytes, string sheet)
    {
        using SpreadsheetDocument document = Guarded(path, () => Open(bytes));
        var part = Guarded(path, () => (WorksheetPart)document.WorkbookPart!.GetPartById(sheet));
        var cells = Guarded(path, () => new ShownCells(document.WorkbookPart!));
        MergedCells merged = Guarded(path, () => MergedCells.Of(part));
        using OpenXmlReader reader = Guarded(path, () => OpenXmlReader.Create(part));
        int number = 0;
        while (Guarded(path, () => NextRow(reader)) is { } row)
        {
            number = (int)(row.RowIndex?.Value ?? (uint)number + 1);
            int at = number;
            yield return new TableRow(at, Guarded(path, () => merged.Fill(at, cells.Of(row))));
        }
    }

    private static Row? NextRow(OpenXmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement) return (Row?)reader.LoadCurrentElement();
        }

        return null;
    }

    private static void CheckSize(string path, ReadOnlyMemory<byte> bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false));
        if (zip.Entries.Sum(e => e.Length) > MostUnpacked) throw new ToolException(ToolTexts.WorkbookTooLarge, path);
    }

    /// <summary>Does something, and says so where the file is not what it should be.</summary>
    private static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or IOException
            or ArgumentException or FormatException or InvalidOperationException or InvalidCastException or OverflowException
            or NotSupportedException)
        {
            throw new ToolException($"{path}: not an Excel workbook (.xlsx), or a damaged one: {e.Message}", e);
        }
    }
}
