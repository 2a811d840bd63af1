using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Checking;

/// <summary>What is found in a declaration file, at which locations and in which order.</summary>
public sealed class DeclarationCheckTests
{
    private static readonly CompiledSpectrum Sample = new SpecBuilder()
        .Flag("open", "paid").FullSet("sectors", "a", "b", "c")
        .Category("loose").Takes("""{ "open": true }""", id: "isOpen").Takes("""{ "paid": false }""", "normally", id: "isFree")
        .Category("firm").Takes("""{ "any": [ { "open": true }, { "sectors": { "atLeast": 2 } } ] }""", id: "openOrTwo")
        .Load();

    private static readonly DeclarationTerms Terms = new("", _ => null);

    [Fact]
    public void Each_pass_goes_from_how_the_file_is_written_to_claims_and_their_acceptances()
    {
        DeclarationDocument file = Declared.File(Sample, """
            { "partnerships": [
              { "id": "p", "name": "P", "claims": "loose", "facts": { "open": false, "paid": true },
                "accepted": [ { "criterion": "openOrTwo", "because": "b" } ] },
              { "id": "q", "name": "Q", "claims": "firm" },
              { "id": "r", "name": 1, "claims": "loose", "facts": { "open": false } } ] }
            """);
        Assert.Equal(["PSP2002 r", "PSP1001 p", "PSP2005 p", "PSP1001 r"], Found(file, ReportingPass.Build, "r"));
        Assert.Equal(["PSP1002 p", "PSP1004 q"], Found(file, ReportingPass.Editor, ""));
    }

    [Fact]
    public void Both_passes_together_go_by_the_file()
    {
        DeclarationDocument file = Declared.File(Sample, """
            { "partnerships": [
              { "id": "p", "name": "P", "claims": "loose", "facts": { "paid": true, "open": false, "opn": true } },
              { "id": "q", "name": "Q", "claims": "firm" } ] }
            """);
        IReadOnlyList<FileFinding> all = DeclarationCheck.FindAll(file, Terms);
        Assert.Equal(["PSP1002", "PSP1001", "PSP2003", "PSP1004"], all.Select(f => f.Problem.Rule.Id));
        Assert.Equal(all.Select(f => f.Problem.Location.Span.Start).Order(), all.Select(f => f.Problem.Location.Span.Start));
    }

    /// <summary>A category that takes member a, a member but b and c, and what implies d.</summary>
    [Theory]
    [InlineData("""{ "tags": { "value": ["d"], "without": ["b", "a"] } }""", "PSP1001 \"a\"")]
    [InlineData("""{ "tags": { "value": null, "without": ["b", "a"] } }""", "PSP1001 \"a\"")]
    [InlineData("""{ "tags": { "without": ["a"] } }""", "PSP1001 \"a\"")]
    [InlineData("""{ "tags": { "value": ["d"], "complete": true, "without": ["a"] } }""", "PSP1001 [\"d\"]", "PSP1002 [\"d\"]")]
    [InlineData("""{ "tags": { "value": [], "without": ["a"] } }""", "PSP1001 []", "PSP1002 []", "PSP1006 []")]
    [InlineData("""{ "tags": { "value": ["a"], "without": ["c", "b"] } }""", "PSP1002 [\"c\", \"b\"]")]
    [InlineData("""{ "tags": { "value": ["a"], "without": ["c", "b", "d"] } }""", "PSP1002 [\"c\", \"b\", \"d\"]", "PSP1006 \"d\"")]
    [InlineData("""{ "tags": { "value": ["a", "c"], "without": ["c"] } }""", "PSP1006 \"c\"")]
    public void Where_an_absent_member_decides_a_finding_stands_at_the_entry_that_says_so(string facts, params string[] found)
    {
        CompiledSpectrum spectrum = new SpecBuilder().Flag("open").Set("tags", "a", "b", "c", "d")
            .Implication("""{ "open": true }""", """{ "tags": { "allOf": ["d"] } }""")
            .Category("loose").Takes("""{ "tags": { "allOf": ["a"] } }""", id: "isA")
                .Takes("""{ "tags": { "anyOf": ["b", "c"] } }""", "normally", id: "isBOrC")
            .Load();
        DeclarationDocument file =
            Declared.File(spectrum, Declared.Text(facts.Replace("""{ "tags""", """{ "open": true, "tags"""), "loose"));
        Assert.Equal(found, DeclarationCheck.FindAll(file, Terms)
            .Select(f => $"{f.Problem.Rule.Id} {OfTags(file, f)}")
            .Order(StringComparer.Ordinal));
    }

    /// <summary>The first location that is about the set: the other fact may come before it.</summary>
    private static string OfTags(DeclarationDocument file, FileFinding finding) => finding.Problem.Related.Prepend(finding.Problem.Location)
        .Select(l => file.File.Tree.Text.Substring(l.Span.Start, l.Span.Length)).First(t => t != "true");

