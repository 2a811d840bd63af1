using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Specs;

public sealed class SpecAnalyzerTests
{
    public static TheoryData<string> InvalidExamples() => new(Directory.EnumerateFiles("Examples/invalid", "*.spectrum.json").Order());

    [Fact]
    public Task A_text_missing_in_a_declared_language_is_reported_at_the_texts() => TestProject.WithoutTypes()
        .File("own.spectrum.json", File.ReadAllText("Examples/valid/minimal.spectrum.json")
            .Replace("\"languages\": [\"en\"]", "\"languages\": [\"en\", \"de\"]")
            .Replace("{ \"en\": \"Agenda\" }", "{|PSP0008:{ \"en\": \"Agenda\" }|}")
            .Replace("{ \"en\": \"Always\" }", "{ \"en\": \"Always\", \"de\": \"Immer\" }")
            .Replace("{ \"en\": \"Meetings\" }", "{|PSP0008:{ \"en\": \"Meetings\" }|}")
            .Replace("{ \"en\": \"Chat\" }", "{|PSP0008:{ \"en\": \"Chat\" }|}")
            .Replace("{ \"en\": \"Session\" }", "{|PSP0008:{ \"en\": \"Session\" }|}")
            .Replace("{ \"en\": \"There is no agenda.\" }", "{|PSP0008:{ \"en\": \"There is no agenda.\" }|}")
            .Replace("{ \"en\": \"There is an agenda.\" }", "{|PSP0008:{ \"en\": \"There is an agenda.\" }|}")
            .Replace("{ \"en\": \"Is there a written agenda?\" }", "{|PSP0008:{ \"en\": \"Is there a written agenda?\" }|}")
            .Replace("{ \"en\": \"True: there is a written agenda. False: there is none.\" }",
                "{|PSP0008:{ \"en\": \"True: there is a written agenda. False: there is none.\" }|}"))
        .Verify("PSP0008");

    [Fact]
    public async Task A_spec_with_all_its_texts_gets_nothing() => Assert.Empty(await TestProject.WithoutTypes()
        .File("own.spectrum.json", File.ReadAllText("Examples/valid/minimal.spectrum.json")).Analyze());

    [Theory]
    [MemberData(nameof(InvalidExamples))]
    public async Task What_keeps_types_from_being_made_is_the_generators_to_report(string path)
    {
        ImmutableArray<Diagnostic> found = await TestProject.WithoutTypes()
            .File(Path.GetFileName(path), SourceText.From(File.ReadAllText(path), Encoding.UTF8)).Analyze();
        Assert.All(found, d => Assert.Equal(RuleReporter.Analyzer, RuleCatalogue.All.Single(r => r.Id == d.Id).Reporter));
    }

    [Fact]
    public async Task A_category_that_nothing_can_meet_is_reported_at_its_id_and_the_criteria_as_further_places()
    {
        TestProject project = TestProject.WithoutTypes().File("own.spectrum.json", Meetings("""
            { "id": {|PSP0005:"muddle"|}, "names": { "en": "Muddle" }, "criteria": [
              { "id": "planned", "statements": [], "modality": "always", "basis": "stated", "when": { "agenda": true }, "quote": "q", "texts": { "en": "Planned." } },
              { "id": "free", "statements": [], "modality": "always", "basis": "stated", "when": { "agenda": false }, "quote": "q", "texts": { "en": "Free." } } ] }
            """));
        Diagnostic found = Assert.Single(await project.Verify());
        Assert.Equal(["{ \"agenda\": true }", "{ \"agenda\": false }"], found.AdditionalLocations.Select(project.TextAt));
        Assert.Equal(
            "nothing can meet “muddle”: whatever meets planned contradicts free, for example agenda: true",
            found.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
    }

    [Fact]
    public async Task A_criterion_that_repeats_another_is_reported_at_its_condition_and_the_other_as_a_further_place()
    {
        TestProject project = TestProject.WithoutTypes().File("own.spectrum.json", Meetings("""
            { "id": "panel", "names": { "en": "Panel" }, "criteria": [
              { "id": "planned", "statements": [], "modality": "always", "basis": "stated", "when": { "agenda": true }, "quote": "q", "texts": { "en": "Planned." }, "met": 1 },
              { "id": "not", "statements": [], "modality": "always", "basis": "stated", "when": {|PSP0006:{ "not": { "agenda": false } }|}, "quote": "q", "texts": { "en": "Not free." } } ] }
            """));
        Diagnostic found = Assert.Single(await project.Verify());
        Assert.Equal(["{ \"agenda\": true }"], found.AdditionalLocations.Select(project.TextAt));
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
    }

    [Fact]
    public async Task Categories_that_cannot_be_told_apart_are_reported_at_the_later_one_and_the_first_as_a_further_place()
    {
        TestProject project = TestProject.WithoutTypes().File("own.spectrum.json", Meetings("""
            { "id": {|PSP0007:"panel"|}, "names": { "en": "Panel" }, "criteria": [
              { "id": "planned", "statements": [], "modality": "always", "basis": "stated", "when": { "agenda": true }, "quote": "q", "texts": { "en": "Planned." } } ] }
            """));
        Diagnostic found = Assert.Single(await project.Verify());
        Assert.Equal(["\"session\""], found.AdditionalLocations.Select(project.TextAt));
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
    }

    [Fact]
    public async Task A_category_that_differs_from_all_others_gets_nothing() =>
        Assert.Empty(await TestProject.WithoutTypes().File("own.spectrum.json", Meetings("""
        { "id": "panel", "names": { "en": "Panel" }, "criteria": [
          { "id": "planned", "statements": [], "modality": "always", "basis": "inferred", "when": { "agenda": true }, "quote": "q", "texts": { "en": "Planned." } } ] }
        """)).Analyze());

    /// <summary>The spec of meetings with a category more.</summary>
    private static string Meetings(string category)
    {
        string spec = File.ReadAllText("Examples/valid/minimal.spectrum.json");
        int end = spec.LastIndexOf(']');
        return spec[..end] + ", " + category + spec[end..];
    }
}
