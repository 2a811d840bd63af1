using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Tool.Output;

/// <summary>The formats of the catalogue of rules.</summary>
internal static class RuleWriters
{
    private static readonly (string Name, Action<CultureInfo, TextWriter> Write)[] All =
    [
        ("text", WriteText),
        ("markdown", WriteMarkdown),
        ("json", WriteJson),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(f => f.Name);

    /// <summary>Writes all rules.</summary>
    public static void Write(string format, CultureInfo culture, TextWriter output) => All.First(f => f.Name == format).Write(culture, output);

    private static void WriteText(CultureInfo culture, TextWriter output) => TextTable.Write(RuleCatalogue.All.Select(r => Cells(r, culture)), output);

    private static void WriteMarkdown(CultureInfo culture, TextWriter output)
    {
        output.Write("| id | severity | title |\n|---|---|---|\n");
        foreach (Rule rule in RuleCatalogue.All) output.Write(Engine.Explaining.Markdown.Row(Cells(rule, culture)));
    }

    private static void WriteJson(CultureInfo culture, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (Rule rule in RuleCatalogue.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("severity", FindingWriter.WordOf(rule.Severity));
            json.WriteString("title", Title(rule, culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string[] Cells(Rule rule, CultureInfo culture) => [rule.Id, FindingWriter.WordOf(rule.Severity), Title(rule, culture)];

    private static string Title(Rule rule, CultureInfo culture) => rule.Title.ToString(null, culture);
}
