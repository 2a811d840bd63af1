using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Tool.Output.Html;
using PartnershipSpec.Tool.Reports;

namespace PartnershipSpec.Tool.Output;

/// <summary>Writes a report in one of the formats.</summary>
internal abstract class ReportWriter
{
    /// <summary>Whether only a browser makes something of it.</summary>
    public virtual bool IsForBrowsers => false;

    /// <summary>Writes all of it.</summary>
    public abstract void Write(Report report, TextWriter output);
}

/// <summary>The formats of reports.</summary>
internal static class ReportWriters
{
    /// <summary>The format of a report where none is asked for.</summary>
    public const string Default = "html";

    private static readonly (string Name, Func<ReportWriter> Make)[] All =
    [
        (Default, () => new HtmlReportWriter()),
        ("markdown", () => new MarkdownReportWriter()),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(f => f.Name);

    /// <summary>The writer of a format.</summary>
    public static ReportWriter Of(string name) => All.First(f => f.Name == name).Make();
}
