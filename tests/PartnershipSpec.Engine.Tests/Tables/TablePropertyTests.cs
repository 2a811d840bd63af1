using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Tables;

/// <summary>
/// Whatever the spec and the table: it is read as what is imported from it, and the order of its rows and columns says nothing.
/// </summary>
public sealed class TablePropertyTests
{
    private static readonly string[] Answers = ["yes", "No", "true", "FALSE", "", "maybe"];

    [Fact]
    public void What_is_found_of_a_table_is_what_is_found_of_what_is_imported_from_it()
    {
        int found = 0;
        Gen.Int.Sample(seed => found += Check(seed), iter: LongRun.Some(500), threads: 1);
        Assert.True(found > 200, $"Only {found} findings were compared.");
    }

    [Fact]
    public void The_order_of_rows_and_columns_says_nothing() =>
        Gen.Int.Sample(
            seed =>
            {
                (CompiledSpectrum spectrum, string map, string[][] cells) = Make(seed);
                var random = new Random(seed);
                string[][] mixed = Columns(Columns([cells[0], .. Mixed(cells.Skip(1), random)]).OrderBy(_ => random.Next()).ToArray());
                Assert.Equal(Content(spectrum, map, cells), Content(spectrum, map, mixed));
            },
            iter: LongRun.Some(500), threads: 1);

    private static int Check(int seed)
    {
        (CompiledSpectrum spectrum, string map, string[][] cells) = Make(seed);
        var table = new SampleTable(map, cells, spectrum);
        DeclarationDocument imported = Declared.File(spectrum, table.Imported);
        Assert.Empty(imported.Problems);
        Assert.Equal(table.Declarations.Select(Content), imported.Declarations.Select(Content));

        string[] direct = [.. table.Findings.Where(f => f.Subject is not null).Select(f => Said(f, f.Problem.Location.Cell!))];
        IEnumerable<FileFinding> found = DeclarationCheck.FindAll(imported, new DeclarationTerms("", _ => null));
        string[] after = [.. found.Select(f => Said(f, CellOf(f, table)))];
        Assert.Equal(after.Order(), direct.Order());
        return direct.Length;
    }

    private static string Said(FileFinding finding, string cell) =>
        $"{cell} {finding.Declaration!.Id} {finding.Problem.Rule.Id} {finding.Problem.Message.English()} {finding.Problem.Related.Count}";

    /// <summary>The cell that a stretch of an imported file comes from.</summary>
    private static string CellOf(FileFinding finding, SampleTable table)
    {
        SourceSpan span = finding.Problem.Location.Span;
        Declaration declaration = finding.Declaration!;
        if (declaration.Statements.FirstOrDefault(s => s.Span == span) is { } stated) return stated.Source!["t.csv:".Length..];

        Declaration read = table.Declarations.First(d => d.Id == declaration.Id);
        DeclarationDocument row = table.Documents.First(d => d.Declarations.Contains(read));
        return row.File.LocationOf(span == declaration.ClaimSpan ? read.ClaimSpan : read.IdSpan).Cell!;
    }

    private static string Content(CompiledSpectrum spectrum, string map, string[][] cells)
    {
        var table = new SampleTable(map, cells, spectrum);
        return string.Join("\n", table.Declarations.Select(Content).Order())
            + "\n" + string.Join("\n", table.Problems.Select(p => p.Rule.Id + p.Message.English()).Order());
    }

    private static string Content(Declaration d) =>
        $"{d.Id} {d.Claim.Name} {d.Claim.Category} {string.Join(',', d.Claim.Facts.Known)} {string.Join(',', d.Claim.Facts.Excluded)}";

    /// <summary>A table of a spec, with cells as people write them: by ids and names, with gaps and slips.</summary>
    private static (CompiledSpectrum Spectrum, string Map, string[][] Cells) Make(int seed)
    {
        var random = new Random(seed);
        CompiledSpectrum spectrum = new RandomSpec(seed, traits: 5, most: 4).Load();
        var facts = new JsonObject();
        foreach (SpectrumTrait trait in spectrum.Model.Traits)
        {
            var column = new JsonObject { ["column"] = "of " + trait.Id };
            if (trait.Kind == SpectrumTraitKind.Set && random.Next(2) == 0) column["complete"] = random.Next(2) == 0;
            if (trait.Kind == SpectrumTraitKind.Set && random.Next(2) == 0) column["separator"] = "/";
            facts[trait.Id] = random.Next(4) == 0 && trait.Kind != SpectrumTraitKind.Set ? "of " + trait.Id : column;
        }

        string map = new JsonObject { ["id"] = "id", ["claims"] = "claims", ["facts"] = facts }.ToJsonString();
        string[] headings = ["id", "claims", .. spectrum.Model.Traits.Select(t => "of " + t.Id)];
        IEnumerable<string[]> rows = Enumerable.Range(1, random.Next(1, 8)).Select(row => (string[])
        [
            "p" + row, Pick(random, [.. spectrum.Spectrum.Categories.Select(c => c.Id), "", "unheard of"]),
            .. spectrum.Model.Traits.Select(t => Cell(random, t, facts[t.Id] is JsonObject o && o.ContainsKey("separator") ? "/" : "; ")),
        ]);
        return (spectrum, map, [headings, .. rows]);
    }

    private static string Cell(Random random, SpectrumTrait trait, string separator)
    {
        if (trait.Kind == SpectrumTraitKind.Flag) return Pick(random, Answers);

        string[] words = [.. trait.Values.Select(v => v.Id), "", random.Next(3) == 0 ? "slip" : ""];
        return trait.Kind == SpectrumTraitKind.Set
            ? string.Join(separator, words.Where(_ => random.Next(2) == 0))
            : Pick(random, words);
    }

    private static string Pick(Random random, string[] of) => of[random.Next(of.Length)];

    private static IEnumerable<T> Mixed<T>(IEnumerable<T> items, Random random) => items.ToArray().OrderBy(_ => random.Next());

    private static string[][] Columns(string[][] rows) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Select(row => row[column]).ToArray())];
}
