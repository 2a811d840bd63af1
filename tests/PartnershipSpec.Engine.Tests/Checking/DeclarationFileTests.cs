using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Checking;

/// <summary>The check that applications call.</summary>
public sealed class DeclarationFileTests
{
    private const string TwoSectors = """
        { "partnerships": [
          { "id": "a", "name": "Alliance", "claims": "multiStakeholderPartnership",
            "facts": { "sectors": ["privateSector", "government"] } }
        ] }
        """;

    private static readonly SpectrumModel Sample =
        new SpecBuilder().Flag("open").Category("loose").Takes("""{ "open": true }""", id: "isOpen").Load().Model;

    [Fact]
    public void A_finding_says_which_rule_is_broken_where_by_what_and_in_words()
    {
        DeclarationFinding finding = Assert.Single(DeclarationFile.Check(TwoSectors, Bundled.Spectrum.Model), f => f.RuleId == "PSP1001");
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal("partnerships.json", finding.Path);
        Assert.Equal((3, 27, 3, 58), (finding.Line, finding.Column, finding.EndLine, finding.EndColumn));
        Assert.Equal("""["privateSector", "government"]""", TwoSectors.Substring(finding.Start, finding.Length));
        Assert.Equal("a", finding.DeclarationId);
        Assert.Equal(["threeSectors"], finding.CriterionIds);
        Assert.Null(finding.Suggestion);
        Assert.StartsWith(
            "“Alliance” is declared as a multi-stakeholder partnership (`multiStakeholderPartnership`)", finding.Message,
            StringComparison.Ordinal);
        Assert.Equal($"partnerships.json(3,27): error PSP1001: {finding.Message}", finding.ToString());
    }

    [Fact]
    public void A_message_comes_in_the_language_asked_for_whatever_that_of_the_machine()
    {
        DeclarationFinding english = DeclarationFile.Check(TwoSectors, Bundled.Spectrum.Model).First(f => f.RuleId == "PSP1001");
        var inGerman = new DeclarationCheckOptions { Language = "de" };
        DeclarationFinding german = DeclarationFile.Check(TwoSectors, Bundled.Spectrum.Model, inGerman).First(f => f.RuleId == "PSP1001");
        Assert.Equal(english.Message, english.ToText("en"));
        Assert.Equal(german.Message, english.ToText("de"));
        Assert.Equal(3, new[] { "en", "fr", "de" }.Select(english.ToText).Distinct().Count());
        Assert.Equal(english.Message, english.ToText("en-GB"));
        Assert.Equal(english.Message, english.ToText(""));
        Assert.Equal(english.Message, english.ToText("no such language"));
    }

    [Fact]
    public void A_misspelt_name_comes_with_the_one_that_was_meant()
    {
        const string text = """{ "partnerships": [ { "id": "a", "name": "A", "claims": "netwrok" } ] }""";
        DeclarationFinding finding = Assert.Single(DeclarationFile.Check(text, Bundled.Spectrum.Model));
        Assert.Equal(("PSP2003", "network", "a"), (finding.RuleId, finding.Suggestion, finding.DeclarationId));
        Assert.Equal("\"netwrok\"", text.Substring(finding.Start, finding.Length));
        Assert.Empty(DeclarationFile.Check(text.Replace("\"netwrok\"", "null"), Bundled.Spectrum.Model));
    }

    [Theory]
    [InlineData("""{ "partnerships": [ { "id": "a", "name": 1 }, { "id": "b", "name": "B" } ] }""", "a")]
    [InlineData("""{ "partnerships": [ { "id": "a", "name": "A" }, { "id": "b", "name": 1 } ] }""", "b")]
    [InlineData("""{ "partnerships": [ { "id": "a", "name": "A" }, { "id": "a", "name": "B" } ] }""", "a")]
    [InlineData("""{ "partnerships": [ { "id": "a", "name": "A" } ], "more": 1 }""", null)]
    [InlineData("""{ "partnerships": [ { "name": "A" } ] }""", null)]
    [InlineData("""{ "partnerships": [ { "id": " ", "name": "A" } ] }""", null)]
    [InlineData("""{ "partnerships": [ 1 ] }""", null)]
    [InlineData("""{ "partnerships": 1 }""", null)]
    [InlineData("[]", null)]
    public void What_is_wrong_with_how_a_declaration_is_written_names_it_too_where_it_has_an_id(string text, string? id) =>
        Assert.Equal([id], DeclarationFile.Check(text, Bundled.Spectrum.Model).Select(f => f.DeclarationId).Distinct());

