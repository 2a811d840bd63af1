using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Inputs;

namespace PartnershipSpec.Tool.Readers;

/// <summary>The cells of a table as they are shown.</summary>
/// <param name="Sheet">The sheet; null where the file is no workbook.</param>
/// <param name="Rows">The rows, each read once it is asked for. They can be asked for again.</param>
internal sealed record TableContent(string? Sheet, IEnumerable<TableRow> Rows)
{
    private const string Workbook = ".xlsx";

    /// <summary>Reads a file by what a mapping, or a user, says of it.</summary>
    /// <exception cref="ToolException">It cannot be read. What is wrong with a row is thrown once that is asked for.</exception>
    public static TableContent Open(FoundFile file, ToolHost host, TableLayout layout)
    {
        ReadOnlyMemory<byte> bytes = InputText.ReadBytes(file, host);
        if (Path.GetExtension(file.Shown).Equals(Workbook, StringComparison.OrdinalIgnoreCase))
            return XlsxReader.Read(file.Shown, bytes, layout.Sheet);

        string text = TableEncoding.Decode(bytes.Span, layout.Encoding);
        return new TableContent(null, CsvReader.Read(file.Shown, text, layout.Delimiter));
    }
}

/// <summary>What is known beforehand of how a table is written; null is to be found out.</summary>
internal sealed record TableLayout(string? Sheet = null, string? Delimiter = null, string? Encoding = null)
{
    /// <summary>What is known, as mappings say it.</summary>
    internal IReadOnlyList<(string Property, string Value)> Told =>
    [
        .. new[] { ("sheet", Sheet), ("delimiter", Delimiter), ("encoding", Encoding) }
            .Where(p => p.Item2 is not null)
            .Select(p => (p.Item1, p.Item2!)),
    ];

    internal static TableLayout Of(TableMapping mapping) => new(mapping.Sheet?.Text, mapping.Delimiter, mapping.Encoding);
}
