using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Tool.Logic;

namespace PartnershipSpec.Tool.Output;

/// <summary>The formats of what changes between versions of a spec.</summary>
internal static class DiffWriters
{
    private static readonly (string Name, Action<DiffReport, TextWriter> Write)[] All =
    [
        ("text", WriteText),
        ("markdown", WriteMarkdown),
        ("json", JsonDiff.Write),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(f => f.Name);

    /// <summary>Writes what changes.</summary>
    public static void Write(string format, DiffReport report, TextWriter output) => All.First(f => f.Name == format).Write(report, output);

    private static void WriteText(DiffReport report, TextWriter output)
    {
        output.WriteLine(OneLine.Of(DiffLines.Title(report)));
        foreach ((string heading, IReadOnlyList<string> items) in DiffLines.Sections(report))
        {
            output.WriteLine();
            output.WriteLine(heading);
            foreach (string item in items) output.WriteLine("  " + OneLine.Of(item));
        }
    }

    private static void WriteMarkdown(DiffReport report, TextWriter output)
    {
        output.WriteLine("# " + Markdown.Escape(DiffLines.Title(report)));
        foreach ((string heading, IReadOnlyList<string> items) in DiffLines.Sections(report))
        {
            output.WriteLine();
            output.WriteLine("## " + heading);
            output.WriteLine();
            foreach (string item in items) output.WriteLine(item[..^item.TrimStart().Length] + "- " + Markdown.Escape(item.TrimStart()));
        }
    }
}
