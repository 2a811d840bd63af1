using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Output;
using PartnershipSpec.Tool.Reports;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp report</c>: one page for people.</summary>
internal sealed class ReportVerb : Verb
{
    private readonly Option<string?> _format =
        CommonOptions.Choice("--format", "How the report is written. Default: html.", [.. ReportWriters.Names]);

    private readonly Option<string?> _title = new("--title") { Description = "The title of the report.", HelpName = "TITLE" };

    public ReportVerb()
        : base("report", "Writes one page about all partnerships, for people: a single HTML file that works offline, or Markdown.")
    {
        CommonOptions.Add(
            Command, Options.Paths, _format, _title, Options.Spec, Options.Map, Options.Language, Options.Today, Options.Output,
            Options.StandardInputName);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples =>
    [
        "psp report -o report.html",
        "psp report data --format markdown -o report.md",
    ];

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        ReportWriter writer = ReportWriters.Of(invocation.Value(_format) ?? ReportWriters.Default);
        if (writer.IsForBrowsers && invocation.Host.IsOutTerminal && !invocation.Has(Options.Output))
            throw new ToolException(ToolTexts.ReportNeedsFile);

        string? day = invocation.Has(Options.Today) ? invocation.Today : null;
        Report report = new ReportLoader(invocation).Load(invocation.Value(_title), day, cancellation);
        invocation.Output.Write(output => writer.Write(report, output));
        invocation.Host.Error.WriteLine(Summary(report));
        return Task.FromResult(ExitCode.Nothing);
    }

    private static string Summary(Report report)
    {
        IEnumerable<RuleSeverity> all = report.Entries.SelectMany(e => e.Findings).Concat(report.Problems).Select(f => f.Severity);
        int errors = all.Count(s => s == RuleSeverity.Error);
        int warnings = all.Count(s => s == RuleSeverity.Warning);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted(report.Entries.Count, "partnership")}: {Counted(errors, "error")}, {Counted(warnings, "warning")}");
    }

    private static string Counted(int count, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");
}
