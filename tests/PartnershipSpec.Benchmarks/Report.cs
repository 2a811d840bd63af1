using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Benchmarks.Budgets;
using Benchmarks.Data;
using Benchmarks.Engines;
using Benchmarks.Measuring;
using PartnershipSpec.Engine.Judging.Batch;
using PartnershipSpec.TestKit;

namespace Benchmarks;

/// <summary>What was measured, as Markdown: printed as it comes, and kept for the document.</summary>
internal sealed class Report
{
    private const string Start = "<!-- measured -->\n";
    private const string End = "<!-- /measured -->";

    private static readonly string Document = Path.Combine(Repository.Root, "docs", "performance.md");

    private readonly StringBuilder _text = new();

    /// <summary>When and on what this runs, in general terms.</summary>
    internal void WriteMachine() => Line(string.Create(
        CultureInfo.InvariantCulture,
        $"{DateTime.UtcNow:yyyy-MM-dd}: {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, "
            + $"{Environment.ProcessorCount} processors, vectors of {BatchKernel.Bits} bits.\n"));

    /// <summary>Every engine on the same records, checked before it is timed.</summary>
    internal void WriteEngines()
    {
        Line("| one record | on | ns | bytes |\n|---|---|---|---|");
        foreach (string kind in Sample.Unknown.Keys)
        {
            Record[] records = Sample.Of(kind, 256);
            foreach (Engine engine in Engine.All())
            {
                engine.Check(records);
                Pace.Figures figures =
                    Pace.Compare((from, to) => engine.Run(from, to), (from, to) => engine.Run(from, to), records.Length, 32, rounds: 10);
                double bytes = Pace.Bytes((from, to) => engine.Run(from, to), records.Length);
                Line(string.Create(CultureInfo.InvariantCulture, $"| {engine.Name} | {kind} | {figures.Nanoseconds:N1} | {bytes:N0} |"));
            }
        }

        Line("");
    }

    /// <summary>Budgets and what they came to.</summary>
    /// <returns>Whether all are met.</returns>
    internal bool WriteBudgets(IEnumerable<BudgetRow> rows)
    {
        bool all = true;
        Line("| what | budget | measured | |\n|---|---|---|---|");
        foreach (BudgetRow row in rows)
        {
            all &= row.IsMet;
            Line($"| {row.What} | {row.Budget} | {row.Measured} | {(row.IsMet ? "pass" : "miss")} |");
        }

        return all;
    }

    /// <summary>Puts all of it between the marks in the document.</summary>
    internal void Keep()
    {
        string document = File.ReadAllText(Document);
        int start = document.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = document.IndexOf(End, start, StringComparison.Ordinal);
        File.WriteAllText(Document, document[..start] + "\n" + _text + "\n" + document[end..]);
    }

    private void Line(string text)
    {
        Console.WriteLine(text);
        _text.Append(text).Append('\n');
    }
}
