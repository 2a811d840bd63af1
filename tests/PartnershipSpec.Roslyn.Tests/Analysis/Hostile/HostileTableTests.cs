using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Hostile;

/// <summary>Writes <c>docs/hostile-input.md</c>, which says what comes of each hostile input; a page that is stale fails.</summary>
[Trait("Takes", "long")]
public sealed class HostileTableTests
{
    private const string Same = "same";
    private const string Lost = "LOST";

    // More than a spec may have, and more than the declarations of an assembly.
    private const int TooLongForSpec = 1_300_001;
    private const int Million = 1_000_000;

    [Fact]
    public async Task The_page_says_what_comes_of_each_input()
    {
        var watch = Stopwatch.StartNew();
        var page = new StringBuilder("""
            # Hostile input

            Spec and data files are treated as untrusted. This page shows what happens to each input. `HostileTableTests` puts each input into a project, and builds it with
            the generator, the analyzers and the C# compiler. `UPDATE_GOLDEN=1 dotnet test tests/PartnershipSpec.Roslyn.Tests --filter Hostile` rewrites this page.

            - **same**: the compiled types are loaded, and they return the input character for character.
            - A rule: it is reported at the exact location of the input; the line and the column are those in the file of the test.

            No input becomes code, markup, a path or a second line of a message, and none causes a hang or a crash. In messages, characters that control a terminal or its
            text direction become blanks, and names longer than 1,500 characters are cut. On this page, characters beyond ASCII are written by their numbers.

            ## Texts

            | column | where the input is |
            |---|---|
            | text | In a spec: names, definitions, questions, quotations, statements, texts, notes, sources, aliases, metadata. In a declaration: name, date, source and note |
            | id | the id of a declaration, which may be any text |
            | folder | the folder of a declaration file: “there” means that an error of the file is reported under exactly that path |
            | C# | the name of a model, made in C# |
            | spec id | the id of a spectrum and of a category, each on a line of its own |
            | namespace | the namespace of a spec |
            | looked up | a name in a declaration: a category, trait, value and criterion, each on a line of its own |

            | what | input | text | id | folder | C# | spec id | namespace | looked up |
            |---|---|---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        await AppendTexts(page);
        page.Append("""

            ## Structures and sizes

            Some inputs are put into many places of a valid file, one after the other. They are reported in each place, and the number says how often.

            | input | in a spec | in a declaration file |
            |---|---|---|

            """.ReplaceLineEndings("\n"));
        await AppendStructures(page);
        page.Append("""

            ## Ids that look alike

            Two ids of a spec that differ only by case get PSP0003; two namespaces or spectra get PSP0009. An id of a declaration may be any text. If it looks like another
            id of the project, the later one gets PSP2004. An unknown name that looks like a known one gets PSP2003. Two texts are alike if they are the same after these
            steps: Unicode's compatibility decomposition (NFKD), case folding, and removal of invisible characters; all white space, dashes and apostrophes become one kind;
            and these letters become the Latin ones that they look like:

            """.ReplaceLineEndings("\n"));
        AppendLookAlikes(page);

        Assert.DoesNotContain(page.ToString(), c => c is not '\n' and (< ' ' or > '~') and not ('\u201c' or '\u201d'));
        Assert.DoesNotContain(Lost, page.ToString(), StringComparison.Ordinal);
        Golden.Match("docs/hostile-input.md", page.ToString());
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(10), $"{watch.Elapsed} is no time for a page");
    }

    /// <summary>A row for each kind of text, or more where not all of a kind have the same outcome.</summary>
    private static async Task AppendTexts(StringBuilder page)
    {
        HostileProject seen = await HostileProject.Seen;
        string blank = await OfBlanks();
        string[] ids = [.. HostileTexts.All.Where(text => HostileNames.AsId(text).Length == 0)];
        var withIds = new HostileProject([], await HostileProject.Build(SpecOfCategories(ids), """{ "partnerships": [] }"""));
        foreach ((string kind, string[] texts) in HostileTexts.Kinds)
        {
            var outcomes = new List<(string Text, string Cells)>();
            foreach (string text in texts) outcomes.Add((text, string.Join(" | ", await Outcomes(text))));
            foreach (IGrouping<string, (string Text, string Cells)> same in outcomes.GroupBy(o => o.Cells))
                Row(page, kind, string.Join(", ", same.Select(o => HostileTexts.Cell(o.Text))), same.Key);
        }

        async Task<string[]> Outcomes(string text)
        {
            int place = HostileTexts.Seen.ToList().IndexOf(text);
            return
            [
                place < 0 ? blank : IsSame(seen.Back(place).All(back => back == text)),
                place < 0 ? HostileNames.AsDeclaredId(text) : IsSame((string?)seen.Declared(text)?.Id == text),
                await HostilePaths.IsReportedIn(text) ? "there" : Lost,
                IsSame(seen.ModelName(text) == text),
                HostileNames.AsId(text) is { Length: > 0 } asId
                    ? asId
                    : IsSame((string)withIds.Model.Categories[Array.IndexOf(ids, text)].Id == text),
                HostileNames.AsNamespace(text),
                HostileNames.AsNameToBeFound(text),
            ];
        }
    }

    private static async Task AppendStructures(StringBuilder page)
    {
        HostileStructures[] specs = [new("minimal.spectrum.json"), new("all-conditions.spectrum.json")];
        HostileStructures declarations = new("all-facts.partnerships.json");
        InPlaceOfEachValue("10,000 arrays in each other, in place of each value", new string('[', 10_000) + new string(']', 10_000));
        InPlaceOfEachValue(
            "10,000 objects in each other, in place of each value",
            string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "0" + new string('}', 10_000));
        InPlaceOfEachValue("`1e999`, in place of each value", "1e999");
        InPlaceOfEachValue("`-1e999999999999999999999`, in place of each value", "-1e999999999999999999999");
        InPlaceOfEachValue("a string without its end, in place of each value", "\"\n");
        Row(page, "each property given twice, at every level", Counted(specs.SelectMany(f => f.EachPropertyTwice())),
            Counted(declarations.EachPropertyTwice()));
        string megabyte =
            IsSame(await HostileProject.ComesBack(string.Concat(Enumerable.Repeat("a\u00e9\U0001f600\u2028<\"*/&b", Million / 11))));
        Row(page, "a megabyte of all sorts, as quotation, id and name", megabyte, megabyte);
        Row(page, "a spec of 1,300,001 characters", AtOf(HostileNames.Spec().PadRight(TooLongForSpec)), "");
        Row(page, "declarations of 8 million characters", "", await OfTooMuch());
        Row(page, "501 traits",
            AtOf(Spec("\"traits\": [", Many(501, i => $$"""{ "id": "x{{i}}", "type": "flag", "names": { "en": "t" } }""") + ",")), "");
        Row(page, "256 categories",
            AtOf(Spec("\"categories\": [", Many(256, i => $$"""{ "id": "x{{i}}", "names": { "en": "t" }, "criteria": [] }""") + ",")), "");
        Row(page, "101 languages", AtOf(Spec("\"languages\": [\"en\"", "," + Many(100, i => $"\"xx-{i:D4}\""))), "");
        Row(page, "a condition of 51 parts", AtOf(Spec("\"when\": { ", "\"all\": [" + Many(50, _ => """{ "whole": true }""") + "], ")), "");
        Row(page, "501 implications",
            AtOf(Spec("\"traits\": [", "",
            "\"implications\": [" + Many(501, _ => """{ "if": { "whole": true }, "then": { "whole": true } }""") + "], ")), "");

        void InPlaceOfEachValue(string name, string put) =>
            Row(page, name, Counted(specs[0].InPlaceOfEachValue(put)), Counted(declarations.InPlaceOfEachValue(put)));

        string AtOf(string spec) =>
            string.Join("; ",
            HostileStructures.ErrorsOf(spec)
            .Select(p => string.Create(
            CultureInfo.InvariantCulture, $"{p.Rule.Id} at {p.Location.Start.Line + 1},{p.Location.Start.Character + 1}")));
    }

    private static void AppendLookAlikes(StringBuilder page)
    {
        page.AppendJoin(", ", HostileLookAlikes.Letters()).Append(".\n\n| input | rule | message |\n|---|---|---|\n");
        foreach ((string first, string later) in HostileLookAlikes.Declared)
            Said($"{HostileTexts.Cell(first)}, {HostileTexts.Cell(later)}", HostileLookAlikes.OfDeclared(first, later));
        foreach (string name in new[] { "netw\u043erk", "net\u200bwork", "network\u00a0" })
            Said($"{HostileTexts.Cell(name)} claimed", HostileLookAlikes.OfUnknown(name));
        Said("`sunny`, `sunNY` in a spec", HostileLookAlikes.InSpec("sunny", "sunNY"));

        void Said(string input, Problem problem) =>
            Row(page, input, problem.Rule.Id, HostileTexts.Visible(problem.Message.ToString("", CultureInfo.InvariantCulture)));
    }

    private static string SpecOfCategories(string[] ids) =>
        Spec("\"categories\": [", string.Concat(ids.Select(id => $$"""{ "id": "{{id}}", "names": { "en": "t" }, "criteria": [] }, """)));

    /// <summary>What blank texts get, each where it stands, in every place that takes text.</summary>
    private static async Task<string> OfBlanks()
    {
        WholeProject project =
            await HostileProject.Build(HostileSpec.Spec(HostileTexts.Blank), HostileSpec.Declarations(HostileTexts.Blank));
        project.AssertFindingsAreFit();
        Diagnostic[] errors = [.. project.Reported.Where(d => d.Severity == DiagnosticSeverity.Error)];
        Assert.All(HostileTexts.Blank, text => Assert.Contains(errors, d => project.TextAt(d) == HostileTexts.Json(text)));
        return Counted(errors.Select(d => d.Id));
    }

    private static async Task<string> OfTooMuch()
    {
        string declarations = Many(8, i => $$"""{ "id": "i{{i}}", "name": "{{new string((char)('a' + i), Million)}}" }""");
        WholeProject project = await HostileProject.Build(HostileNames.Spec(), $$"""{ "partnerships": [ {{declarations}} ] }""");
        project.AssertFindingsAreFit();
        HostileProject loaded = new([], project);
        Assert.NotNull(loaded.Declared("i5"));
        Assert.Null(loaded.Declared("i6"));
        Diagnostic found = Assert.Single(project.Reported);
        Assert.Equal("\"i6\"", project.TextAt(found));
        return found.Id + " at the seventh million";
    }

    private static string Spec(string before, string put, string ahead = "") =>
        HostileNames.Spec().Replace(before, ahead + before + put, StringComparison.Ordinal);

    private static string Many(int count, Func<int, string> item) => string.Join(", ", Enumerable.Range(0, count).Select(item));

    private static string IsSame(bool isSame) => isSame ? Same : Lost;

    private static string Counted(IEnumerable<string> rules) =>
        string.Join(", ", rules.GroupBy(r => r).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} ({g.Count()})"));

    private static void Row(StringBuilder page, params string[] cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
