using System;
using System.Linq;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Engine.Validation;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Validation;

/// <summary>PSP0005 to PSP0007 by example.</summary>
public sealed class ExactCheckTests
{
    [Fact]
    public void The_bundled_spec_gets_nothing() => Assert.Empty(ExactCheck.Find(Parse(Bundled.Text)));

    [Fact]
    public void A_spec_that_could_not_be_read_whole_gets_nothing()
    {
        string text =
            Two("""{ "agenda": true }""", """{ "agenda": false }""").Text.Replace("\"version\": \"1\",", "", StringComparison.Ordinal);
        SpectrumFile file = SpectrumParser.Parse(new SourceFile("sample.spectrum.json", text));
        Assert.NotEmpty(file.Problems);
        Assert.Empty(ExactCheck.Find(file));
    }

    [Fact]
    public void Binding_criteria_that_exclude_each_other_are_named_with_the_facts_that_show_it()
    {
        Finding found = Only("PSP0005", Two("""{ "topics": { "atLeast": 2 } }""", """{ "topics": { "atMost": 1 } }"""));
        Assert.Equal("nothing can meet “x”: whatever meets one contradicts two, for example topics: a, b", found.Message);
        Assert.Equal(["\"x\"", """{"topics":{"atLeast":2}}""", """{"topics":{"atMost":1}}"""], found.Pointed);
    }

    [Fact]
    public void Of_three_that_only_together_exclude_each_other_all_are_named()
    {
        SpecBuilder spec = Begun().Category("x")
            .Takes("""{ "any": [ { "agenda": true }, { "chair": true } ] }""", id: "either")
                .Takes("""{ "agenda": false }""", id: "noAgenda")
            .Takes("""{ "topics": { "anyOf": ["a"] } }""", id: "elsewhere").Takes("""{ "chair": false }""", id: "noChair");
        Assert.Equal(
            "nothing can meet “x”: whatever meets either, noAgenda contradicts noChair, for example agenda: false; chair: true",
            Only("PSP0005", spec).Message);
    }

    [Fact]
    public void An_implication_that_makes_criteria_exclude_each_other_is_mentioned_by_its_line()
    {
        SpecBuilder spec = Begun().Implication("""{ "chair": true }""", """{ "agenda": true }""")
            .Category("x").Takes("""{ "agenda": false }""", id: "one").Takes("""{ "chair": true }""", id: "two");
        Finding found = Only("PSP0005", spec);
        int line = LineOf(spec, "\"then\"");
        Assert.Equal(
            $"nothing can meet “x”: whatever meets one contradicts two, for example agenda: false (implications: line {line})",
            found.Message);
        Assert.Equal("""{"agenda":true}""", found.Pointed[^1]);
    }

    [Fact]
    public void A_binding_criterion_that_nothing_meets_is_said_once()
    {
        SpecBuilder spec = Begun().Category("x").Takes("""{ "agenda": true, "not": { "agenda": true } }""", id: "one")
            .Takes("""{ "chair": true }""");
        Finding found = Only("PSP0005", spec);
        Assert.Equal("nothing can meet “x”: no facts meet one, which binds", found.Message);
    }

    [Fact]
    public void What_does_not_bind_makes_no_category_impossible() => Assert.Empty(Find(Begun()
        .Category("x").Takes("""{ "agenda": true }""").Takes("""{ "agenda": false }""", "normally")
        .Category("y").Takes("""{ "chair": true }""").Takes("""{ "chair": false }""", basis: "inferred")));

    [Fact]
    public void Implications_that_cannot_all_hold_are_all_that_is_said()
    {
        SpecBuilder spec = Begun().Implication("""{ "chair": true }""", """{ "topics": { "atLeast": 1 } }""")
            .Implication("""{ "agenda": true }""", """{ "agenda": false }""")
                .Implication("""{ "agenda": false }""", """{ "agenda": true }""")
            .Category("x").Takes("""{ "agenda": true }""").Takes("""{ "agenda": false }""").Category("y");
        Finding found = Only("PSP0005", spec);
        Assert.StartsWith("nothing can be described: the implications cannot all hold", found.Message, StringComparison.Ordinal);
        Assert.Equal(["""{"agenda":false}""", """{"agenda":true}"""], found.Pointed);
    }