    [Fact]
    public void A_finding_stands_at_the_value_that_decides_it_and_the_others_the_claim_and_the_criterion_explain_it()
    {
        DeclarationDocument file = Declared.File(Sample, Declared.Text("""{ "open": false, "sectors": ["a"] }""", "firm"));
        FileFinding finding = Assert.Single(DeclarationCheck.Find(file, Terms, ReportingPass.Build));
        string text = file.File.Tree.Text;
        Assert.Equal("false", text.Substring(finding.Problem.Location.Span.Start, finding.Problem.Location.Span.Length));
        Assert.Equal(
            ["[\"a\"]", "\"firm\"", "sample.spectrum.json"],
            finding.Problem.Related.Select(r => r.Path == "partnerships.json" ? text.Substring(r.Span.Start, r.Span.Length) : r.Path));
        Assert.Equal(Sample.LocationOf(Sample.Spectrum.Categories[1].Criteria[0].Pointer)!, finding.Problem.Related[^1]);
    }

    [Fact]
    public void An_open_claim_stands_at_its_category()
    {
        DeclarationDocument file = Declared.File(Sample, Declared.Text("{}", "firm"));
        FileFinding finding = Assert.Single(DeclarationCheck.Find(file, Terms, ReportingPass.Editor));
        Assert.Equal(file.File.LocationOf(file.Declarations[0].ClaimSpan), finding.Problem.Location);
        Assert.Equal(["sample.spectrum.json"], finding.Problem.Related.Select(r => r.Path));
    }

    [Fact]
    public void Where_the_spec_is_no_file_of_the_project_nothing_leads_there()
    {
        CompiledSpectrum elsewhere = Sample.Model.Compiled;
        FileFinding finding = Assert.Single(DeclarationCheck.FindAll(Declared.File(elsewhere, Declared.Text("{}", "firm")), Terms));
        Assert.Empty(finding.Problem.Related);
    }

    [Fact]
    public void What_the_project_holds_graver_moves_to_the_build_with_its_severity()
    {
        DeclarationDocument file = Declared.File(Sample, Declared.Text("""{ "open": true, "paid": true }""", "loose"));
        var graver = new DeclarationTerms("", criterion => criterion == "isFree" ? RuleSeverity.Error : null);
        IEnumerable<FileFinding> asTheRule = DeclarationCheck.Find(file, Terms, ReportingPass.Editor);
        Assert.Null(Assert.Single(asTheRule, f => f.Problem.Rule == RuleCatalogue.ClaimDeparts).Severity);
        Assert.Empty(DeclarationCheck.Find(file, Terms, ReportingPass.Build));
        Assert.Equal(RuleSeverity.Error, Assert.Single(DeclarationCheck.Find(file, graver, ReportingPass.Build)).Severity);
        Assert.DoesNotContain(DeclarationCheck.Find(file, graver, ReportingPass.Editor), f => f.Problem.Rule == RuleCatalogue.ClaimDeparts);
    }

    [Fact]
    public void A_file_that_is_not_JSON_is_not_judged()
    {
        DeclarationDocument file = Declared.File(
            Sample, """{ "partnerships": [ { "id": "p", "name": "P", "claims": "loose", "facts": { "open": false }, } """);
        Assert.NotEmpty(file.Declarations);
        Assert.All(DeclarationCheck.FindAll(file, Terms), f => Assert.Equal(RuleCatalogue.DeclarationNotJson, f.Problem.Rule));
    }

    [Fact]
    public void A_check_is_given_up_at_the_next_declaration()
    {
        DeclarationDocument file = Declared.File(Sample, """
            { "partnerships": [
              { "id": "p", "name": "P", "claims": "loose", "facts": { "open": false } },
              { "id": "q", "name": "Q", "claims": "loose", "facts": { "open": false } } ] }
            """);
        using var cancellation = new CancellationTokenSource();
        using IEnumerator<FileFinding> findings =
            DeclarationCheck.Find(file, Terms, ReportingPass.Build, cancellation.Token).GetEnumerator();
        Assert.True(findings.MoveNext());
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => findings.MoveNext());
    }

    [Fact]
    public void Files_of_one_project_share_their_ids()
    {
        var reader = new DeclarationReader(Declared.Project(Sample));
        DeclarationDocument first = reader.Read(new("a.partnerships.json", Declared.Text("""{ "open": false }""", "loose")));
        DeclarationDocument second = reader.Read(new("b.partnerships.json", Declared.Text("""{ "open": false }""", "loose")));
        Assert.Equal(["PSP1001"], DeclarationCheck.Find(first, Terms, ReportingPass.Build).Select(f => f.Problem.Rule.Id));
        FileFinding twice = Assert.Single(DeclarationCheck.Find(second, Terms, ReportingPass.Build));
        Assert.Equal(RuleCatalogue.DeclarationTwice, twice.Problem.Rule);
        Assert.Equal(["a.partnerships.json"], twice.Problem.Related.Select(r => r.Path));
    }

    /// <summary>Rules with the declarations they are about; what is wrong with how one is written is told by an id given.</summary>
    private static IEnumerable<string> Found(DeclarationDocument file, ReportingPass pass, string written) =>
        DeclarationCheck.Find(file, Terms, pass).Select(f => $"{f.Problem.Rule.Id} {f.Declaration?.Id ?? written}");
}
