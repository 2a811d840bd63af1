using System;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>Facts closed under a spectrum's implications, contrapositives included.</summary>
public sealed class ClosureTests
{
    [Theory]
    [InlineData("""{"governanceBodies":["steeringCommittee"]}""", "governanceStructure: true", "governanceBodies: steeringCommittee")]
    [InlineData("""{"governanceBodies":["secretariat"]}""", "governanceBodies: secretariat")]
    [InlineData("""{"governanceStructure":false}""", "governanceStructure: false", "governanceBodies: not steeringCommittee")]
    [InlineData("""{"governanceStructure":true}""", "governanceStructure: true")]
    [InlineData("""{"memorandumDefines":["goals"]}""", "memorandum: true", "memorandumDefines: goals")]
    [InlineData("""{"memorandumDefines":[]}""", "memorandumDefines: none")]
    [InlineData("""{"memorandum":false}""", "memorandum: false", "memorandumDefines: none")]
    [InlineData("""{"governanceStructure":false,"governanceBodies":["steeringCommittee","other"]}""", "governanceBodies: other")]
    public void The_bundled_implications(string facts, params string[] known) => Assert.Equal(known, Closed(Bundled.Spectrum, facts));

    [Theory]
    [InlineData("""{"f":true}""", "f: true", "l: mid to high", "c: not one")]
    [InlineData("""{"l":"low"}""", "f: false", "g: false", "l: low")]
    [InlineData("""{"c":"one"}""", "f: false", "g: false", "c: one")]
    [InlineData("""{"g":true}""", "f: true", "g: true", "l: mid to high", "c: three")]
    [InlineData("""{"h":true,"s":["x"]}""", "h: true", "s: x and no others")]
    [InlineData("""{"h":true,"s":{"without":["x"]}}""", "h: true", "s: y and no others")]
    [InlineData("""{"s":["x","y"]}""", "h: false", "s: x, y")]
    [InlineData("""{"s":{"value":[],"complete":true}}""", "h: false", "s: none")]
    public void Levels_choices_counts_and_chains(string facts, params string[] known) =>
        Assert.Equal(
            known,
            Closed(
                new SpecBuilder().Flag("f", "g", "h").Level("l", "low", "mid", "high").Choice("c", "one", "two", "three").Set("s", "x", "y")
                    .Implication("""{ "f": true }""", """{ "l": { "atLeast": "mid" }, "not": { "c": "one" } }""")
                    .Implication("""{ "g": true }""", """{ "f": true, "c": "three" }""")
                    .Implication("""{ "h": true }""", """{ "s": { "atLeast": 1, "atMost": 1 } }""")
                    .Category("k").Load(),
                facts));

    [Theory]
    [InlineData("""{"f":true}""", "f: true")]
    [InlineData("""{"f":true,"g":false}""", "f: true", "g: false", "h: true")]
    [InlineData("""{"g":false,"h":false}""", "f: false", "g: false", "h: false")]
    public void Of_alternatives_the_last_one_left_holds(string facts, params string[] known) =>
        Assert.Equal(
            known,
            Closed(
                new SpecBuilder().Flag("f", "g", "h").Implication("""{ "f": true }""", """{ "any": [ { "g": true }, { "h": true } ] }""")
                    .Category("k").Load(),
                facts));

    [Theory]
    [InlineData("""{ "s": { "atLeast": 0 }, "f": true }""", """{ "g": true }""")]
    [InlineData("""{ "f": true }""", """{ "any": [ { "not": { "s": { "atLeast": 0 } } }, { "g": true } ] }""")]
    [InlineData("""{ "f": true }""", """{ "g": true, "any": [ { "s": { "atLeast": 0 } }, { "h": true } ] }""")]
    public void A_count_that_is_always_or_never_reached_forces_no_member(string premise, string conclusion)
    {
        CompiledSpectrum spectrum = new SpecBuilder().Flag("f", "g", "h").Set("s", "x", "y").Implication(premise, conclusion).Category("k")
            .Load();
        Assert.Equal(["f: true", "g: true", "s: x"], Closed(spectrum, """{ "f": true, "s": ["x"] }"""));
        Assert.Equal(["s: x"], Closed(spectrum, """{ "f": true, "g": false, "s": ["x"] }"""));
    }

