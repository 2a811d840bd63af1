using System;
using System.Linq;
using System.Numerics;
using CsCheck;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit.Engine;
using PartnershipSpec.Tool.Logic;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Logic;

/// <summary>Every question about a spec against all its complete descriptions, one by one.</summary>
public sealed class SpectrumLogicTests
{
    [Fact]
    [Trait("Takes", "long")]
    public void Answers_about_two_categories_are_those_of_all_complete_descriptions() => Small(Pairs, iter: 150);

    [Fact]
    public void Shares_are_those_of_all_complete_descriptions() => Small(Shares, iter: 250);

    [Fact]
    [Trait("Takes", "long")]
    public void So_are_answers_about_specs_of_sixteen_atoms() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            RandomSpec spec = RandomSpec.OfAtoms(seed, 13, 16);
            var force = new BruteForce(spec.Text);
            SpectrumLogic logic = SpectrumLogic.Of(spec.Load());
            Shares(spec, force, logic);
            for (int a = 0; a < force.Categories.Length; a++)
                Assert.Equal(force.ShareOf(force.Are(a, Verdict.Established)), logic.Overlap(a, a).Value);
            int last = force.Categories.Length - 1;
            force.AssertShows(logic.Separating(0, last).Value, SeparatedBy(force, 0, last), spec.Text);
        },
        iter: 6);

    [Fact]
    public void A_set_a_choice_and_a_level_are_counted_as_what_they_can_be()
    {
        SpectrumLogic logic = SpectrumLogic.Of(new SpecBuilder()
            .Set("topics", "a", "b", "c").Choice("place", "here", "there").Level("size", "small", "medium", "large").Flag("open")
                .Flag("unread")
            .Category("one").Takes("""{ "topics": { "atLeast": 2 }, "size": { "atLeast": "medium" }, "place": "here" }""")
            .Category("other").Takes("""{ "not": { "place": { "anyOf": ["here", "there"] } } }""")
            .Load());
        EstablishedShares shares = logic.Shares().Value;
        Assert.Equal(new BigInteger(8 * 3 * 3 * 2 * 2), shares.Descriptions);
        Assert.Equal([new Share(4 * 2 * 1, 8 * 3 * 3), new Share(1, 3)], shares.Categories);
        Assert.Equal(new Share(0, 1), shares.Several);
        Assert.Equal(new Share(5, 9), shares.None);
        Assert.Equal("topics: a, b; place: here; size: medium", logic.Establishing(0).Value!.ToString());
        Assert.Equal("place: none", logic.Establishing(1).Value!.ToString());
    }

    [Fact]
    public void Implications_take_part()
    {
        SpectrumLogic logic = SpectrumLogic.Of(new SpecBuilder()
            .Flag("board", "charter")
            .Implication("""{ "charter": true }""", """{ "board": true }""")
            .Category("loose").Takes("""{ "board": true }""")
            .Category("tight").Takes("""{ "charter": true }""")
            .Load());
        Assert.Equal(new BigInteger(3), logic.Shares().Value.Descriptions);
        Assert.True(logic.Implies(1, 0).Value.Holds);
        Assert.Null(logic.Implies(1, 0).Value.Counterexample);
        Assert.Equal("board: true; charter: false", logic.Implies(0, 1).Value.Counterexample!.ToString());
        Assert.Null(logic.Separating(1, 0).Value);
        Assert.Equal(new Share(1, 3), logic.Overlap(0, 1).Value);
    }

    [Fact]
    public void A_category_that_takes_nothing_that_binds_is_never_established_nor_contradicted()
    {
        SpectrumLogic logic = SpectrumLogic.Of(new SpecBuilder().Flag("a")
            .Category("bound").Takes("""{ "a": true }""").Category("free").Takes("""{ "a": true }""", "normally").Load());
        Assert.Null(logic.Establishing(1).Value);
        Assert.Null(logic.Separating(0, 1).Value);
        Assert.False(logic.Implies(0, 1).Value.Holds);
        Assert.Equal("a: true", logic.Implies(0, 1).Value.Counterexample!.ToString());
        Assert.True(logic.Implies(1, 0).Value.Holds);
        Assert.True(logic.Overlap(0, 1).Value.IsNone);
    }

    [Fact]
    public void Where_no_description_is_consistent_nothing_is_established()
    {
        SpectrumLogic logic = SpectrumLogic.Of(new SpecBuilder().Flag("a", "b")
            .Implication("""{ "a": true }""", """{ "a": false }""").Implication("""{ "a": false }""", """{ "a": true }""")
            .Category("one").Takes("""{ "b": true }""").Load());
        Assert.Null(logic.Establishing(0).Value);
        Assert.True(logic.Implies(0, 0).Value.Holds);
        Assert.True(logic.Overlap(0, 0).Value.IsNone);
        Assert.Equal(BigInteger.Zero, logic.Shares().Value.Descriptions);
        Assert.True(logic.Placements().Value.Outside.IsNone);
    }

    [Fact]
    public void What_takes_too_many_steps_is_said_to_be_undecided()
    {
        CompiledSpectrum spectrum = Bundled.Spectrum;
        SpectrumLogic logic = SpectrumLogic.Of(spectrum, steps: 20);
        Assert.False(logic.Shares().IsDecided);
        Assert.False(logic.Placements().IsDecided);
        Assert.False(logic.Implies(3, 2).IsDecided);
        Assert.False(logic.Separating(3, 2).IsDecided);
        Assert.Throws<InvalidOperationException>(() => logic.Shares().Value);
    }

    [Fact]
    public void The_bundled_spec_is_decided_with_steps_to_spare()
    {
        Assert.True(SpectrumLogic.Of(Bundled.Spectrum, steps: SpectrumLogic.OrdinarySteps / 5).Placements().IsDecided);
        SpectrumLogic logic = SpectrumLogic.Of(Bundled.Spectrum, steps: 10_000);
        Assert.True(logic.Shares().IsDecided);
        Assert.All(Enumerable.Range(0, 4), a => Assert.All(Enumerable.Range(0, 4), b => Assert.True(logic.Separating(a, b).IsDecided)));
    }

    [Fact]
    public void Of_the_bundled_spec_no_category_implies_another()
    {
        SpectrumLogic logic = SpectrumLogic.Of(Bundled.Spectrum);
        Assert.Empty(
            from a in Enumerable.Range(0, 4)
            from b in Enumerable.Range(0, 4)
            where a != b && logic.Implies(a, b).Value.Holds
            select (a, b));
    }

    [Fact]
    public void What_the_facts_of_a_witness_show_the_judge_of_the_bundled_spec_finds_too() =>
        Assert.All(Enumerable.Range(0, 4), established =>
    {
        SpectrumLogic logic = SpectrumLogic.Of(Bundled.Spectrum);
        SpectrumModel model = Bundled.Spectrum.Model;
        Witness least = logic.Establishing(established).Value!;
        Assert.Equal(PartnershipSpec.Verdict.Established, Verdict(least, established));
        Assert.Equal(
            least.Count,
            AdviceSearch.Find(model, model.Categories[established], model.NothingKnown()).Facts.Sum(f => f.Value.Split(", ").Length));
        foreach (int contradicted in Enumerable.Range(0, 4))
        {
            if (logic.Separating(established, contradicted).Value is not { } facts) continue;
            Assert.Equal(
                (PartnershipSpec.Verdict.Established, PartnershipSpec.Verdict.Contradicted),
                (Verdict(facts, established), Verdict(facts, contradicted)));
        }

        Verdict Verdict(Witness facts, int category) => new Evaluation(model, facts.Bits).Tally(model.Categories[category]).Verdict;
    });

    [Fact]
    public void What_is_large_and_hangs_together_little_is_decided_all_the_same()
    {
        SpectrumLogic logic = SpectrumLogic.Of(LargeSpec.Of(categories: 3, criteria: 400).Load());
        Assert.True(logic.Implies(0, 1).IsDecided);
        Assert.NotNull(logic.Separating(0, 1).Value);
        Assert.InRange(logic.Overlap(0, 0).Value.Fraction, double.Epsilon, 1e-20);
    }

    private static void Small(Action<RandomSpec, BruteForce, SpectrumLogic> test, int iter) => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            RandomSpec spec = RandomSpec.OfAtoms(seed, 3, 9);
            test(spec, new BruteForce(spec.Text), SpectrumLogic.Of(spec.Load()));
        },
        iter: iter);

    private static bool[] SeparatedBy(BruteForce force, int a, int b) => And(
        force.Are(a, Verdict.Established), force.Are(b, Verdict.Contradicted));

    private static bool[] And(bool[] left, bool[] right) => [.. left.Zip(right, (l, r) => l && r)];

    private static void Pairs(RandomSpec spec, BruteForce force, SpectrumLogic logic)
    {
        for (int a = 0; a < force.Categories.Length; a++)
        {
            bool[] established = force.Are(a, Verdict.Established);
            force.AssertShows(logic.Establishing(a).Value, established, $"{spec.Text}\n{a}");
            for (int b = 0; b < force.Categories.Length; b++)
            {
                bool[] other = force.Are(b, Verdict.Established);
                CategoryImplication implication = logic.Implies(a, b).Value;
                Assert.Equal(established.Zip(other).All(w => !w.First || w.Second), implication.Holds);
                Assert.Equal(implication.Holds, implication.Counterexample is null);
                force.AssertShows(implication.Counterexample, And(established, [.. other.Select(o => !o)]), $"{spec.Text}\n{a} {b}");
                force.AssertShows(logic.Separating(a, b).Value, SeparatedBy(force, a, b), $"{spec.Text}\n{a} {b}");
                Assert.Equal(force.ShareOf(And(established, other)), logic.Overlap(a, b).Value);
            }
        }
    }

    private static void Shares(RandomSpec _, BruteForce force, SpectrumLogic logic)
    {
        bool[][] established = [.. force.Categories.Select((_, c) => force.Are(c, Verdict.Established))];
        int[] count = [.. Enumerable.Range(0, force.Worlds.Length).Select(w => established.Count(c => c[w]))];
        EstablishedShares shares = logic.Shares().Value;
        Assert.Equal(force.Worlds.Length, shares.Descriptions);
        Assert.Equal(established.Select(force.ShareOf), shares.Categories);
        Assert.Equal(force.ShareOf(count.Select(c => c > 1)), shares.Several);
        Assert.Equal(force.ShareOf(count.Select(c => c == 0)), shares.None);

        string[] places = force.Placements();
        PlacementShares placements = logic.Placements().Value;
        Assert.Equal(force.Worlds.Length, placements.Descriptions);
        Assert.Equal(force.ShareOf(places.Select(p => p == "Outside")), placements.Outside);
        Assert.Equal(
            force.Categories.Select((_, c) => Share(p => p.StartsWith($"Placed {c + 1} ", StringComparison.Ordinal))), placements.Placed);
        Assert.Equal(
            places.Where(p => p.StartsWith("BetweenTwo", StringComparison.Ordinal)).Distinct().Order().Select(p => (p, Share(o => o == p))),
            placements.Between.Select(b => ($"BetweenTwo {b.Key.Best + 1} {b.Key.Neighbour + 1}", b.Value)).OrderBy(b => b.Item1));

        Share Share(Predicate<string> place) => force.ShareOf(places.Select(p => place(p)));
    }
}
