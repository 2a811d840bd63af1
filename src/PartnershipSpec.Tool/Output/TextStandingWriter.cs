using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Output;

/// <summary>Where partnerships stand, as an aligned table for people.</summary>
internal sealed class TextStandingWriter(Invocation invocation) : StandingWriter
{
    private const string Gap = "  ";
    private const int ShortestName = 12;

    private readonly StandingTable _table = new(invocation.Language);
    private readonly Style _style = new(invocation.UsesColor);

    /// <inheritdoc />
    public override void Write(IEnumerable<Record> records, TextWriter output)
    {
        string[] head = _table.Head;
        string[][] rows = [.. _table.RowsOf(records).Select(row => Array.ConvertAll(row, OneLine.Of))];
        int[] widths = [.. head.Select((title, i) => rows.Select(row => row[i]).Append(title).Max(TextWidth.Of))];
        FitName(widths);
        output.WriteLine(_style.Bold(LineOf(head, widths)));
        foreach (string[] row in rows) output.WriteLine(LineOf(row, widths));
    }

    /// <summary>Names are what may be long: on a terminal they get what the other columns leave. Elsewhere nothing is cut.</summary>
    private void FitName(int[] widths)
    {
        if (!invocation.ShowsOutput || invocation.Host.Width is not { } width) return;

        int others = widths.Skip(1).Sum() + (Gap.Length * (widths.Length - 1));
        widths[0] = Math.Min(widths[0], Math.Max(ShortestName, width - others));
    }

    private static string LineOf(string[] cells, int[] widths) =>
        string.Join(Gap, cells.Select((cell, i) => TextWidth.Pad(TextWidth.Cut(cell, widths[i]), widths[i]))).TrimEnd();
}
