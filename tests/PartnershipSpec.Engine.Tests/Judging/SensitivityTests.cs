using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>
/// What each single statement and each entry of the corpus comes to, as reviewed; and that the review would notice if any criterion,
/// implication or point of the spec were missing or different.
/// </summary>
[Trait("Takes", "long")]
public sealed class SensitivityTests
{
    private static readonly string Reviewed = TestFiles.Corpus("evidence.golden.txt").ReplaceLineEndings("\n");

    private static IEnumerable<JsonObject> Criteria(JsonObject spec) =>
        spec["categories"]!.AsArray().SelectMany(c => c!["criteria"]!.AsArray()).Select(c => c!.AsObject());

    [Fact]
    public void Every_statement_comes_to_what_was_reviewed() =>
        Golden.Match(TestFiles.CorpusPath("evidence.golden.txt"), Evidence(Bundled.Spectrum));

    public static TheoryData<string> CriterionIds() => [.. Criteria(Spec()).Select(c => (string)c["id"]!)];

    public static TheoryData<string> ModalityIds() => [.. Spec()["modalities"]!.AsArray().Select(m => (string)m!["id"]!)];

    [Theory]
    [MemberData(nameof(CriterionIds))]
    public void A_criterion_that_is_missing_is_noticed(string id) => AssertNoticed(spec =>
    {
        JsonObject criterion = Criteria(spec).Single(c => (string)c["id"]! == id);
        criterion.Parent!.AsArray().Remove(criterion);
    });

    [Theory]
    [MemberData(nameof(CriterionIds))]
    public void A_criterion_s_own_points_or_effect_are_noticed(string id) =>
        Assert.All(new[] { "met", "refuted", "whenRefuted" }, property =>
    {
        if (Criteria(Spec()).Single(c => (string)c["id"]! == id)[property] is null) return;
        AssertNoticed(spec => Criteria(spec).Single(c => (string)c["id"]! == id).Remove(property));
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void An_implication_that_is_missing_is_noticed(int index) =>
        AssertNoticed(spec => spec["implications"]!.AsArray().RemoveAt(index));

    [Theory]
    [MemberData(nameof(ModalityIds))]
    public void A_point_of_a_modality_that_differs_is_noticed(string id)
    {
        foreach (string property in new[] { "met", "refuted" })
        {
            int points = (int)Modality(Spec(), id)[property]!;
            foreach (int moved in new[] { points - 1, points + 1 }.Where(p => property == "met" ? p >= 0 : p <= 0))
                AssertNoticed(spec => Modality(spec, id)[property] = moved);
        }
    }

    [Theory]
    [InlineData("always", "departure")]
    [InlineData("aim", "departure")]
    [InlineData("normally", "nothing")]
    public void An_effect_that_differs_is_noticed(string id, string effect) =>
        AssertNoticed(spec => Modality(spec, id)["whenRefuted"] = effect);

    [Theory]
    [InlineData("least", 1)]
    [InlineData("least", -1)]
    [InlineData("betweenWithin", 1)]
    [InlineData("betweenWithin", -1)]
    public void A_bound_of_placement_that_differs_is_noticed(string bound, int by) =>
        AssertNoticed(spec => spec["placement"]![bound] = (int)spec["placement"]![bound]! + by);

    private static void AssertNoticed(Action<JsonObject> change)
    {
        JsonObject spec = Spec();
        change(spec);
        foreach (JsonObject category in spec["categories"]!.AsArray().Select(c => c!.AsObject())) category.Remove("developsFrom");
        Assert.NotEqual(Reviewed, Evidence(SpecBuilder.Load(spec.ToJsonString())));
    }

    private static JsonObject Spec() => JsonNode.Parse(Bundled.Text)!.AsObject();

    private static JsonObject Modality(JsonObject spec, string id) =>
        spec["modalities"]!.AsArray().Single(m => (string)m!["id"]! == id)!.AsObject();

    /// <summary>
    /// A line for each statement by itself, each set that is empty, each two statements that one criterion reads together, and each entry
    /// of the corpus.
    /// </summary>
    private static string Evidence(CompiledSpectrum spectrum)
    {
        var text = new StringBuilder("facts | evidence by category, ! ruled out | verdicts | contradictions | departures | placement\n");
        FactBits nothing = spectrum.Model.NothingKnown();
        foreach (Statement statement in spectrum.Model.Traits.SelectMany(Statement.Of))
            text.Append(Line(spectrum, statement.Trait.Id + ": " + statement.Text, statement.Applied(nothing)));
        foreach (SpectrumTrait set in spectrum.Model.Traits.Where(t => t.Kind == SpectrumTraitKind.Set))
            text.Append(Line(
                spectrum, set.Id + ": none", Statement.Of(set).Where(s => !s.Holds).Aggregate(nothing, (facts, s) => s.Applied(facts))));
        foreach ((Statement first, Statement second) in ReadTogether(spectrum.Model))
            text.Append(Line(
                spectrum, $"{first.Trait.Id}: {first.Text}, {second.Trait.Id}: {second.Text}", second.Applied(first.Applied(nothing))));
        foreach (CorpusEntry entry in CorpusEntry.All) text.Append(Line(spectrum, entry.Id, Declared.Bits(spectrum, entry.Facts)));
        return text.ToString();
    }

    private static IEnumerable<(Statement First, Statement Second)> ReadTogether(SpectrumModel model) =>
        from first in model.Traits
        from second in model.Traits
        where first.Index < second.Index
            && model.Categories.Any(
            k => k.Criteria.Any(c => c.Condition.Reads(first.Word, first.Mask) && c.Condition.Reads(second.Word, second.Mask)))
        from one in Statement.Of(first)
        from other in Statement.Of(second)
        select (one, other);

    private static string Line(CompiledSpectrum spectrum, string name, FactBits facts)
    {
        var evaluation = new Evaluation(spectrum.Model, facts);
        Ranking ranking = evaluation.Rank();
        Tally[] tallies = [.. spectrum.Model.Categories.Select(c => evaluation.Tally(c))];
        return string.Join(
            " | ",
            name,
            string.Join(" ", tallies.Select(t => t.Evidence + (t.RuledOut ? "!" : ""))),
            string.Join(" ", tallies.Select(t => t.Verdict.ToString()[0])),
            string.Join(" ", spectrum.Model.Categories.Select(c => evaluation.Findings(c).Count(f => f.Contradicts))),
            string.Join(" ", spectrum.Model.Categories.Select(c => evaluation.Findings(c).Count(f => f.Departs))),
            $"{ranking.Placement} {ranking.Best} {ranking.Next}") + "\n";
    }
}