    [Fact]
    public void Findings_come_in_the_order_of_the_file_and_cannot_be_changed()
    {
        IReadOnlyList<DeclarationFinding> found = DeclarationFile.Check(
            """
            { "partnerships": [
              { "id": "a", "name": "A", "claims": "roundTable", "accepted": [ { "criterion": "openRelations" } ] },
              { "id": "b", "name": "B", "claims": "network", "facts": { "openRelations": false, "sectrs": [] } },
              { "id": "b", "name": "B", "claims": "roundTable" }
            ] }
            """,
            Bundled.Spectrum.Model);
        Assert.Equal(["PSP1004", "PSP2005", "PSP1001", "PSP2003", "PSP2004"], found.Select(f => f.RuleId));
        Assert.Throws<NotSupportedException>(((IList<DeclarationFinding>)found).Clear);
        Assert.Throws<NotSupportedException>(((IList<string>)found[0].CriterionIds).Clear);
    }

    [Fact]
    public void A_severity_is_that_of_the_rule() => Assert.Equal(
        [FindingSeverity.Error, FindingSeverity.Hidden, FindingSeverity.Info, FindingSeverity.Warning],
        DeclarationFile.Check(
            """
            { "partnerships": [
              { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": false } },
              { "id": "b", "name": "B", "claims": "multiStakeholderInitiative", "facts": { "governanceStructure": false } },
              { "id": "c", "name": "C", "facts": { "memorandum": false, "memorandumDefines": ["goals"] } } ] }
            """,
            Bundled.Spectrum.Model).Select(f => f.Severity).Distinct().OrderBy(s => s.ToString()));

    [Theory]
    [InlineData("", 0)]
    [InlineData("2026-11-24", 0)]
    [InlineData("2026-11-25", 2)]
    public void An_acceptance_holds_up_to_its_day_and_always_where_no_day_is_given(string today, int found) => Assert.Equal(
        found,
        DeclarationFile.Check(
            """
            { "partnerships": [ { "id": "a", "name": "A", "claims": "loose", "facts": { "open": false },
              "accepted": [ { "criterion": "isOpen", "because": "b", "until": "2026-11-24" } ] } ] }
            """,
            Sample,
            new DeclarationCheckOptions { Today = today }).Count);

    [Fact]
    public void A_criterion_is_as_grave_as_the_application_holds_it()
    {
        const string text = """{ "partnerships": [ { "id": "a", "name": "A", "claims": "loose", "facts": { "open": false } } ] }""";
        var milder =
            new DeclarationCheckOptions { Severities = new Dictionary<string, FindingSeverity> { ["isOpen"] = FindingSeverity.Info } };
        DeclarationFinding finding = Assert.Single(DeclarationFile.Check(text, Sample, milder));
        Assert.Equal(("PSP1001", FindingSeverity.Info), (finding.RuleId, finding.Severity));
        Assert.Empty(DeclarationFile.Check(text, Sample, new DeclarationCheckOptions { Ignored = ["isOpen"] }));
        Assert.Single(DeclarationFile.Check(text, Sample, new DeclarationCheckOptions { Ignored = ["isClosed"] }));
    }

