using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Logic;

namespace PartnershipSpec.Tool.Output;

/// <summary>The formats of what there is to say about a spec. Ids stand for everything: whoever reads it writes the spec.</summary>
internal static class LintWriters
{
    private static readonly (string Name, Action<IReadOnlyList<Finding>, LogicReport?, Invocation, TextWriter> Write)[] All =
    [
        ("text", WriteText),
        ("json", WriteJson),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(f => f.Name);

    /// <summary>Writes problems and logic, the latter of a spec that could be read whole.</summary>
    public static void Write(
        string format, IReadOnlyList<Finding> problems, LogicReport? logic, Invocation invocation, TextWriter output) =>
        All.First(f => f.Name == format).Write(problems, logic, invocation, output);

    /// <summary>A share as people read it; three digits, since more of what is exact nobody reads.</summary>
    internal static string Percent(Share? share) =>
        share is { } known ? (known.Fraction * 100).ToString("G3", CultureInfo.InvariantCulture) + " %" : "?";

    private static void WriteText(IReadOnlyList<Finding> problems, LogicReport? logic, Invocation invocation, TextWriter output)
    {
        new TextFindingWriter(invocation).Write(problems, output);
        if (logic is null) return;

        if (problems.Count > 0) output.WriteLine();
        string count = logic.Established?.Descriptions.ToString("N0", CultureInfo.InvariantCulture) ?? "too many";
        output.WriteLine(
            $"{logic.Model.Id} {logic.Model.Version}: {logic.Model.Traits.Count} traits, {logic.Atoms} atoms, "
            + $"{count} consistent descriptions");
        output.WriteLine();
        output.WriteLine("Shares of the descriptions, and the fewest facts that establish each category:");
        TextTable.Write(
        [
            ["category", "established", "placed", "fewest facts"],
            .. logic.Categories.Select((c, i) => new[]
            {
                c.Category.Id, Percent(logic.Established?.Categories[i]), Percent(logic.Placed?.Placed[i]), c.Fewest?.ToString()
                    ?? "there are none",
            }),
            ["several at once", Percent(logic.Established?.Several)],
            ["none; outside", Percent(logic.Established?.None), Percent(logic.Placed?.Outside)],
            .. Between(logic).Select(b => new[] { $"{b.Best}, then {b.Neighbour}", "", Percent(b.Share) }),
        ], output, "  ");

        output.WriteLine();
        output.WriteLine(
            "Of the descriptions that establish the first, the share that establishes the second too, "
            + "and the fewest facts that tell them apart:");
        TextTable.Write(
            logic.Pairs.Select(p => new[] { p.Category.Id, p.Other.Id, Relation(p), p.Separated?.ToString() ?? "there are none" }), output,
                "  ");
    }

    private static string Relation(CategoryPair pair) =>
        pair.Implies == true ? "all: implied" : pair.Excludes == true ? "none: excluded" : Percent(pair.Both);

    private static IEnumerable<(string Best, string Neighbour, Share Share)> Between(LogicReport logic) => logic.Placed is not { } placed
        ? []
        : placed.Between.OrderByDescending(b => b.Value.Fraction)
            .Select(b => (logic.Model.Categories[b.Key.Best].Id, logic.Model.Categories[b.Key.Neighbour].Id, b.Value));

    private static void WriteJson(IReadOnlyList<Finding> problems, LogicReport? logic, Invocation invocation, TextWriter output) =>
        JsonOutput.Write(output, json =>
        {
            var findings = new JsonFindingWriter(invocation);
            json.WriteStartObject();
            json.WriteStartArray("problems");
            foreach (Finding problem in problems) findings.Write(problem, json);
            json.WriteEndArray();
            json.WritePropertyName("logic");
            if (logic is null) json.WriteNullValue();
            else Write(logic, json);
            json.WriteEndObject();
        });

    private static void Write(LogicReport logic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("spectrum", logic.Model.Id);
        json.WriteString("version", logic.Model.Version);
        json.WriteNumber("traits", logic.Model.Traits.Count);
        json.WriteNumber("atoms", logic.Atoms);

        // As text: it may be beyond what numbers of JSON readers hold.
        json.WriteString("descriptions", logic.Established?.Descriptions.ToString(CultureInfo.InvariantCulture));
        Write("several", logic.Established?.Several, json);
        Write("none", logic.Established?.None, json);
        Write("outside", logic.Placed?.Outside, json);
        json.WriteStartArray("categories");
        foreach (((SpectrumCategory category, Engine.Logic.Witness? fewest), int i) in logic.Categories.Select((c, i) => (c, i)))
        {
            json.WriteStartObject();
            json.WriteString("id", category.Id);
            Write("established", logic.Established?.Categories[i], json);
            Write("placed", logic.Placed?.Placed[i], json);
            json.WriteString("fewestFacts", fewest?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("between");
        foreach ((string best, string neighbour, Share share) in Between(logic))
        {
            json.WriteStartObject();
            json.WriteString("best", best);
            json.WriteString("neighbour", neighbour);
            Write("placed", share, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("pairs");
        foreach (CategoryPair pair in logic.Pairs) Write(pair, json);
        json.WriteEndArray();
        json.WriteStartArray("tooLarge");
        foreach (string question in logic.Undecided) json.WriteStringValue(question);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(CategoryPair pair, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("category", pair.Category.Id);
        json.WriteString("other", pair.Other.Id);
        Write("implies", pair.Implies, json);
        Write("excludes", pair.Excludes, json);
        Write("both", pair.Both, json);
        json.WriteString("separatedBy", pair.Separated?.ToString());
        json.WriteEndObject();
    }

    private static void Write(string name, Share? share, Utf8JsonWriter json)
    {
        if (share is { } known) json.WriteNumber(name, known.Fraction);
        else json.WriteNull(name);
    }

    private static void Write(string name, bool? value, Utf8JsonWriter json)
    {
        if (value is { } known) json.WriteBoolean(name, known);
        else json.WriteNull(name);
    }
}
