using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Analyzers.Tests.Harness;
using PartnershipSpec.Core.Rules;
using Xunit;

namespace PartnershipSpec.Analyzers.Tests.Specs;

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
            .Replace("{ \"en\": \"True: there is a written agenda. False: there is none.\" }", "{|PSP0008:{ \"en\": \"True: there is a written agenda. False: there is none.\" }|}"))
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
}
