using System.Linq;
using CsCheck;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>Graded placement: where facts stand on a spectrum of three categories that each take one flag and reward others.</summary>
public sealed class PlacementTests
{
    // From 3 points placed, within 1 between two. A flag of its own gives a category 3 points, the shared ones 1 each.
    private static readonly CompiledSpectrum Sample = new SpecBuilder(least: 3, betweenWithin: 1).Flag("a", "b", "c", "ab", "bc")
        .Category("first").Takes("""{ "a": true }""").Takes("""{ "ab": true }""", "often")
        .Category("second").Takes("""{ "b": true }""").Takes("""{ "ab": true }""", "often").Takes("""{ "bc": true }""", "often")
        .Category("third").Takes("""{ "c": true }""").Takes("""{ "bc": true }""", "often")
        .Load();

    [Theory]
    [InlineData("""{"a":true}""", "Placed 1 0")]
    [InlineData("""{"c":true}""", "Placed 3 0")]
    [InlineData("""{"a":true,"bc":true}""", "Placed 1 2")]
    [InlineData("""{"a":true,"b":true,"bc":true}""", "BetweenTwo 2 1")]
    [InlineData("""{"a":true,"b":true}""", "BetweenTwo 1 2")]
    [InlineData("""{"b":true,"c":true}""", "BetweenTwo 2 3")]
    [InlineData("""{"a":true,"b":true,"c":true}""", "BetweenTwo 1 2")]
    [InlineData("""{"b":true,"ab":true,"bc":true,"a":true}""", "BetweenTwo 2 1")]
    [InlineData("""{"b":true,"ab":true,"bc":true,"a":false}""", "Placed 2 3")]
    [InlineData("""{}""", "Undetermined")]
    [InlineData("""{"ab":true}""", "Undetermined")]
    [InlineData("""{"a":false,"b":false}""", "Undetermined")]
    [InlineData("""{"a":false,"b":false,"c":false}""", "Outside")]
    [InlineData("""{"a":false,"b":false,"bc":false}""", "Outside")]
    public void Facts_are_placed_between_two_outside_or_undetermined(string facts, string placement) =>
        Assert.Equal(placement, EngineResult.Of(Sample, facts).Split('\n')[^2]);

    [Fact]
    public void Outside_means_that_nothing_left_to_learn_reaches_the_least()
    {
        // Not ruled out, but nothing left gives three points.
        CompiledSpectrum spectrum = new SpecBuilder().Flag("a", "b").Category("k").Takes("""{ "a": true }""", "normally")
            .Takes("""{ "b": true }""", "often").Load();
        Assert.EndsWith("Undetermined\n", EngineResult.Of(spectrum, "{}"), System.StringComparison.Ordinal);
        Assert.EndsWith("Outside\n", EngineResult.Of(spectrum, """{"a":false}"""), System.StringComparison.Ordinal);
        Assert.EndsWith("Outside\n", EngineResult.Of(spectrum, """{"b":false}"""), System.StringComparison.Ordinal);
        Assert.EndsWith("Placed 1 0\n", EngineResult.Of(spectrum, """{"a":true,"b":true}"""), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1:5 2:3", "Placed 1 2")]
    [InlineData("1:5 2:4", "BetweenTwo 1 2")]
    [InlineData("1:4 2:5", "BetweenTwo 2 1")]
    [InlineData("1:5 2:5", "BetweenTwo 1 2 tie")]
    [InlineData("1:3 2:5 3:5", "BetweenTwo 2 3 tie")]
    [InlineData("1:5 2:3 3:5", "BetweenTwo 1 3 tie")]
    [InlineData("1:2 2:3 3:4 4:9", "Placed 4 3")]
    [InlineData("1:9 2:4 3:3 4:2", "Placed 1 2")]
    [InlineData("1:3 2:0", "Placed 1 0")]
    [InlineData("1:3 2:-1", "Placed 1 0")]
    [InlineData("1:-4 2:3 3:-9", "Placed 2 0")]
    [InlineData("1:2 2:2", "Outside 1 2 tie")]
    [InlineData("1:-9x 2:4", "Placed 2 0")]
    [InlineData("1:9x 2:4 3:8x", "Placed 2 0")]
    [InlineData("1:9x 2:9x", "Outside 0 0")]
    [InlineData("", "Outside 0 0")]
    public void The_best_and_the_next_are_found_and_of_equals_the_lower_rank_stands_first(string evidence, string expected)
    {
        var ranking = new Ranking(least: 3, betweenWithin: 1);
        foreach (string category in evidence.Split(' ', System.StringSplitOptions.RemoveEmptyEntries))
        {
            int points = int.Parse(category[2..].TrimEnd('x'), null);
            var tally = default(Tally);
            tally.Count(met: points >= 0, refuted: points < 0, points, points, binding: false);
            if (category.EndsWith('x')) tally.Count(met: false, refuted: true, 0, 0, binding: true);
            ranking.Add(category[0] - '0', tally);
        }

        Assert.Equal(expected, $"{ranking.Placement} {ranking.Best} {ranking.Next}{(ranking.IsTie ? " tie" : "")}");
    }

    [Fact]
    public void Each_dimension_places_by_its_own_criteria_alone()
    {
        CompiledSpectrum spectrum = new SpecBuilder(least: 3, betweenWithin: 0).Flag("a", "b", "c")
            .Category("narrow").Takes("""{ "a": false }""", dimension: "width").Takes("""{ "b": true }""", dimension: "depth")
            .Category("wide").Takes("""{ "a": true }""", dimension: "width").Takes("""{ "b": false }""", dimension: "depth")
                .Takes("""{ "c": true }""")
            .Load();
        Assert.Equal(["width: wide", "depth: narrow"], Dimensions(spectrum, """{"a":true,"b":true}"""));
        Assert.Equal(["width: -", "depth: wide"], Dimensions(spectrum, """{"b":false,"c":true}"""));
    }

    [Fact]
    public void A_category_s_evidence_is_the_sum_of_the_points_explained() =>
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                string facts = RandomFacts.For(Bundled.Text, seed).Next(percent: seed % 100).ToJsonString();
                Evaluation evaluation = Declared.Evaluation(Bundled.Spectrum, facts);
                SpectrumExplanation explanation =
                    SpectrumExplanation.OfPlacement(Bundled.Spectrum.Model, Declared.Bits(Bundled.Spectrum, facts));
                foreach (SpectrumCategory category in Bundled.Spectrum.Model.Categories)
                {
                    Tally tally = evaluation.Tally(category);
                    int evidence = tally.Evidence;
                    Assert.Equal(evidence, explanation.Findings.Where(f => f.Category == category).Sum(f => f.Points));
                    Assert.Contains(
                        tally.RuledOut
                        ? $"{category.Names}: ruled out by: "
                        : $"{category.Names}: {evidence:+0;-0;0}\n", explanation.ToText("en"), System.StringComparison.Ordinal);
                }
            },
            iter: 200);

    private static string[] Dimensions(CompiledSpectrum spectrum, string facts) =>
        [.. DimensionPlacement.Of(Declared.Evaluation(spectrum, facts)).Select(d => d.ToString())];
}
