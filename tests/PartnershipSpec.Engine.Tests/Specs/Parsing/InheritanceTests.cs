using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Specs.Parsing;

/// <summary>A category that extends another takes all that one takes.</summary>
public sealed class InheritanceTests
{
    // Written from the richest to the plainest: the order of categories is their rank, and says nothing of who extends whom.
    private static readonly CompiledSpectrum Three = Load(
        ("top", "middle", "c"), ("middle", "ground", "b"), ("ground", null, "a"));

    [Fact]
    public void What_is_taken_over_comes_first_from_the_most_basic_category_on() =>
        Assert.Equal(
            ["takesA takesB takesC", "takesA takesB", "takesA"],
            Three.Spectrum.Categories.Select(c => string.Join(" ", c.Criteria.Select(k => k.Id))));

    [Fact]
    public void It_is_the_very_same_criterion_at_its_own_place()
    {
        Criterion[] ground = [.. Three.Spectrum.Categories.Select(c => c.Criteria[0])];
        Assert.All(ground, criterion => Assert.Same(ground[2], criterion));
        Assert.Equal("/categories/2/criteria/0", ground[0].Pointer);
        Assert.Equal([false, false, true], Three.Spectrum.Categories.Select(c => c.IsOwn(ground[0])));
        Assert.All(Three.Model.Categories, c => Assert.Same(Three.Model.Categories[2].Criteria[0], c.Criteria[0]));
    }

