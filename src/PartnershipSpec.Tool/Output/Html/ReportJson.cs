using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Output.Words;
using PartnershipSpec.Tool.Reports;

namespace PartnershipSpec.Tool.Output.Html;

/// <summary>All that the page shows, as its scripts read it.</summary>
internal static class ReportJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Report report, Utf8JsonWriter json)
    {
        var texts = new InternedTexts();
        json.WriteStartObject();
        json.WriteString("language", report.Language);
        Write("languages", EnvironmentLanguage.Known, json.WriteStringValue, json);
        json.Data("title", report.Title);
        json.Data("day", report.Day);
        json.WritePropertyName("words");
        ReportWords.WriteTo(json);
        WriteRules(report, json);
        Write("spectra", report.Spectra, spectrum => new SpectrumJson(spectrum).Write(json), json);
        var entries = new EntryJson(report.Spectra, texts);
        Write("entries", report.Entries, entry => entries.Write(entry, json), json);
        Write("problems", report.Problems, problem => FindingJson.WriteProblem(problem, json), json);

        // Last, since only now all are known.
        Write("texts", texts.All, text => json.WriteStringValue(OneLine.Of(text)), json);
        json.WriteEndObject();
    }

    private static void WriteRules(Report report, Utf8JsonWriter json)
    {
        IEnumerable<Finding> all = report.Entries.SelectMany(e => e.Findings).Concat(report.Problems);
        json.WriteStartObject("rules");
        foreach (Rule rule in all.Select(f => f.Rule).Distinct().OrderBy(r => r.Id, StringComparer.Ordinal)) json.Message(rule.Id, rule.Title);
        json.WriteEndObject();
    }

    private static void Write<T>(string name, IEnumerable<T> items, Action<T> write, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (T item in items) write(item);
        json.WriteEndArray();
    }
}
