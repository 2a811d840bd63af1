using System.Collections.Generic;
using System.Linq;
using PartnershipSpec;
using Spectre.Console;

namespace Registry;

/// <summary>What the program prints.</summary>
internal static class Report
{
    private const string Language = "en";
    private const int QuestionsEach = 3;

    /// <summary>Every partnership's place, by itself and among the others; the contradicted claims, and what to ask next.</summary>
    public static void WriteAll(IAnsiConsole console, IReadOnlyList<Entry> entries)
    {
        Heading(console, $"Where {entries.Count} partnerships stand");
        console.MarkupLineInterpolated($"[grey]{SpectrumPicture.Legend}[/]");
        console.WriteLine();
        foreach (Entry entry in entries) WritePlace(console, entry);

        if (PartnershipSpectrum.Model.Dimensions is [var across, var up])
        {
            Heading(console, $"By {across.Names.In(Language)} and {up.Names.In(Language)}, each taken alone");
            var grid = new DimensionGrid(across, up, entries);
            console.MarkupLineInterpolated($"[grey]{DimensionGrid.Caption}[/]");
            console.WriteLine();
            console.Write(grid.Picture());
            console.Write(grid.Legend());
            console.WriteLine();
        }

        Heading(console, "Contradicted claims");
        foreach (Entry entry in entries) WriteContradictions(console, entry);

        Heading(console, "What to ask next");
        foreach (Entry entry in entries.Where(e => e.IsOpen)) WriteQuestions(console, entry);
    }

    /// <summary>Everything about one partnership: its place, and every criterion with its outcome.</summary>
    public static void WriteExplanation(IAnsiConsole console, Entry entry)
    {
        WritePlace(console, entry);
        WriteContradictions(console, entry);
        if (entry.AsOf is not null) Paragraph.Write(console, "As of:  ", entry.AsOf);
        Paragraph.Write(console, "Stated: ", entry.Facts.ToJson().Replace(",\"", ", \""));
        console.WriteLine();
        foreach (string line in PartnershipClassifier.Explain(entry.Facts).ToText(Language).TrimEnd().Split('\n'))
        {
            string text = line.TrimStart();
            Paragraph.Write(console, line[..^text.Length], text);
        }

        console.WriteLine();
        WriteQuestions(console, entry);
    }

    private static void WritePlace(IAnsiConsole console, Entry entry)
    {
        console.MarkupLineInterpolated($"[bold]{entry.Name}[/][grey] · {entry.Origin} · {entry.Id}[/]");
        var picture = new SpectrumPicture(entry.Classification, entry.Claimed, console.Profile.Width);
        foreach (string line in picture.Lines()) console.MarkupLine(line.TrimEnd());
        Paragraph.Write(console, "→ ", Conclusion(entry));
        console.WriteLine();
    }

    private static void WriteContradictions(IAnsiConsole console, Entry entry)
    {
        if (entry is not { Judgement: { Verdict: Verdict.Contradicted } judgement }) return;

        console.MarkupLineInterpolated($"[bold]{entry.Name}[/], declared as: {Name(judgement.Category)}");
        foreach (CriterionFinding finding in judgement.Contradictions)
        {
            Paragraph.Write(console, "  what it requires   ", finding.Criterion.Texts.In(Language));
            Paragraph.Write(console, "  the source says    ", $"« {finding.Criterion.Quotation} »");
            Paragraph.Write(console, "  what is stated     ", string.Join("; ", finding.Deciding.Select(f => f.ToText(Language))));
        }

        WriteAdvice(console, judgement);
        console.WriteLine();
    }

    private static void WriteQuestions(IAnsiConsole console, Entry entry)
    {
        console.MarkupLineInterpolated($"[bold]{entry.Name}[/]");
        foreach (FactQuestion question in PartnershipClassifier.AskNext(entry.Facts).Take(QuestionsEach))
            Paragraph.Write(console, "  to be asked        ", question.ToText(Language));
        if (entry is { Judgement: { Verdict: Verdict.Open } judgement }) WriteAdvice(console, judgement);
        console.WriteLine();
    }

    private static void WriteAdvice(IAnsiConsole console, Judgement<PartnershipCategory, PartnershipFacts> judgement)
    {
        Paragraph.Write(console, "  to be established  ", judgement.Advise().ToText(Language));
    }

    private static string Conclusion(Entry entry)
    {
        Classification<PartnershipCategory> place = entry.Classification;
        string where = place switch
        {
            { Placement: Placement.Placed, Best: { } best, Neighbour: { } next } => $"{Name(best)}, next {Name(next)}",
            { Placement: Placement.Placed, Best: { } best } => Name(best),
            { Placement: Placement.BetweenTwo, Best: { } best, Neighbour: { } next } => $"Between {Name(best)} and {Name(next)}",
            { Placement: Placement.Outside } => "Outside the spectrum",
            _ => "Not enough is known to place it",
        };
        return where
            + (entry.Judgement is { } judgement
            ? $". The claim is {judgement.Verdict.ToString().ToLowerInvariant()}."
            : ". Nothing is claimed.");
    }

    private static string Name(PartnershipCategory category) =>
        SafeText.Line(PartnershipSpectrum.Model.Categories[(int)category - 1].Names.In(Language));

    private static void Heading(IAnsiConsole console, string title)
    {
        console.Write(new Rule(Markup.Escape(SafeText.Line(title))) { Justification = Justify.Left });
        console.WriteLine();
    }
}
