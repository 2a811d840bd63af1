using System;
using System.Linq;
using CsCheck;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>The laws of Kleene's logic, for the conditions of made-up specs.</summary>
public sealed class FormulaTests
{
    [Fact]
    public void Not_turns_met_and_refuted_round_and_leaves_unknown() =>
        EachCondition((condition, facts) =>
        {
            CriterionOutcome turned = condition.Outcome(facts) switch
            {
                CriterionOutcome.Met => CriterionOutcome.Refuted,
                CriterionOutcome.Refuted => CriterionOutcome.Met,
                _ => CriterionOutcome.Unknown,
            };
            Assert.Equal(turned, condition.Not().Outcome(facts));
            Assert.Equal(condition.Outcome(facts), condition.Not().Not().Outcome(facts));
        });

    [Fact]
    public void Nothing_is_both_met_and_refuted() =>
        EachCondition((condition, facts) => Assert.False(condition.IsMet(facts) && condition.IsRefuted(facts)));

    [Fact]
    public void All_is_the_worst_of_its_parts_and_any_the_best() =>
        EachPair((first, second, facts) =>
        {
            int[] grades = [Grade(first.Outcome(facts)), Grade(second.Outcome(facts))];
            Assert.Equal(grades.Min(), Grade(Formula.All(first, second).Outcome(facts)));
            Assert.Equal(grades.Max(), Grade(Formula.Any(first, second).Outcome(facts)));
        });

    [Fact]
    public void De_Morgan_holds() =>
        EachPair((first, second, facts) =>
        {
            Assert.Equal(Formula.All(first, second).Not().Outcome(facts), Formula.Any(first.Not(), second.Not()).Outcome(facts));
            Assert.Equal(Formula.Any(first, second).Not().Outcome(facts), Formula.All(first.Not(), second.Not()).Outcome(facts));
        });

    [Fact]
    public void Of_nothing_all_is_met_and_any_refuted()
    {
        var facts = new FactBits([0UL], [0UL]);
        Assert.Equal(CriterionOutcome.Met, Formula.All().Outcome(facts));
        Assert.Equal(CriterionOutcome.Refuted, Formula.Any().Outcome(facts));
    }

    [Theory]
    [InlineData(0b000UL, 0b000UL, "Unknown", "Unknown")]
    [InlineData(0b001UL, 0b000UL, "Unknown", "Unknown")]
    [InlineData(0b011UL, 0b000UL, "Met", "Refuted")]
    [InlineData(0b001UL, 0b010UL, "Unknown", "Unknown")]
    [InlineData(0b000UL, 0b011UL, "Refuted", "Met")]
    [InlineData(0b001UL, 0b110UL, "Refuted", "Met")]
    [InlineData(0b111UL, 0b000UL, "Met", "Refuted")]
    public void Two_of_three_and_at_most_one_of_three(ulong known, ulong excluded, string atLeast, string atMost)
    {
        var facts = new FactBits([~0b111UL | known], [excluded]);
        Assert.Equal(atLeast, Formula.AtLeast(2, 0, 0b111).Outcome(facts).ToString());
        Assert.Equal(atMost, Formula.AtMost(1, 0, 0b111).Outcome(facts).ToString());
    }

    [Fact]
    [Trait("Takes", "long")]
    public void More_knowledge_takes_no_outcome_back() =>
        NoOutcomeIsTakenBack(seed => new RandomSpec(seed, traits: 5, most: 4).Text, iter: LongRun.Of(1000));

    [Fact]
    public void Nor_any_of_the_bundled_spec() => NoOutcomeIsTakenBack(_ => Bundled.Text, iter: LongRun.Of(400));

    private static void NoOutcomeIsTakenBack(Func<int, string> specText, int iter) =>
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                string text = specText(seed);
                CompiledSpectrum spectrum = text == Bundled.Text ? Bundled.Spectrum : SpecBuilder.Load(text);
                var facts = RandomFacts.For(text, seed).Next(percent: 80, contradictory: false);
                FactBits more = Declared.Bits(spectrum, facts.ToJsonString());
                FactBits derived = more.Propagate(spectrum.Model.PropagationRules);
                if (derived.True.Zip(derived.False).Any(w => (w.First & w.Second) != 0)) return;

                var random = new Random(seed);
                foreach (string trait in facts.Select(f => f.Key).Where(_ => random.Next(2) == 0).ToArray()) facts.Remove(trait);
                var before = new Evaluation(spectrum.Model, Declared.Bits(spectrum, facts.ToJsonString()));
                var after = new Evaluation(spectrum.Model, more);
                foreach (SpectrumCriterion criterion in spectrum.Model.Categories.SelectMany(c => c.Criteria))
                    Assert.Contains(before.Outcome(criterion), new[] { CriterionOutcome.Unknown, after.Outcome(criterion) });
                foreach (SpectrumCategory category in spectrum.Model.Categories)
                    Assert.Contains(before.Tally(category).Verdict, new[] { Verdict.Open, after.Tally(category).Verdict });
            },
            iter: iter);

    private static int Grade(CriterionOutcome outcome) =>
        outcome == CriterionOutcome.Met ? 1 : outcome == CriterionOutcome.Refuted ? -1 : 0;

    private static void EachCondition(Action<Formula, FactBits> check) => EachPair((first, _, facts) => check(first, facts));

    private static void EachPair(Action<Formula, Formula, FactBits> check) =>
        Gen.Int.Sample(
            seed =>
            {
                var spec = new RandomSpec(seed, traits: 5, most: 4);
                CompiledSpectrum spectrum = spec.Load();
                FactBits facts = Declared.Bits(spectrum, spec.Facts.Next().ToJsonString()).Propagate(spectrum.Model.PropagationRules)
                    .Consistent();
                Formula[] conditions = [.. spectrum.Model.Categories.SelectMany(c => c.Criteria).Select(c => c.Condition)];
                for (int i = 0; i + 1 < conditions.Length; i++) check(conditions[i], conditions[i + 1], facts);
            },
            iter: 300);
}
