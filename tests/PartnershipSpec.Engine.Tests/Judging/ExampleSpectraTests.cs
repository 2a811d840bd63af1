using System;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>What each of the example spectra is there to show.</summary>
public sealed class ExampleSpectraTests
{
    private const string AllStrategies = """
        { "practices": ["exchangeInformation", "alterActivities", "shareResources", "enhanceCapacity"], "mutualBenefit": true, "commonPurpose": true }
        """;

    private static readonly CompiledSpectrum Himmelman = Example.Spectra.Single(s => s.Spectrum.Id == "himmelmanStrategies");
    private static readonly CompiledSpectrum Mattessich = Example.Spectra.Single(s => s.Spectrum.Id == "mattessichWays");
    private static readonly CompiledSpectrum Arnstein = Example.Spectra.Single(s => s.Spectrum.Id == "arnsteinLadder");

    [Fact]
    public void Where_each_strategy_takes_in_the_one_before_the_last_has_most_evidence_and_none_is_contradicted()
    {
        Evaluation evaluation = Declared.Evaluation(Himmelman, AllStrategies);
        Assert.Equal([6, 12, 15, 18], Himmelman.Model.Categories.Select(c => evaluation.Tally(c).Evidence));
        Assert.All(Himmelman.Model.Categories, c => Assert.Equal(Verdict.Established, evaluation.Tally(c).Verdict));
        Assert.Equal(4, evaluation.Rank().Best);
    }

    [Fact]
    public void Whoever_claims_a_lower_one_is_told_what_the_higher_takes_besides()
    {
        ClaimFinding finding = Assert.Single(Declared.Findings(Himmelman, AllStrategies, "networking"));
        Assert.Equal(RuleCatalogue.OtherFitsBetter, finding.Rule);
        Assert.Contains("altersActivities", finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void While_the_step_between_two_strategies_is_not_known_a_coalition_lies_between_them()
    {
        Evaluation evaluation =
            Declared.Evaluation(Himmelman, AllStrategies.Replace(", \"enhanceCapacity\"", "", StringComparison.Ordinal));
        Assert.Equal(
            (Placement.BetweenTwo, 3, 4, true),
            (evaluation.Rank().Placement, evaluation.Rank().Best, evaluation.Rank().Next, evaluation.Rank().IsTie));
        Assert.Equal("practices", FactQuestion.About(evaluation)[0].Trait.Id);
    }

    [Theory]
    [InlineData("""{ "commonMission": true }""", "noCommonMission")]
    [InlineData("""{ "arrangements": ["formalChannels", "comprehensivePlanning"] }""", "nothingSetUp")]
    [InlineData("""{ "rewards": ["productsShared"] }""", "nothingShared")]
    [InlineData("""{ "compatibleMissions": false }""", null)]
    public void What_must_not_be_there_contradicts_where_it_is(string facts, string? criterion) =>
        Assert.Equal(
            criterion is null ? [] : [criterion],
            Declared.Findings(Mattessich, facts, "cooperation").Where(f => f.Rule == RuleCatalogue.ClaimContradicted)
                .SelectMany(f => f.Criteria));

    [Fact]
    public void A_degree_that_is_not_reached_departs_and_does_not_contradict()
    {
        ClaimFinding finding = Declared.Findings(Mattessich, """{ "risk": "noRisk" }""", "collaboration")[0];
        Assert.Equal((RuleCatalogue.ClaimDeparts, "muchAtStake"), (finding.Rule, Assert.Single(finding.Criteria)));
    }

    [Fact]
    public void Each_dimension_alone_places_an_alliance_that_is_of_several_minds()
    {
        const string mixed = """
            { "relations": "informal", "commonMission": false, "arrangements": ["planning", "roles", "channels"], "authority": "joint", "means": "pooled", "rewards": ["productsShared"] }
            """;
        Assert.Equal(
            ["vision: cooperation", "structure: coordination", "authority: collaboration", "resources: collaboration"],
            DimensionPlacement.Of(Declared.Evaluation(Mattessich, mixed)).Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("consultation", """{ "citizenPowers": ["hear", "beHeard"] }""", false)]
    [InlineData("consultation", """{ "citizenPowers": { "value": ["hear"], "without": ["beHeard"] } }""", true)]
    [InlineData("delegatedPower", """{ "citizenSeats": "half" }""", false)]
    [InlineData("delegatedPower", """{ "citizenSeats": "half", "citizenPowers": { "without": ["veto", "manage"] } }""", true)]
    [InlineData("delegatedPower", """{ "citizenSeats": "noSeat", "citizenPowers": { "value": ["veto"], "without": ["manage"] } }""", false)]
    [InlineData("manipulation", """{ "citizenPowers": ["negotiate"] }""", true)]
    [InlineData("manipulation", """{ "rubberStamps": false }""", false)]
    [InlineData("informing", """{ "citizenPowers": ["beHeard"] }""", false)]
    [InlineData("placation", """{ "citizenSeats": "everySeat" }""", false)]
    public void Counts_and_alternatives_contradict_once_nothing_can_meet_them_and_general_knowledge_never(
        string claims, string facts, bool contradicts) =>
        Assert.Equal(contradicts, Declared.Findings(Arnstein, facts, claims).Any(f => f.Rule == RuleCatalogue.ClaimContradicted));
}