    [Fact]
    public void A_claim_is_judged_by_it_under_its_own_id()
    {
        const string facts = """{ "a": false, "b": true, "c": true }""";
        ClaimFinding finding = Assert.Single(Declared.Findings(Three, facts, "top"));
        Assert.Equal((RuleCatalogue.ClaimContradicted, "/categories/2/criteria/0"), (finding.Rule, Assert.Single(finding.Pointers)));
        Assert.Equal(["takesA"], finding.Criteria);
        Assert.Contains("is declared as a top (`top`) but states a: no", finding.Message.English(), StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_that_name_it_reach_every_category_that_takes_it()
    {
        Claim claim = Declared.One(Three, """{ "a": false, "b": true, "c": true }""", "top").Claim;
        Assert.Empty(ClaimJudge.Judge(Three, claim, new ClaimTerms { IsAccepted = id => id == "takesA" }));
        ClaimTerms milder = new ClaimTerms { SeverityOf = id => id == "takesA" ? RuleSeverity.Info : null };
        Assert.Equal([RuleSeverity.Info], ClaimJudge.Judge(Three, claim, milder).Select(f => f.Severity));
    }

    [Fact]
    public void It_is_explained_advised_and_counted_like_any_other()
    {
        SpectrumCategory top = Three.Model.Categories[0];
        FactBits facts = Declared.Bits(Three, """{ "b": true }""");
        Assert.Equal(
            ["takesA", "takesB", "takesC"], SpectrumExplanation.OfClaim(Three.Model, top, facts).Findings.Select(f => f.Criterion.Id));
        Assert.Equal(["a", "c"], AdviceSearch.Find(Three.Model, top, facts).Facts.Select(f => f.Trait.Id));
        Assert.Equal([3, 3, 0], Three.Model.Categories.Select(c => new Evaluation(Three.Model, facts).Tally(c).Evidence));
    }

    [Fact]
    public void A_question_names_it_once()
    {
        FactQuestion question = FactQuestion.About(Declared.Evaluation(Three, "{}")).Single(q => q.Trait.Id == "a");
        Assert.Equal(("a", "takesA"), (question.Trait.Id, string.Join(" ", question.Criteria)));
    }

    [Fact]
    public void What_both_categories_take_is_not_what_speaks_for_the_better_one()
    {
        ClaimFinding finding = Declared.Findings(Three, """{ "a": true, "b": true, "c": true }""", "ground")
            .Single(f => f.Rule == RuleCatalogue.OtherFitsBetter);
        Assert.Equal(["/categories/1/criteria/0"], Declared.Findings(Three, """{ "a": true, "b": true, "c": false }""", "ground")
            .Single(f => f.Rule == RuleCatalogue.OtherFitsBetter).Pointers);
        Assert.Equal("top", Three.Spectrum.Categories[finding.Better!.Value].Id);
        Assert.DoesNotContain("takesA", finding.Message.English(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_else_speaks_for_it_that_is_said_all_the_same()
    {
        ClaimFinding finding = Declared.Findings(Three, """{ "a": true, "b": false }""", "top")
            .Single(f => f.Rule == RuleCatalogue.OtherFitsBetter);
        Assert.Equal(["/categories/2/criteria/0"], finding.Pointers);
    }

    [Fact]
    public void A_category_that_is_not_there_gets_the_nearest_offered()
    {
        Problem problem = Assert.Single(Problems(out string text, ("top", "grownd", "b"), ("ground", null, "a")));
        Assert.Equal(("PSP0004", "unknown category “grownd”; did you mean “ground”?"), (problem.Rule.Id, problem.Message.English()));
        Assert.Equal(["\"grownd\""], ProblemAsserts.Pointed([problem], text));
    }

    [Theory]
    [InlineData("one", null, null, "one → one", "one")]
    [InlineData("two", "one", null, "one → two → one", "two")]
    [InlineData("two", "three", "one", "one → two → three → one", "two")]
    [InlineData("two", "two", null, "two → two", "two")]
    [InlineData("three", null, "three", "three → three", "three")]
    public void A_circle_is_reported_once_at_the_first_of_it(string ofOne, string? ofTwo, string? ofThree, string circle, string pointed)
    {
        Problem problem = Assert.Single(Problems(out string text, ("one", ofOne, "a"), ("two", ofTwo, "b"), ("three", ofThree, "c")));
        Assert.Equal(("PSP0002", "a category cannot take over its own criteria: " + circle), (problem.Rule.Id, problem.Message.English()));
        Assert.Equal([$"\"{pointed}\""], ProblemAsserts.Pointed([problem], text));
    }

    [Fact]
    public void Two_circles_are_two_problems() =>
        Assert.Equal(2, Problems(out _, ("one", "one", "a"), ("two", "three", "b"), ("three", "two", "c")).Count);

    [Theory]
    [InlineData("7", "PSP0002")]
    [InlineData("\"\"", "PSP0002")]
    [InlineData("[\"ground\"]", "PSP0002")]
    [InlineData("null", "PSP0002")]
    [InlineData("\"Ground\"", "PSP0004")]
    public void It_takes_the_id_of_one_category(string value, string rule)
    {
        string text =
            SpectrumParserTests.ReplaceOnce(
            Builder(("top", "ground", "b"), ("ground", null, "a")).Text, "\"extends\": \"ground\"", "\"extends\": " + value);
        Problem problem = Assert.Single(SpectrumParser.Parse(new SourceFile("", text)).Problems);
        Assert.Equal(rule, problem.Rule.Id);
        Assert.Equal([value], ProblemAsserts.Pointed([problem], text));
    }

    [Theory]
    [InlineData("takesA", true)]
    [InlineData("takesB", true)]
    [InlineData("takesC", false)]
    public void Where_a_category_develops_from_one_of_its_own_criteria_says_so_or_one_it_takes_over(string criterion, bool isSound)
    {
        string text = SpectrumParserTests.ReplaceOnce(
            Builder(("middle", "ground", "b"), ("ground", null, "a"), ("other", null, "c")).Text, "\"extends\": \"ground\"",
            $$"""
            "developsFrom": [ { "category": "other", "criterion": "{{criterion}}" } ], "extends": "ground"
            """);
        IReadOnlyList<Problem> problems = SpectrumParser.Parse(new SourceFile("", text)).Problems;
        Assert.Equal(isSound ? [] : ["unknown criterion “takesC”; did you mean “takesA”?"], problems.Select(p => p.Message.English()));
    }

    private static SpecBuilder Builder(params (string Id, string? Extends, string Takes)[] categories)
    {
        SpecBuilder spec = new SpecBuilder(betweenWithin: 0).Flag("a", "b", "c");
        foreach ((string id, string? extends, string takes) in categories)
            spec.Category(id, extends).Takes($$"""{ "{{takes}}": true }""", id: "takes" + takes.ToUpperInvariant());
        return spec;
    }

    private static CompiledSpectrum Load(params (string Id, string? Extends, string Takes)[] categories) => Builder(categories).Load();

    private static IReadOnlyList<Problem> Problems(out string text, params (string Id, string? Extends, string Takes)[] categories)
    {
        text = Builder(categories).Text;
        SpectrumFile file = SpectrumParser.Parse(new SourceFile("", text));
        Assert.False(file.Spectrum!.IsSound);
        return file.Problems;
    }
}
