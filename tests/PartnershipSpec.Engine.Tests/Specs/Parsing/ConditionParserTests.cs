using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Specs.Parsing;

public sealed class ConditionParserTests
{
    [Theory]
    [InlineData("{}", "PSP0002", "{}")]
    [InlineData("[]", "PSP0002", "[]")]
    [InlineData("""{"$schema":"x"}""", "PSP0004", "\"$schema\"")]
    [InlineData("""{"f":1}""", "PSP0002", "1")]
    [InlineData("""{"f":"true"}""", "PSP0002", "\"true\"")]
    [InlineData("""{"f":true,"f":false}""", "PSP0002", "\"f\"")]
    [InlineData("""{"g":true}""", "PSP0004", "\"g\"")]
    [InlineData("""{"l":"top"}""", "PSP0004", "\"top\"")]
    [InlineData("""{"l":{}}""", "PSP0002", "{}")]
    [InlineData("""{"l":{"atLeast":"top"}}""", "PSP0004", "\"top\"")]
    [InlineData("""{"l":{"atMost":2}}""", "PSP0002", "2")]
    [InlineData("""{"l":{"anyOf":["low"],"atLeast":"low"}}""", "PSP0002", "\"anyOf\"")]
    [InlineData("""{"c":{}}""", "PSP0002", "{")]
    [InlineData("""{"c":{"anyOf":[]}}""", "PSP0002", "[]")]
    [InlineData("""{"c":{"anyOf":"one"}}""", "PSP0002", "\"one\"")]
    [InlineData("""{"c":"three"}""", "PSP0004", "\"three\"")]
    [InlineData("""{"s":["x"]}""", "PSP0002", "[\"x\"]")]
    [InlineData("""{"s":{}}""", "PSP0002", "{}")]
    [InlineData("""{"s":{"anyOf":["x","x"]}}""", "PSP0002", "\"x\"")]
    [InlineData("""{"s":{"anyOf":["x","w"]}}""", "PSP0004", "\"w\"")]
    [InlineData("""{"s":{"allOf":[null]}}""", "PSP0002", "null")]
    [InlineData("""{"s":{"atLeast":4}}""", "PSP0002", "4")]
    [InlineData("""{"s":{"atLeast":-1}}""", "PSP0002", "-1")]
    [InlineData("""{"s":{"atLeast":2,"of":["x"]}}""", "PSP0002", "2")]
    [InlineData("""{"s":{"of":["x"]}}""", "PSP0002", "{")]
    [InlineData("""{"s":{"exactly":1,"atLeast":1}}""", "PSP0002", "\"exactly\"")]
    [InlineData("""{"all":[]}""", "PSP0002", "[]")]
    [InlineData("""{"all":{}}""", "PSP0002", "{}")]
    [InlineData("""{"any":[{}]}""", "PSP0002", "{}")]
    [InlineData("""{"not":[]}""", "PSP0002", "[]")]
    [InlineData("""{"not":{"g":true}}""", "PSP0004", "\"g\"")]
    public void What_is_no_condition_is_reported_at_its_place_and_drops_its_criterion(string when, string rule, string pointed)
    {
        string text = Text(when);
        SpectrumFile file = SpectrumParser.Parse(new SourceFile("", text));
        Problem problem = Assert.Single(file.Problems);
        Assert.Equal(rule, problem.Rule.Id);
        Assert.Equal([pointed], ProblemAsserts.Pointed([problem], text));
        Assert.False(file.Spectrum!.IsSound);
    }

    [Fact]
    public void Everything_in_a_condition_that_is_wrong_is_reported()
    {
        string text = Text("""{"f":1,"all":[{"l":"top"},{"not":{"s":{"atMost":9}}}],"c":{"anyOf":["three","four"]}}""");
        Assert.Equal(
            ["1", "\"top\"", "9", "\"three\"", "\"four\""],
            ProblemAsserts.Pointed(SpectrumParser.Parse(new SourceFile("", text)).Problems, text));
    }

    [Theory]
    [InlineData("""{"f":true}""", "f")]
    [InlineData("""{"l":"mid"}""", "l 1..1")]
    [InlineData("""{"l":{"atLeast":"mid"}}""", "l 1..2")]
    [InlineData("""{"l":{"atMost":"mid"}}""", "l 0..1")]
    [InlineData("""{"c":"two"}""", "c in 1")]
    [InlineData("""{"c":{"anyOf":["one","two"]}}""", "c in 0,1")]
    [InlineData("""{"s":{"allOf":["z","x"]}}""", "2.. of s 2,0")]
    [InlineData("""{"s":{"anyOf":["y"]}}""", "1.. of s 1")]
    [InlineData("""{"s":{"noneOf":["y","z"]}}""", "0..0 of s 1,2")]
    [InlineData("""{"s":{"atLeast":2}}""", "2.. of s 0,1,2")]
    [InlineData("""{"s":{"atMost":1}}""", "0..1 of s 0,1,2")]
    [InlineData("""{"s":{"atLeast":1,"atMost":2,"of":["x","z"]}}""", "1..2 of s 0,2")]
    [InlineData("""{"s":{"allOf":["x"],"noneOf":["z"]}}""", "(1.. of s 0 & 0..0 of s 2)")]
    [InlineData("""{"f":false,"l":"low"}""", "(not f & l 0..0)")]
    [InlineData("""{"any":[{"f":true},{"not":{"all":[{"f":true},{"c":"one"}]}}]}""", "(f | not (f & c in 0))")]
    public void A_condition_says_what_is_written(string when, string meaning) =>
        Assert.Equal(meaning, Worded(SpecBuilder.Load(Text(when)).Spectrum.Categories[0].Criteria[0].When));

    private static string Text(string when) =>
        SpectrumParserTests.ReplaceOnce(
            new SpecBuilder().Flag("f").Level("l", "low", "mid", "high").Choice("c", "one", "two").Set("s", "x", "y", "z")
                .Category("k").Takes("\"HERE\"").Text,
            "\"when\": \"HERE\"",
            "\"when\": " + when);

    private static string Worded(Condition condition) => condition switch
    {
        AllOf all => "(" + string.Join(" & ", all.Parts.Select(Worded)) + ")",
        AnyOf any => "(" + string.Join(" | ", any.Parts.Select(Worded)) + ")",
        Not not => "not " + Worded(not.Part),
        FlagIs flag => (flag.Value ? "" : "not ") + flag.Trait.Id,
        LevelBetween level => $"{level.Trait.Id} {level.Lowest}..{level.Highest}",
        ChoiceIn choice => $"{choice.Trait.Id} in {Listed(choice.Values)}",
        SetCount set => $"{set.AtLeast}..{set.AtMost} of {set.Trait.Id} {Listed(set.Members)}",
        _ => "?",
    };

    private static string Listed(IEnumerable<int> items) => string.Join(",", items);
}
