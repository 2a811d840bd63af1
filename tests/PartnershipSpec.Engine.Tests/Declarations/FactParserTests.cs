using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Declarations;

/// <summary>What a fact states, in every form it can be written in; set s names some of its members, set a all of them.</summary>
public sealed class FactParserTests
{
    private static readonly CompiledSpectrum Sample = new SpecBuilder()
        .Flag("f").Level("l", "low", "mid", "high").Choice("c", "one", "two", "three").Set("s", "x", "y", "z").FullSet("a", "p", "q", "r")
        .Category("k").Load();

    [Theory]
    [InlineData("""{"f":true}""", "f: true")]
    [InlineData("""{"f":false}""", "f: false")]
    [InlineData("""{"f":{"value":false,"source":"A page","asOf":"2020","note":"Why."}}""", "f: false")]
    [InlineData("""{"l":"low"}""", "l: low")]
    [InlineData("""{"l":"mid"}""", "l: mid")]
    [InlineData("""{"l":{"value":"high"}}""", "l: high")]
    [InlineData("""{"c":"two"}""", "c: two")]
    [InlineData("""{"c":{"value":"three"}}""", "c: three")]
    [InlineData("""{"s":["x"]}""", "s: x")]
    [InlineData("""{"s":["y","x"]}""", "s: x, y")]
    [InlineData("""{"s":["x","…"]}""", "s: x")]
    [InlineData("""{"s":["x","..."]}""", "s: x")]
    [InlineData("""{"s":["…","x"]}""", "s: x")]
    [InlineData("""{"s":["x","y","z"]}""", "s: x, y, z")]
    [InlineData("""{"s":{"value":["x"],"complete":false}}""", "s: x")]
    [InlineData("""{"s":{"value":["x"],"complete":true}}""", "s: x and no others")]
    [InlineData("""{"s":{"value":["x"],"without":["z"]}}""", "s: x but not z")]
    [InlineData("""{"s":{"without":["y","z"]}}""", "s: not y, z")]
    [InlineData("""{"s":{"value":null,"without":["y"]}}""", "s: not y")]
    [InlineData("""{"s":{"without":["x","y","z"]}}""", "s: none")]
    [InlineData("""{"s":[]}""", "s: none")]
    [InlineData("""{"s":{"value":[],"complete":true}}""", "s: none")]
    [InlineData("""{"s":{"value":["x"],"without":["x"]}}""", "s: contradictory")]
    [InlineData("""{"a":["p"]}""", "a: p and no others")]
    [InlineData("""{"a":["p","…"]}""", "a: p")]
    [InlineData("""{"a":["p","..."]}""", "a: p")]
    [InlineData("""{"a":{"value":["p"],"complete":false}}""", "a: p")]
    [InlineData("""{"a":{"value":["p"],"complete":true}}""", "a: p and no others")]
    [InlineData("""{"a":{"value":["p","…"],"complete":false}}""", "a: p")]
    [InlineData("""{"a":{"value":["p","…"],"without":["r"]}}""", "a: p but not r")]
    [InlineData("""{"a":{"value":["p"],"without":["r"]}}""", "a: p and no others")]
    [InlineData("""{"a":{"without":["q"]}}""", "a: not q")]
    [InlineData("""{"a":["p","q","r"]}""", "a: p, q, r")]
    [InlineData("""{"a":[]}""", "a: none")]
    public void A_fact_states(string facts, string stated) => Assert.Equal([stated], Declared.Stated(Sample, facts));

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"f":null,"l":null,"c":null,"s":null,"a":null}""")]
    [InlineData("""{"f":{"value":null,"note":"Asked; no answer yet."}}""")]
    [InlineData("""{"s":["…"],"a":["…"]}""")]
    [InlineData("""{"s":{"value":[],"complete":false},"a":{"value":[],"complete":false}}""")]
    [InlineData("""{"s":{"value":null,"complete":true}}""")]
    [InlineData("""{"s":{"without":[]}}""")]
    public void Some_facts_state_nothing(string facts)
    {
        Declaration declaration = Declared.One(Sample, facts);
        Assert.Empty(Declared.Stated(Sample, facts));
        Assert.Empty(declaration.Statements);
        Assert.All(declaration.Claim.Facts.Known.Concat(declaration.Claim.Facts.Excluded), word => Assert.Equal(0UL, word));
    }

    [Fact]
    public void The_masks_are_exact()
    {
        // Four bits a nibble: f, then l at least mid, at least high; c one, two, three; s x, y, z; a p, q, r.
        StatedFacts facts =
            Declared.One(Sample, """{"f":true,"l":"mid","c":"two","s":{"value":["x"],"without":["z"]},"a":["q"]}""").Claim.Facts;
        Assert.Equal([0b010_0001_0010_0_01_1UL], facts.Known);
        Assert.Equal([0b101_0100_0101_0_10_0UL], facts.Excluded);
    }

    [Theory]
    [InlineData("""{"f":1}""", "PSP2002", "1")]
    [InlineData("""{"f":"true"}""", "PSP2002", "\"true\"")]
    [InlineData("""{"f":[]}""", "PSP2002", "[]")]
    [InlineData("""{"f":{"value":{"value":true}}}""", "PSP2002", "{\"value\":true}")]
    [InlineData("""{"f":{"value":true,"complete":true}}""", "PSP2002", "true")]
    [InlineData("""{"f":{"value":true,"without":[]}}""", "PSP2002", "[]")]
    [InlineData("""{"f":{"value":true,"source":3}}""", "PSP2002", "3")]
    [InlineData("""{"f":{"value":true,"note":" "}}""", "PSP2002", "\" \"")]
    [InlineData("""{"f":{}}""", "PSP2002", "{")]
    [InlineData("""{"f":true,"f":false}""", "PSP2002", "\"f\"")]
    [InlineData("""{"l":1}""", "PSP2002", "1")]
    [InlineData("""{"l":["low"]}""", "PSP2002", "[\"low\"]")]
    [InlineData("""{"l":"top"}""", "PSP2003", "\"top\"")]
    [InlineData("""{"c":true}""", "PSP2002", "true")]
    [InlineData("""{"c":"One"}""", "PSP2003", "\"One\"")]
    [InlineData("""{"s":"x"}""", "PSP2002", "\"x\"")]
    [InlineData("""{"s":{"x":true}}""", "PSP2002", "{", "\"x\"")]
    [InlineData("""{"s":["w"]}""", "PSP2003", "\"w\"")]
    [InlineData("""{"s":["x","x"]}""", "PSP2002", "\"x\"")]
    [InlineData("""{"s":["…","…"]}""", "PSP2002", "\"…\"")]
    [InlineData("""{"s":[null]}""", "PSP2002", "null")]
    [InlineData("""{"s":["…","..."]}""", "PSP2002", "\"...\"")]
    [InlineData("""{"s":{"without":["..."]}}""", "PSP2003", "\"...\"")]
    [InlineData("""{"s":{"value":["x","…"],"complete":true}}""", "PSP2002", "[\"x\",\"…\"]")]
    [InlineData("""{"s":{"value":["x"],"complete":"yes"}}""", "PSP2002", "\"yes\"")]
    [InlineData("""{"s":{"without":["…"]}}""", "PSP2003", "\"…\"")]
    [InlineData("""{"s":{"without":null}}""", "PSP2002", "{")]
    [InlineData("""{"g":true}""", "PSP2003", "\"g\"")]
    [InlineData("""{"$schema":"x"}""", "PSP2003", "\"$schema\"")]
    [InlineData("""{"F":true}""", "PSP2003", "\"F\"")]
    [InlineData("""[]""", "PSP2002", "[]")]
    public void What_is_no_fact_is_reported_at_its_place(string facts, string rule, params string[] pointed)
    {
        IReadOnlyList<Problem> problems = Declared.Problems(Sample, facts);
        Assert.Equal(pointed, ProblemAsserts.Pointed(problems, Declared.Text(facts)));
        Assert.All(problems, p => Assert.Equal(rule, p.Rule.Id));
    }

    [Theory]
    [InlineData("""{"s":"x"}""", "“s” must be an array, not a string")]
    [InlineData("""{"s":[1]}""", "an entry of “s” must be a string, not a number")]
    [InlineData("""{"s":[" "]}""", "an entry of “s” must not be empty")]
    [InlineData("""{"s":{"value":["x"],"without":[[]]}}""", "an entry of “s” must be a string, not an array")]
    [InlineData("""{"sx":["x"]}""", "unknown trait “sx”; did you mean “s”?")]
    [InlineData("""{"c":"thre"}""", "unknown value “thre”; did you mean “three”?")]
    [InlineData("""{"f":{"value":true,"without":["x"]}}""", "“without” goes only with a set")]
    public void The_message_helps(string facts, string message) =>
        Assert.StartsWith(message, Assert.Single(Declared.Problems(Sample, facts)).Message.English(), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"s":["x","w"],"f":true}""")]
    [InlineData("""{"s":[1,"x"],"f":true}""")]
    [InlineData("""{"a":["p",null],"f":true}""")]
    [InlineData("""{"l":"top","f":true}""")]
    [InlineData("""{"a":["....","p"],"f":true}""")]
    public void Of_what_can_only_be_read_in_part_nothing_is_guessed(string facts)
    {
        Declaration declaration = Assert.Single(Declared.File(Sample, Declared.Text(facts)).Declarations);
        Assert.Equal([0b000_000_000_00_1UL], declaration.Claim.Facts.Known);
        Assert.Equal([0UL], declaration.Claim.Facts.Excluded);
        Assert.Equal([0], declaration.Statements.Select(s => s.Trait));
    }

    [Fact]
    public void A_statement_keeps_its_place_and_where_it_comes_from()
    {
        const string Facts = """{"f":{"value":true,"source":"A page","asOf":"2020","note":"Why."},"s":{"without":["x"]},"a":["p"]}""";
        string text = Declared.Text(Facts);
        IReadOnlyList<FactStatement> statements = Declared.One(Sample, Facts).Statements;
        Assert.Equal([0, 3, 4], statements.Select(s => s.Trait));
        Assert.Equal(["true", "[\"x\"]", "[\"p\"]"], statements.Select(s => text.Substring(s.Span.Start, s.Span.Length)));
        Assert.Equal(("A page", "2020", "Why."), (statements[0].Source, statements[0].AsOf, statements[0].Note));
        Assert.Null(statements[2].Source);
    }

    [Fact]
    public void The_order_of_facts_and_members_never_matters() =>
        Gen.Int.Sample(
            seed =>
            {
                var random = new Random(seed);
                JsonObject facts = RandomFacts.For(Bundled.Text, seed).Next();
                string before = Declared.Text(facts.ToJsonString());
                string after = Declared.Text(Shuffled(facts, random).ToJsonString());
                FactBits[] bits =
                    [.. new[] { before, after }.Select(
                    t => Assert.Single(Declared.File(Bundled.Spectrum, t).Declarations).Claim.Facts.Bits)];
                Assert.Equal(bits[0].True, bits[1].True);
                Assert.Equal(bits[0].False, bits[1].False);
            },
            iter: 300);

    private static JsonNode Shuffled(JsonNode node, Random random)
    {
        if (node is JsonArray array) return new JsonArray([.. Mixed(array.Select(i => i?.DeepClone()), random)]);
        if (node is not JsonObject owner) return node.DeepClone();
        return new JsonObject(
            Mixed(owner.Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : (JsonNode?)Shuffled(p.Value, random))), random));
    }

    private static T[] Mixed<T>(IEnumerable<T> items, Random random)
    {
        T[] mixed = [.. items];
        random.Shuffle(mixed);
        return mixed;
    }
}
