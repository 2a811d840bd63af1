using System.Text.Json.Nodes;
using CsCheck;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>Facts written as a declaration file has them.</summary>
public sealed class FactJsonTests
{
    private static readonly CompiledSpectrum Sample = new SpecBuilder()
        .Flag("f").Level("l", "low", "mid", "high").Choice("c", "one", "two").Set("s", "x", "y", "z").FullSet("a", "p", "q", "r")
            .Category("k").Load();

    [Theory]
    [InlineData("""{}""", """{}""")]
    [InlineData("""{"f":{"value":false,"note":"n"}}""", """{"f":false}""")]
    [InlineData("""{"a":["p"],"f":true}""", """{"f":true,"a":["p"]}""")]
    [InlineData("""{"l":"low"}""", """{"l":"low"}""")]
    [InlineData("""{"l":"high"}""", """{"l":"high"}""")]
    [InlineData("""{"c":"two"}""", """{"c":"two"}""")]
    [InlineData("""{"s":["z","x"]}""", """{"s":["x","z"]}""")]
    [InlineData("""{"s":["x","…"]}""", """{"s":["x"]}""")]
    [InlineData("""{"s":[]}""", """{"s":[]}""")]
    [InlineData("""{"s":["x","y","z"]}""", """{"s":["x","y","z"]}""")]
    [InlineData("""{"s":{"value":["x"],"complete":true}}""", """{"s":{"value":["x"],"complete":true}}""")]
    [InlineData("""{"s":{"value":["x"],"without":["y","z"]}}""", """{"s":{"value":["x"],"complete":true}}""")]
    [InlineData("""{"s":{"value":["x"],"without":["y"]}}""", """{"s":{"value":["x"],"without":["y"]}}""")]
    [InlineData("""{"s":{"without":["y"]}}""", """{"s":{"value":null,"without":["y"]}}""")]
    [InlineData("""{"a":["p","…"]}""", """{"a":["p","…"]}""")]
    [InlineData("""{"a":{"value":["p","…"],"without":["q"]}}""", """{"a":{"value":["p","…"],"without":["q"]}}""")]
    [InlineData("""{"a":{"without":["q"]}}""", """{"a":{"value":null,"without":["q"]}}""")]
    [InlineData("""{"a":["p","q","r"]}""", """{"a":["p","q","r"]}""")]
    public void They_are_written_in_the_shortest_form(string facts, string written) =>
        Assert.Equal(written, FactJson.Write(Sample.Model, Declared.Bits(Sample, facts)));

    [Fact]
    public void Read_back_they_are_the_same() =>
        Gen.Int.Sample(
            seed =>
            {
                var spec = new RandomSpec(seed, traits: 5, most: 5);
                CompiledSpectrum spectrum = spec.Load();
                FactBits facts = Declared.Bits(spectrum, spec.Facts.Next().ToJsonString());
                string written = FactJson.Write(spectrum.Model, facts);
                FactBits read = Declared.Bits(spectrum, written);
                Assert.NotNull(JsonNode.Parse(written));
                Assert.Equal(facts.True, read.True);
                Assert.Equal(facts.False, read.False);
            },
            iter: 500);
}