    [Fact]
    public void A_check_that_is_no_longer_wanted_is_given_up()
    {
        using var source = new CancellationTokenSource();
        var options = new DeclarationCheckOptions { Cancellation = source.Token };
        Assert.NotEmpty(DeclarationFile.Check(TwoSectors, Bundled.Spectrum.Model, options));
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => DeclarationFile.Check(TwoSectors, Bundled.Spectrum.Model, options));
    }

    [Fact]
    public void Of_several_spectra_a_file_names_the_one_it_means()
    {
        const string nameless = """{ "partnerships": [ { "id": "a", "name": "A", "claims": "loose", "facts": { "open": false } } ] }""";
        string named = nameless.Replace("{ \"partnerships\"", "{ \"spectrum\": \"sampleSpectrum\", \"partnerships\"");
        var options = new DeclarationCheckOptions();
        Assert.Equal(["PSP1001"], DeclarationFile.Check(nameless, Sample).Select(f => f.RuleId));
        Assert.Equal(["PSP1001"], DeclarationFile.Check(nameless, [Sample, Sample], options).Select(f => f.RuleId));
        Assert.Equal(["PSP1001"], DeclarationFile.Check(named, [Bundled.Spectrum.Model, Sample], options).Select(f => f.RuleId));
        Assert.Equal(["PSP2002"], DeclarationFile.Check(nameless, [Bundled.Spectrum.Model, Sample], options).Select(f => f.RuleId));
        Assert.Equal(["PSP2003"], DeclarationFile.Check(named, Bundled.Spectrum.Model).Select(f => f.RuleId));
        Assert.Equal(["PSP2003"], DeclarationFile.Check(nameless, [], options).Select(f => f.RuleId));
    }

    [Fact]
    public void The_path_is_shown_as_it_is_given() => Assert.All(
        DeclarationFile.Check("", Sample, new DeclarationCheckOptions { Path = "/upload/of today.txt" }),
        f => Assert.Equal("/upload/of today.txt", f.Path));

    [Fact]
    public void A_line_ends_where_it_ends_for_the_compiler()
    {
        const string text = "{\r\n\"partnerships\":\r[ /*\u2028*/ {\n\"id\": \"a\", /*\u0085*/ \"name\": 😀 } ] }";
        DeclarationFinding finding = Assert.Single(DeclarationFile.Check(text, Sample));
        Assert.Equal(("PSP2001", 6, 12, 6, 14), (finding.RuleId, finding.Line, finding.Column, finding.EndLine, finding.EndColumn));
    }

    [Fact]
    public void Every_beginning_of_a_file_leads_to_findings_and_never_to_an_exception() => Assert.All(
        Enumerable.Range(0, TwoSectors.TrimEnd().Length),
        end => Assert.Contains(DeclarationFile.Check(TwoSectors[..end], Bundled.Spectrum.Model), f => f.RuleId == "PSP2001"));

    [Theory]
    [InlineData("\0")]
    [InlineData("\uFEFF{}")]
    [InlineData("\uD800")]
    [InlineData("null")]
    [InlineData("""{ "partnerships": [ { "id": "a", "name": "A", "facts": { "open": {} } } ], "spectrum": {} }""")]
    public void A_text_that_is_no_declaration_file_leads_to_findings(string text) => Assert.NotEmpty(DeclarationFile.Check(text, Sample));

    [Fact]
    public void A_text_nested_without_end_leads_to_findings() =>
        Assert.NotEmpty(DeclarationFile.Check("{ \"partnerships\": " + new string('[', 1_000_000), Sample));

    [Fact]
    public void A_file_that_is_in_order_leads_to_none() => Assert.Empty(DeclarationFile.Check(
        """{ "partnerships": [ { "id": "a", "name": "A", "claims": "loose", "facts": { "open": true } }, ] /* all */ }""", Sample));

    [Fact]
    public void Nothing_is_no_argument()
    {
        var options = new DeclarationCheckOptions();
        Assert.Throws<ArgumentNullException>("text", () => DeclarationFile.Check(null!, Sample));
        Assert.Throws<ArgumentNullException>("spectrum", () => DeclarationFile.Check("", (SpectrumModel)null!));
        Assert.Throws<ArgumentNullException>("spectra", () => DeclarationFile.Check("", (IEnumerable<SpectrumModel>)null!, options));
        Assert.Throws<ArgumentNullException>("spectra", () => DeclarationFile.Check("", [Sample, null!], options));
        Assert.Throws<ArgumentNullException>("options", () => DeclarationFile.Check("", Sample, null!));
        Assert.Throws<ArgumentNullException>("language", () => DeclarationFile.Check("", Sample)[0].ToText(null!));
        Assert.Throws<ArgumentNullException>(() => new DeclarationCheckOptions { Path = null! });
        Assert.Throws<ArgumentNullException>(() => new DeclarationCheckOptions { Language = null! });
        Assert.Throws<ArgumentNullException>(() => new DeclarationCheckOptions { Today = null! });
        Assert.Throws<ArgumentException>(() => new DeclarationCheckOptions { Today = "24.11.2026" });
    }

    [Fact]
    public void A_registry_holds_no_more_than_in_the_compiler()
    {
        string name = new('n', PackedDeclaration.MostCharacters);
        string text = $$"""{ "partnerships": [ { "id": "a", "name": "{{name}}" } ] }""";
        Assert.Equal(["PSP2002"], DeclarationFile.Check(text, Sample).Select(f => f.RuleId));
    }

    [Fact]
    public void Many_may_check_at_once()
    {
        string[] expected = [.. DeclarationFile.Check(TwoSectors, Bundled.Spectrum.Model).Select(f => f.ToString())];
        SpectrumModel fresh = SpectrumCompiler.Compile(Bundled.Spectrum.Spectrum);
        Assert.All(
            Enumerable.Range(0, 64).AsParallel().Select(_ => DeclarationFile.Check(TwoSectors, fresh)).ToList(),
            found => Assert.Equal(expected, found.Select(f => f.ToString())));
    }
}