    [Fact]
    public void So_is_one_that_never_holds_and_asks_nothing()
    {
        SpecBuilder spec = Begun().Level("size", "small", "large").Category("x").Takes("""{ "agenda": true }""")
            .Implication("""{ "size": { "atLeast": "small" } }""", """{ "not": { "size": { "atMost": "large" } } }""");
        Assert.StartsWith("nothing can be described", Only("PSP0005", spec).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "topics": { "atLeast": 0 } }""", "“one” is always met: no facts refute it")]
    [InlineData("""{ "size": { "atLeast": "small" } }""", "“one” is always met: no facts refute it")]
    [InlineData("""{ "any": [ { "agenda": true }, { "agenda": false } ] }""", "“one” is always met: no facts refute it")]
    [InlineData("""{ "not": { "all": [ { "place": "here" }, { "place": "there" } ] } }""", "“one” is always met: no facts refute it")]
    [InlineData("""{ "size": { "atLeast": "large", "atMost": "small" } }""", "“one” is never met: no facts meet it")]
    [InlineData("""{ "topics": { "allOf": ["a"], "noneOf": ["a"] } }""", "“one” is never met: no facts meet it")]
    [InlineData("""{ "all": [ { "place": "here" }, { "place": "there" } ] }""", "“one” is never met: no facts meet it")]
    public void A_criterion_that_says_nothing_is_reported_at_its_condition(string when, string message)
    {
        SpecBuilder spec = Begun().Level("size", "small", "large").Choice("place", "here", "there")
            .Category("x").Takes("""{ "chair": true }""").Takes(when, "may", id: "one");
        Finding found = Only("PSP0006", spec);
        Assert.Equal(message, found.Message);
        Assert.Equal([JsonNode.Parse(when)!.ToJsonString()], found.Pointed);
    }

    [Theory]
    [InlineData("""{ "topics": { "atLeast": 1 } }""")]
    [InlineData("""{ "topics": { "atMost": 2 } }""")]
    [InlineData("""{ "place": { "anyOf": ["here", "there"] } }""")]
    [InlineData("""{ "not": { "place": { "anyOf": ["here", "there"] } } }""")]
    [InlineData("""{ "size": "small" }""")]
    public void A_criterion_that_some_facts_meet_and_others_refute_is_not(string when) =>
        Assert.Empty(Find(Begun().Level("size", "small", "large").Choice("place", "here", "there").Category("x").Takes(when, "may")));

    [Fact]
    public void A_criterion_that_implications_settle_says_by_which()
    {
        SpecBuilder spec = Begun().Implication("""{ "topics": { "atLeast": 1 } }""", """{ "chair": true }""")
            .Category("x").Takes("""{ "any": [ { "chair": true }, { "topics": { "atMost": 0 } } ] }""", id: "one")
                .Takes("""{ "agenda": true }""");
        Finding found = Only("PSP0006", spec);
        Assert.Equal($"“one” is always met: no facts refute it (implications: line {LineOf(spec, "\"then\"")})", found.Message);
    }

    [Fact]
    public void A_criterion_that_repeats_another_of_its_category_points_at_it()
    {
        SpecBuilder spec = Begun().Category("x")
            .Takes("""{ "topics": { "atLeast": 2 } }""", id: "one").Takes("""{ "not": { "topics": { "atMost": 1 } } }""", "may", id: "two")
            .Category("y").Takes("""{ "topics": { "atLeast": 2 } }""", "normally");
        Finding found = Only("PSP0006", spec);
        Assert.Equal("“two” repeats “one”: whatever meets one meets the other, for example topics: a, b", found.Message);
        Assert.Equal(["""{"not":{"topics":{"atMost":1}}}""", """{"topics":{"atLeast":2}}"""], found.Pointed);
    }

    [Fact]
    public void One_that_only_follows_from_another_does_not_repeat_it() => Assert.Empty(Find(Begun().Category("x")
        .Takes("""{ "topics": { "atLeast": 2 } }""").Takes("""{ "topics": { "atLeast": 1 } }""", "may")));

    [Fact]
    public void Categories_that_get_the_same_verdict_and_points_from_everything_cannot_be_told_apart()
    {
        SpecBuilder spec = Begun()
            .Category("x").Takes("""{ "agenda": true, "chair": true }""").Takes("""{ "topics": { "atLeast": 1 } }""", "may")
            .Category("y").Takes("""{ "chair": true }""")
            .Category("z").Takes("""{ "not": { "topics": { "atMost": 0 } } }""", "may")
            .Takes("""{ "not": { "any": [ { "agenda": false }, { "chair": false } ] } }""");
        Finding found = Only("PSP0007", spec);
        Assert.Equal(
            "“z” cannot be told apart from “x”: every complete description gives both the same verdict and the same points, "
                + "for example agenda: true; chair: true",
            found.Message);
        Assert.Equal(["\"z\"", "\"x\""], found.Pointed);
    }

    [Fact]
    public void Points_that_add_up_to_the_same_in_another_way_count_as_the_same()
    {
        // Two of one point each, met by either half, against one of two: 1 + 1 for both together, -1 - 1 for neither, 1 - 1 for one.
        SpecBuilder alike = Begun()
            .Category("x").Takes("""{ "agenda": true }""", "often").Takes("""{ "chair": true }""", "often")
            .Category("y").Takes("""{ "agenda": true, "chair": true }""", "often")
            .Takes("""{ "any": [ { "agenda": true }, { "chair": true } ] }""", "often");
        Assert.Equal("PSP0007", Assert.Single(Find(alike)).Rule.Id);
        SpecBuilder different = Begun()
            .Category("x").Takes("""{ "agenda": true }""", "often").Takes("""{ "chair": true }""", "often")
            .Category("y").Takes("""{ "agenda": true, "chair": true }""", "often").Takes("""{ "agenda": true }""", "often");
        Assert.Empty(Find(different));
    }

    [Fact]
    public void Categories_that_differ_in_points_or_in_what_binds_are_told_apart() => Assert.Empty(Find(Begun()
        .Category("x").Takes("""{ "agenda": true }""")
        .Category("y").Takes("""{ "agenda": true }""", "normally")
        .Category("z").Takes("""{ "agenda": true }""", basis: "inferred")));

    [Fact]
    public void Three_alike_are_two_findings_and_empty_ones_are_alike()
    {
        Problem[] found = Find(Begun().Category("x").Category("y").Category("z"));
        Assert.Equal(["y", "z"], found.Select(p => (string)p.Message.Arguments[0]));
        Assert.All(found, p => Assert.Equal("x", p.Message.Arguments[1]));
        Assert.DoesNotContain("for example", found[0].Message.English(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_taken_over_is_reported_where_it_stands_and_once()
    {
        SpecBuilder spec = Begun()
            .Category("x").Takes("""{ "agenda": true }""", id: "planned").Takes("""{ "topics": { "atLeast": 0 } }""", "may", id: "idle")
            .Category("y", extends: "x").Takes("""{ "chair": true }""", id: "led")
            .Category("z", extends: "x").Takes("""{ "not": { "agenda": false } }""", "may", id: "again");
        Assert.Equal(
            ["“idle” is always met: no facts refute it",
                "“again” repeats “planned”: whatever meets one meets the other, for example agenda: true"],
            Find(spec).Select(p => p.Message.English()));
    }

    [Fact]
    public void A_category_that_takes_over_what_excludes_its_own_is_impossible_and_one_that_adds_nothing_alike()
    {
        Problem[] found = Find(Begun()
            .Category("x").Takes("""{ "agenda": true }""", id: "planned")
            .Category("y", extends: "x").Takes("""{ "agenda": false }""", id: "free")
            .Category("z", extends: "x"));
        Assert.Equal(["PSP0005", "PSP0007"], found.Select(p => p.Rule.Id));
        Assert.Equal("nothing can meet “y”: whatever meets planned contradicts free, for example agenda: true", found[0].Message.English());
    }

    [Fact]
    public void What_is_too_large_is_said_once_for_all()
    {
        SpectrumFile file = Parse(LargeSpec.Of(categories: 4, criteria: 40).Text);
        Problem found =
            Assert.Single(ExactCheck.Find(file, new CheckLimits(5, 1_000_000, 0)), p => p.Message.Key == MessageKey.TooLargeToCheck);
        Assert.Equal(RuleCatalogue.CriterionIdle, found.Rule);
        Assert.Contains("too large to be checked", found.Message.English(), StringComparison.Ordinal);
        Assert.Contains($"(and {found.Related.Count} more)", found.Message.English(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_traits_tangle_beyond_bounds_is_given_up_in_good_time()
    {
        // 120 flags, 500 criteria of three flags each, taken at random: satisfiability at its hardest.
        var random = new Random(1);
        SpecBuilder spec = new SpecBuilder().Flag([.. Enumerable.Range(0, 120).Select(i => "f" + i)]).Category("x");
        for (int i = 0; i < 500; i++)
        {
            string[] parts =
                [.. Enumerable.Range(0, 3).Select(_ => $$"""{ "f{{random.Next(120)}}": {{(random.Next(2) == 0 ? "true" : "false")}} }""")];
            spec.Takes($$"""{ "any": [ {{string.Join(", ", parts)}} ] }""");
        }

        Problem[] found = [.. Find(spec).Where(p => p.Message.Key == MessageKey.TooLargeToCheck)];
        Assert.Equal("“x” is too large to be checked: too many facts hang together", Assert.Single(found).Message.English());
    }

    [Fact]
    public void Two_hundred_categories_and_a_thousand_criteria_are_decided() =>
        Assert.DoesNotContain(Find(LargeSpec.Of(categories: 200, criteria: 5)), p => p.Message.Key == MessageKey.TooLargeToCheck);

    [Fact]
    public void A_thousand_criteria_in_one_category_are_too() =>
        Assert.DoesNotContain(Find(LargeSpec.Of(categories: 2, criteria: 1000)), p => p.Message.Key == MessageKey.TooLargeToCheck);

    private static SpecBuilder Begun() => new SpecBuilder().Flag("agenda", "chair").Set("topics", "a", "b", "c");

    private static SpecBuilder Two(string one, string two) => Begun().Category("x").Takes(one, id: "one").Takes(two, id: "two");

    private static Problem[] Find(SpecBuilder spec) => [.. ExactCheck.Find(Parse(spec.Text))];

    private static Finding Only(string rule, SpecBuilder spec)
    {
        Problem found = Assert.Single(Find(spec));
        Assert.Equal(rule, found.Rule.Id);
        ProblemAsserts.StandInTheFile([found], "sample.spectrum.json", spec.Text);
        return new Finding(found, spec.Text);
    }

    internal static SpectrumFile Parse(string text)
    {
        SpectrumFile file = SpectrumParser.Parse(new SourceFile("sample.spectrum.json", text));
        Assert.Empty(file.Problems);
        return file;
    }

    private static int LineOf(SpecBuilder spec, string text) =>
        Array.FindIndex(spec.Text.Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    /// <summary>A finding in words, and what it points at, its further places included, without white space.</summary>
    private sealed class Finding(Problem problem, string text)
    {
        internal string Message => problem.Message.English();

        internal string[] Pointed => [.. ProblemAsserts.Pointed([problem], text)
            .Concat(problem.Related.Select(p => text.Substring(p.Span.Start, p.Span.Length)))
                .Select(t => JsonNode.Parse(t)!.ToJsonString())];
    }
}
