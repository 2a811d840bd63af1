using System;
using System.Diagnostics;
using System.Linq;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Specs.Parsing;

/// <summary>What would keep a compiler busy for minutes is refused, at its place, before anything is made of it.</summary>
[Collection(nameof(TimedTests))]
public sealed class SizeLimitTests
{
    private const string Sound = """{ "f0": true }""";

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void A_hundred_languages_are_enough(int count, bool fits)
    {
        string codes = string.Join(", ", Enumerable.Range(0, count - 1).Select(i => $"\"xx-{i:D4}\"").Prepend("\"en\""));
        Limited(Sample().Takes(Sound).Text.ReplaceLineEndings("\n").Replace("\"en\"\n  ]", codes + "\n  ]", StringComparison.Ordinal),
            fits, "languages", "[");
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void Five_hundred_traits_are_enough(int count, bool fits) => Limited(
        new SpecBuilder().Flag([.. Enumerable.Range(0, count).Select(i => "f" + i)]).Category("c")
            .Takes($$"""{ "f{{count - 1}}": true }""").Text, fits, "traits", "[");

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void Five_hundred_implications_are_enough(int count, bool fits)
    {
        SpecBuilder spec = Sample().Takes(Sound);
        for (int i = 0; i < count; i++) spec.Implication("""{ "f0": true }""", """{ "f1": true }""");
        Limited(spec.Text, fits, "implications", "[");
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Fifty_parts_make_a_condition(int count, bool fits)
    {
        string parts =
            string.Join(", ", Enumerable.Range(0, count - 2).Select(i => $$"""{ "f{{i % 2}}": {{(i % 3 == 0 ? "true" : "false")}} }"""));
        Limited(Sample().Takes($$"""{ "any": [ { "all": [ {{parts}} ] }, { "f0": true, "f1": false } ] }""").Text, fits, "when", "{");
    }

    [Theory]
    [InlineData(1_300_000, true)]
    [InlineData(1_300_001, false)]
    public void Somewhat_more_than_a_megabyte_makes_a_spec(int count, bool fits)
    {
        string text = Sample().Takes(Sound).Text;
        SpectrumFile file = Parse(text + new string(' ', count - text.Length));
        if (fits) Assert.Empty(file.Problems);
        else Assert.Equal(("PSP0002", MessageKey.TooLong), Assert.Single(file.Problems.Select(p => (p.Rule.Id, p.Message.Key))));
    }

    [Fact]
    public void Thousands_of_names_unknown_among_as_many_are_reported_in_time()
    {
        var watch = Stopwatch.StartNew();
        SpecBuilder spec = Sample();
        for (int i = 0; i < 1200; i++) spec.Takes(Sound, id: new string('c', 90) + i);
        CompiledSpectrum spectrum = spec.Load();
        string accepted = string.Join(", ", Enumerable.Range(0, 3000).Select(i => $$"""{ "criterion": "{{new string('d', 90)}}{{i}}" }"""));
        DeclarationDocument file =
            Declared.File(spectrum, $$"""{ "partnerships": [ { "id": "a", "name": "A", "accepted": [ {{accepted}} ] } ] }""");

        Assert.Equal(3000, file.Problems.Count);
        Assert.All(file.Problems, p => Assert.Equal("PSP2003", p.Rule.Id));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed} for 3,000 unknown names");
    }

    private static void Limited(string text, bool fits, string property, string pointed)
    {
        SpectrumFile file = Parse(text);
        Problem[] errors = [.. file.Problems.Where(p => p.Rule.Severity == RuleSeverity.Error)];
        if (fits)
        {
            Assert.Empty(errors);
            return;
        }

        Problem problem = Assert.Single(errors);
        Assert.Equal(("PSP0002", MessageKey.TooMany, property), (problem.Rule.Id, problem.Message.Key, problem.Message.Arguments[0]));
        Assert.StartsWith(pointed, ProblemAsserts.Pointed([problem], text)[0], StringComparison.Ordinal);
        ProblemAsserts.StandInTheFile([problem], "", text);
    }

    private static SpecBuilder Sample() => new SpecBuilder().Flag("f0", "f1").Category("c");

    private static SpectrumFile Parse(string text) => SpectrumParser.Parse(new SourceFile("", text));
}
