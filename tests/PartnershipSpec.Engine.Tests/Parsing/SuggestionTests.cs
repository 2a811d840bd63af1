using System;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Parsing;

/// <summary>A name that is not known carries the one that was probably meant; put in its place, that mends the file.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("""{ "spectrum": "partnershipSpectrun", "partnerships": [] }""", "partnershipSpectrum")]
    [InlineData("""{ "partnership": [] }""", "partnerships")]
    [InlineData("""{ "partnerships": [ { "id": "p", "name": "P", "claim": "network" } ] }""", "claims")]
    [InlineData("""{ "partnerships": [ { "id": "p", "name": "P", "claims": "netwerk" } ] }""", "network")]
    [InlineData("""{ "partnerships": [ { "id": "p", "name": "P", "claims": "Network" } ] }""", "network")]
    [InlineData("""{ "partnerships": [ { "id": "p", "name": "P", "claims": "MAP" } ] }""", "multiStakeholderPartnership")]
    [InlineData("""{ "partnerships": [ { "id": "p", "name": "P", "facts": { "sektors": ["academia"] } } ] }""", "sectors")]
    [InlineData("""{ "partnerships": [ { "id": "p", "name": "P", "facts": { "sectors": ["academy"] } } ] }""", "academia")]
    [InlineData("""{ "partnerships": [ { "id": "p", "name": "P", "facts": { "structureFormality": "leight" } } ] }""", "light")]
    [InlineData("""{ "partnerships": [ { "id": "p", "name": "P", "facts": { "sectors": { "value": ["academia"], "sorce": "s" } } } ] }""",
        "source")]
    [InlineData("""{ "partnerships": [ { "id": "p", "name": "P", "claims": "network", "facts": { "openRelations": false }, "accepted": [ { "criterion": "openRelation", "because": "b" } ] } ] }""", "openRelations")]
    public void What_was_probably_meant_mends_the_file(string text, string suggestion)
    {
        Problem problem = Assert.Single(Declared.File(Bundled.Spectrum, text).Problems, p => p.Suggestion is not null);
        Assert.Equal(suggestion, problem.Suggestion);
        string mended = TextEdit.Apply(text, DeclarationEdits.Of(new CorrectName(problem.Location.Span, problem.Suggestion!)));
        Assert.Empty(Declared.File(Bundled.Spectrum, mended).Problems);
    }

    [Theory]
    [InlineData("""{ "partnerships": [ { "id": "p", "name": "P", "claims": "zzzzzzzzzz" } ] }""")]
    [InlineData("""{ "partnerships": [ { "id": "p", "name": "P", "names": "Q" } ] }""")]
    [InlineData("""{ "partnerships": [ { "id": "p", "name": "P", "facts": { "sectors": ["academia"], "sektors": ["academia"] } } ] }""")]
    [InlineData("""{ "partnerships": [ { "id": "p", "name": "P", "facts": { "sectors": ["academia", "academias"] } } ] }""")]
    public void Nothing_is_suggested_that_is_far_off_or_there_already(string text) =>
        Assert.Null(Assert.Single(Declared.File(Bundled.Spectrum, text).Problems).Suggestion);

    [Fact]
    public void A_spec_s_names_are_mended_alike()
    {
        string text = new SpecBuilder().Flag("open").Category("c")
            .Takes("""{ "open": true }""").Text.Replace("\"open\": true", "\"opened\": true", StringComparison.Ordinal);
        Problem problem =
            Assert.Single(
            SpectrumParser.Parse(new SourceFile("a.spectrum.json", text)).Problems, p => p.Rule == RuleCatalogue.SpecUnknownName);
        Assert.Equal("open", problem.Suggestion);
        string mended = TextEdit.Apply(text, DeclarationEdits.Of(new CorrectName(problem.Location.Span, problem.Suggestion!)));
        Assert.Empty(SpectrumParser.Parse(new SourceFile("a.spectrum.json", mended)).Problems);
    }

    [Fact]
    public void Problems_that_suggest_another_name_differ()
    {
        Problem[] problems =
            [.. new[] { "netwerk", "Network" }.Select(
            n => Declared.File(
            Bundled.Spectrum, $$"""{ "partnerships": [ { "id": "p", "name": "P", "claims": "{{n}}" } ] }""").Problems[0])];
        var other = new Problem(problems[0].Rule, problems[0].Location, problems[0].Message, [.. problems[0].Related]) { Suggestion = "x" };
        Assert.NotEqual(problems[0], other);
    }
}