    [Fact]
    public void Closing_twice_changes_nothing_more() =>
        Each((spectrum, facts, _) =>
        {
            FactBits derived = facts.Propagate(spectrum.Model.PropagationRules);
            AssertSame(derived, derived.Propagate(spectrum.Model.PropagationRules));

            // Where facts contradict each other, what is left may well say something anew.
            if (derived.True.Zip(derived.False).Any(w => (w.First & w.Second) != 0)) return;
            FactBits closed = facts.Propagate(spectrum.Model.PropagationRules).Consistent();
            AssertSame(derived, closed);
            AssertSame(closed, closed.Propagate(spectrum.Model.PropagationRules).Consistent());
        });

    [Fact]
    public void Nothing_stated_is_lost_and_more_facts_never_derive_less() =>
        Each((spectrum, facts, random) =>
        {
            FactBits fewer = spectrum.Model.Traits.Where(_ => random.Next(2) == 0).Aggregate(facts, (f, trait) => f.Forget(trait));
            AssertWithin(facts, facts.Propagate(spectrum.Model.PropagationRules));
            AssertWithin(fewer.Propagate(spectrum.Model.PropagationRules), facts.Propagate(spectrum.Model.PropagationRules));
        });

    [Fact]
    public void The_order_of_implications_does_not_matter() =>
        Gen.Int.Sample(
            seed =>
            {
                var spec = new RandomSpec(seed, traits: 4, most: 4);
                JsonNode root = JsonNode.Parse(spec.Text)!;
                root["implications"] = new JsonArray([.. root["implications"]!.AsArray().Reverse().Select(i => i!.DeepClone())]);
                CompiledSpectrum turned = SpecBuilder.Load(root.ToJsonString());
                CompiledSpectrum spectrum = spec.Load();
                string facts = spec.Facts.Next().ToJsonString();
                AssertSame(Declared.Bits(spectrum, facts).Propagate(spectrum.Model.PropagationRules),
                    Declared.Bits(turned, facts).Propagate(turned.Model.PropagationRules));

                Formula[] constraints = [.. spectrum.Model.PropagationRules.Constraints];
                new Random(seed).Shuffle(constraints);
                FactBits derived = Declared.Bits(spectrum, facts).Propagate(spectrum.Model.PropagationRules);
                AssertSame(derived, Declared.Bits(spectrum, facts).Propagate(new PropagationRules(constraints)));

                // So many that each is looked at only when it has something to do.
                Formula[] many = [.. Enumerable.Repeat(constraints, 30).SelectMany(c => c)];
                AssertSame(derived, Declared.Bits(spectrum, facts).Propagate(new PropagationRules(many)));
            },
            iter: 300);

    [Fact]
    public void The_facts_themselves_are_left_as_stated()
    {
        FactBits facts = Declared.Bits(Bundled.Spectrum, """{"governanceBodies":["steeringCommittee"]}""");
        FactBits before = facts.Copy();
        facts.Propagate(Bundled.Spectrum.Model.PropagationRules).Consistent();
        AssertSame(before, facts);
    }

    private static string[] Closed(CompiledSpectrum spectrum, string facts)
    {
        FactBits bits = Declared.Bits(spectrum, facts);
        return [.. new Evaluation(spectrum.Model, bits).Stated(bits.Propagate(spectrum.Model.PropagationRules).Consistent())
            .Select(f => f.ToString())];
    }

    private static void Each(Action<CompiledSpectrum, FactBits, Random> check) =>
        Gen.Int.Sample(
            seed =>
            {
                var spec = new RandomSpec(seed, traits: 4, most: 4);
                CompiledSpectrum spectrum = spec.Load();
                check(spectrum, Declared.Bits(spectrum, spec.Facts.Next(percent: 80).ToJsonString()), new Random(seed));
            },
            iter: 500);

    private static void AssertSame(FactBits expected, FactBits actual)
    {
        Assert.Equal(expected.True, actual.True);
        Assert.Equal(expected.False, actual.False);
    }

    private static void AssertWithin(FactBits part, FactBits whole)
    {
        Assert.All(part.True.Zip(whole.True), w => Assert.Equal(0UL, w.First & ~w.Second));
        Assert.All(part.False.Zip(whole.False), w => Assert.Equal(0UL, w.First & ~w.Second));
    }
}
