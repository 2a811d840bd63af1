using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>The engine against an oracle that reads the same JSON by itself.</summary>
[Trait("Takes", "long")]
public sealed class NaiveJudgeTests
{
    [Fact]
    public void Outcomes_verdicts_and_placements_of_small_specs_are_what_the_format_says() =>
        Gen.Int[0, int.MaxValue].Sample(seed => Agree(new RandomSpec(seed, traits: 5, most: 4)), iter: LongRun.Of(1500));

    [Fact]
    public void So_are_those_of_specs_that_take_several_words() =>
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var spec = new RandomSpec(seed, traits: 20, most: 30);
                Agree(spec);
            },
            iter: 150);

    [Fact]
    public void And_those_of_the_bundled_spec()
    {
        var naive = new NaiveJudge(Bundled.Text);
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                string facts = RandomFacts.For(Bundled.Text, seed).Next(percent: seed % 100).ToJsonString();
                Assert.Equal(naive.Judge(facts), EngineResult.Of(Bundled.Spectrum, facts));
            },
            iter: LongRun.Of(1000));
    }

    [Fact]
    public void Wide_specs_do_take_several_words() =>
        Assert.True(Enumerable.Range(0, 20).Average(seed => new RandomSpec(seed, traits: 20, most: 30).Load().Model.Words) > 2);

    [Fact]
    public void What_is_met_or_refuted_is_so_however_the_rest_turns_out() =>
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var spec = new RandomSpec(seed, traits: 3, most: 3);
                CompiledSpectrum spectrum = spec.Load();
                var naive = new NaiveJudge(spec.Text);
                string facts = spec.Facts.Next().ToJsonString();
                (string Outcomes, bool Reached)[] worlds = [.. naive.Completions(facts).Select(naive.In)];
                Evaluation evaluation = Declared.Evaluation(spectrum, facts);
                string outcomes = string.Concat(
                    spectrum.Model.Categories.SelectMany(c => c.Criteria).Select(c => evaluation.Outcome(c).ToString()[0]));
                foreach ((string inWorld, bool reached) in worlds)
                {
                    Assert.All(outcomes.Zip(inWorld),
                        pair => Assert.True(pair.First == 'U' || pair.First == pair.Second, spec.Text + facts));
                    Assert.False(reached && evaluation.Rank().Placement == Placement.Outside, spec.Text + facts);
                }

                if (worlds.Length > 0) Assert.False(IsContradictory(spectrum, facts), spec.Text + facts);
            },
            iter: LongRun.Of(1500));

    [Fact]
    public void Facts_contradict_each_other_where_the_oracle_finds_that_they_do() =>
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var spec = new RandomSpec(seed, traits: 4, most: 4);
                string facts = spec.Facts.Next(percent: 90).ToJsonString();
                Assert.Equal(new NaiveJudge(spec.Text).IsContradictory(facts), IsContradictory(spec.Load(), facts));
            },
            iter: LongRun.Of(800));

    private static bool IsContradictory(CompiledSpectrum spectrum, string facts)
    {
        FactBits derived = Declared.Bits(spectrum, facts).Propagate(spectrum.Model.PropagationRules);
        return derived.True.Zip(derived.False).Any(word => (word.First & word.Second) != 0);
    }

    private static void Agree(RandomSpec spec)
    {
        CompiledSpectrum spectrum = spec.Load();
        var naive = new NaiveJudge(spec.Text);
        for (int i = 0; i < 4; i++)
        {
            string facts = spec.Facts.Next().ToJsonString();
            string expected = naive.Judge(facts);
            string actual = EngineResult.Of(spectrum, facts);
            Assert.True(expected == actual,
                $"{JsonNode.Parse(spec.Text)!.ToJsonString()}\n{facts}\nexpected:\n{expected}actual:\n{actual}");
        }
    }
}
