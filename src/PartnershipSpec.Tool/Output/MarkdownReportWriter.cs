using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Output.Words;
using PartnershipSpec.Tool.Reports;
using Escaped = PartnershipSpec.Engine.Explaining.Markdown;

namespace PartnershipSpec.Tool.Output;

/// <summary>A report as Markdown, for pull requests and mails: the figures, the table, and what needs somebody's attention.</summary>
internal sealed class MarkdownReportWriter : ReportWriter
{
    // In the order in which readers care.
    private static readonly Verdict?[] VerdictOrder = [Verdict.Established, Verdict.Open, Verdict.Contradicted, null];

    /// <inheritdoc />
    public override void Write(Report report, TextWriter output)
    {
        string language = report.Language;
        output.Write($"# {Escaped.Escape(report.Title ?? ReportWords.In(language, "reportTitle"))}\n");
        if (report.Day is { } day) output.Write($"\n{ReportWords.In(language, "asOfDay", day)}\n");
        if (report.Entries.Count == 0) output.Write($"\n{ReportWords.In(language, "noPartnerships")}\n");
        for (int i = 0; i < report.Spectra.Count; i++)
        {
            ReportEntry[] entries = [.. report.Entries.Where(e => e.Spectrum == i)];
            if (report.Spectra.Count > 1) output.Write($"\n## {Escaped.Escape(TitleOf(report.Spectra[i], language))}\n");
            WriteSummary(entries, language, output);
            WriteTable(entries, language, output);
        }

        WriteFindings(report, output);
    }

    private static string TitleOf(CompiledSpectrum spectrum, string language) =>
        spectrum.Spectrum.Title.InFirstOf([language, .. spectrum.Spectrum.Languages]);

    private static void WriteSummary(ReportEntry[] entries, string language, TextWriter output)
    {
        ReportEntry[] claimed = [.. entries.Where(e => e.Standing.Verdict is not null)];
        string claims = claimed.Length == 0
            ? ReportWords.In(language, "noClaims")
            : ReportWords.In(language, "claimsHold", claimed.Count(e => e.Standing.Verdict == Verdict.Established), claimed.Length) + ".";
        output.Write($"\n{ReportWords.Counted(language, "partnerships", entries.Length)}. {claims}\n\n");
        foreach (Verdict? verdict in VerdictOrder) WriteCount(WordOf(verdict, language), entries.Count(e => e.Standing.Verdict == verdict));
        foreach (Placement placement in Enum.GetValues<Placement>())
            WriteCount(WordOf(placement, language), entries.Count(e => e.Standing.Placement == placement));

        void WriteCount(string what, int count)
        {
            if (count > 0) output.Write($"- {Wordings.Pair.In(language, what, count.ToString(CultureInfo.InvariantCulture))}\n");
        }
    }

    private static void WriteTable(ReportEntry[] entries, string language, TextWriter output)
    {
        string[] head = ["name", "claimed", "verdict", "placementColumn", "fits", "evidence"];
        output.Write("\n" + Escaped.Row(head.Select(key => ReportWords.In(language, key))));
        output.Write("|---|---|---|---|---|---:|\n");
        foreach (ReportEntry entry in entries) output.Write(Escaped.Row(CellsOf(entry, language)));
    }

    private static IEnumerable<string> CellsOf(ReportEntry entry, string language)
    {
        string? best = entry.Standing.Best?.Names.In(language);
        string? next = entry.Standing.Placement == Placement.BetweenTwo ? entry.Standing.Neighbour?.Names.In(language) : null;
        yield return entry.Record.Declaration.Claim.Name;
        yield return entry.Record.Claimed?.Names.In(language) ?? "–";
        yield return WordOf(entry.Standing.Verdict, language);
        yield return WordOf(entry.Standing.Placement, language);
        yield return best is null ? "–" : next is null ? best : Wordings.Or.In(language, best, next);
        yield return entry.Standing.Best is { } category
            ? entry.Standing.Categories[category.Rank - 1].Evidence.ToString(CultureInfo.InvariantCulture)
            : "–";
    }

    /// <summary>What a build shows, too: errors and warnings, each in a line.</summary>
    private static void WriteFindings(Report report, TextWriter output)
    {
        Finding[] grave =
        [
            .. report.Problems.Concat(report.Entries.SelectMany(e => e.Findings)).Where(f => f.Severity >= RuleSeverity.Warning)
                .OrderByDescending(f => f.Severity),
        ];
        if (grave.Length == 0) return;

        CultureInfo culture = CultureInfo.GetCultureInfo(report.Language);
        output.Write($"\n## {ReportWords.In(report.Language, "findings")}\n\n");
        foreach (Finding finding in grave)
        {
            string severity = ReportWords.In(report.Language, "severity." + FindingWriter.WordOf(finding.Severity));
            output.Write($"- **{severity}** {finding.Rule.Id}: {Escaped.Escape(finding.Message.ToString(null, culture))}\n");
        }
    }

    private static string WordOf(Verdict? verdict, string language) =>
        verdict is { } some ? Wordings.Of(some).In(language) : ReportWords.In(language, "noClaim");

    private static string WordOf(Placement placement, string language) => ReportWords.In(language, $"placement{(int)placement}");
}
