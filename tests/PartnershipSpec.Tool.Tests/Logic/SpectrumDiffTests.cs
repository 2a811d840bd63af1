using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit.Engine;
using PartnershipSpec.Tool.Logic;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Logic;

/// <summary>What a new version of a spec changes in verdicts, against all descriptions that both call consistent.</summary>
public sealed class SpectrumDiffTests
{
    [Fact]
    public void With_P1_at_two_sectors_exactly_two_of_them_no_longer_contradict()
    {
        string changed = Changed(Bundled.Text, spec => Criterion(spec, "threeSectors")["when"]!["sectors"]!["atLeast"] = 2);
        SpectrumDiff diff = SpectrumDiff.Between(Bundled.Spectrum.Spectrum, SpecBuilder.Load(changed).Spectrum);
        Assert.Empty(diff.Added);
        Assert.Empty(diff.Removed);
        Assert.Empty(diff.Unmatched);
        Assert.Null(diff.NowConsistent.Value);
        Assert.Null(diff.NowInconsistent.Value);
        CategoryChange[] touched = [.. diff.Categories.Where(c => c.Shifts.Value.Count > 0)];
        Assert.Equal("multiStakeholderPartnership", Assert.Single(touched).Category);

        VerdictShift shift = Assert.Single(touched[0].Shifts.Value);
        Assert.Equal((Verdict.Contradicted, Verdict.Established), (shift.From, shift.To));
        Assert.Equal(
            "commonGround: commonGoals; jointValueCreation: true; transformativeAim: true; governanceStructure: true; "
                + "sectors: privateSector, civilSociety and no others; inclusiveProcesses: decisionMaking, planning, activities",
            shift.Facts.ToString());
        Assert.Equal(11, shift.Facts.Count);

        // Of 16 ways the sectors can be, 6 have exactly two of them and 5 have more: what was established becomes as many more.
        Share before = SpectrumLogic.Of(Bundled.Spectrum).Overlap(3, 3).Value;
        Assert.Equal(new Share(before.Part * 6, before.Whole * 5), shift.Share);
    }

    [Fact]
    public void A_version_that_says_the_same_in_other_words_changes_nothing()
    {
        string changed = Changed(Bundled.Text, spec =>
        {
            Criterion(spec, "threeSectors")["when"] = new JsonObject { ["not"] = JsonNode.Parse("""{ "sectors": { "atMost": 2 } }""") };
            Criterion(spec, "inclusivePlanning")["modality"] = "aim";
        });
        SpectrumDiff diff = SpectrumDiff.Between(Bundled.Spectrum.Spectrum, SpecBuilder.Load(changed).Spectrum);
        Assert.All(diff.Categories, c => Assert.Empty(c.Shifts.Value));
    }

    [Fact]
    [Trait("Takes", "long")]
    public void Changes_are_those_of_all_descriptions_that_both_versions_call_consistent() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            RandomSpec old = RandomSpec.OfAtoms(seed, 3, 9);
            AssertAgrees(old.Text, Varied(old.Text, new Random(seed)));
        },
        iter: 120);

    [Fact]
    public void A_trait_that_only_one_version_has_is_free_in_the_other()
    {
        SpectrumDiff diff = Between(
            new SpecBuilder().Flag("a").Category("c").Takes("""{ "a": true }"""),
            new SpecBuilder().Flag("a", "b").Category("c").Takes("""{ "a": true }""").Takes("""{ "b": true }"""));
        VerdictShift shift = Assert.Single(diff.Categories.Single().Shifts.Value);
        Assert.Equal((Verdict.Established, Verdict.Contradicted, new Share(1, 4)), (shift.From, shift.To, shift.Share));
        Assert.Equal("a: true; b: false", shift.Facts.ToString());
    }

    [Fact]
    public void A_step_between_two_counts_as_the_lower_one_where_it_is_not_known()
    {
        SpectrumDiff diff = Between(
            new SpecBuilder().Level("size", "small", "large").Category("c").Takes("""{ "size": "small" }"""),
            new SpecBuilder().Level("size", "tiny", "small", "medium", "large").Category("c").Takes("""{ "size": "small" }"""));
        Assert.Empty(diff.Unmatched);
        VerdictShift shift = Assert.Single(diff.Categories.Single().Shifts.Value);
        Assert.Equal((Verdict.Established, Verdict.Contradicted, new Share(1, 2)), (shift.From, shift.To, shift.Share));
        Assert.Contains(shift.Facts.ToString(), new[] { "size: tiny", "size: medium" });
    }

    [Fact]
    public void A_step_that_is_gone_stands_where_it_stood()
    {
        SpectrumDiff diff = Between(
            new SpecBuilder().Level("size", "small", "medium", "large", "huge")
                .Category("c").Takes("""{ "size": { "atLeast": "medium", "atMost": "large" } }"""),
            new SpecBuilder().Level("size", "small", "huge").Category("c").Takes("""{ "size": "small" }"""));
        VerdictShift shift = Assert.Single(diff.Categories.Single().Shifts.Value);
        Assert.Equal((Verdict.Contradicted, Verdict.Established, new Share(1, 4)), (shift.From, shift.To, shift.Share));
        Assert.Equal("size: small", shift.Facts.ToString());
    }

    [Fact]
    public void A_value_of_a_choice_that_is_not_known_is_none_of_those_that_are()
    {
        SpectrumDiff diff = Between(
            new SpecBuilder().Choice("from", "here", "elsewhere").Category("c").Takes("""{ "not": { "from": "here" } }"""),
            new SpecBuilder().Choice("from", "there", "elsewhere").Category("c").Takes("""{ "not": { "from": "there" } }"""));
        VerdictShift[] shifts = [.. diff.Categories.Single().Shifts.Value];
        Assert.Equal(["from: there", "from: here"], shifts.Select(s => s.Facts.ToString()));
        Assert.All(shifts, s => Assert.Equal(new Share(1, 4), s.Share));
    }

    [Theory]
    [InlineData("set")]
    [InlineData("order")]
    [InlineData("many")]
    public void A_trait_of_another_kind_or_order_or_with_too_many_values_is_two(string how)
    {
        string[] many = [.. Enumerable.Range(0, 60).Select(i => "w" + i)];
        SpecBuilder old = new SpecBuilder().Level("t", "x", "y", "z").Category("c").Takes("""{ "t": "y" }""");
        SpecBuilder @new = how switch
        {
            "set" => new SpecBuilder().Set("t", "x", "y", "z").Category("c").Takes("""{ "t": { "anyOf": ["y"] } }"""),
            "order" => new SpecBuilder().Level("t", "z", "y", "x").Category("c").Takes("""{ "t": "y" }"""),
            _ => new SpecBuilder().Level("t", many).Category("c").Takes("""{ "t": "w1" }"""),
        };
        SpectrumDiff diff = Between(old, @new);
        Assert.Equal(["t"], diff.Unmatched);
        VerdictShift[] shifts = [.. diff.Categories.Single().Shifts.Value];
        Assert.Equal(2, shifts.Length);
        Assert.StartsWith("t@new: ", shifts[0].Facts.ToString(), StringComparison.Ordinal);
        Assert.Contains("t@old: y", shifts[0].Facts.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_category_takes_over_counts_as_its_own()
    {
        SpectrumDiff diff = Between(
            new SpecBuilder().Flag("a", "b").Category("c").Takes("""{ "a": true }""").Category("d").Takes("""{ "b": true }"""),
            new SpecBuilder().Flag("a", "b").Category("c").Takes("""{ "a": true }""").Category("d", extends: "c")
                .Takes("""{ "b": true }"""));
        Assert.Empty(diff.Categories[0].Shifts.Value);
        Assert.Equal("a: false; b: true", Assert.Single(diff.Categories[1].Shifts.Value).Facts.ToString());
    }

    [Fact]
    public void Categories_are_matched_by_id()
    {
        SpectrumDiff diff = Between(
            new SpecBuilder().Flag("a").Category("gone").Takes("""{ "a": true }""").Category("kept").Takes("""{ "a": true }"""),
            new SpecBuilder().Flag("a").Category("kept").Takes("""{ "a": true }""").Category("come").Takes("""{ "a": false }"""));
        Assert.Equal(["come"], diff.Added);
        Assert.Equal(["gone"], diff.Removed);
        Assert.Equal(["kept"], diff.Categories.Select(c => c.Category));
        Assert.Empty(diff.Categories.Single().Shifts.Value);
    }

    [Fact]
    public void A_category_that_begins_or_ceases_to_bind_changes_everywhere()
    {
        SpecBuilder bound = new SpecBuilder().Flag("a").Category("c").Takes("""{ "a": true }""");
        SpecBuilder free = new SpecBuilder().Flag("a").Category("c").Takes("""{ "a": true }""", "normally");
        Assert.Equal(
            [(Verdict.Open, Verdict.Contradicted, "a: false"),
                (Verdict.Open, Verdict.Established, "a: true")],
            Between(free, bound).Categories.Single().Shifts.Value.Select(s => (s.From, s.To, s.Facts.ToString())));
        Assert.Equal(
            [(Verdict.Contradicted, Verdict.Open, "a: false"),
                (Verdict.Established, Verdict.Open, "a: true")],
            Between(bound, free).Categories.Single().Shifts.Value.Select(s => (s.From, s.To, s.Facts.ToString())));
    }

    [Fact]
    public void What_becomes_inconsistent_or_consistent_is_said_apart()
    {
        SpecBuilder loose = new SpecBuilder().Flag("a", "b").Category("c").Takes("""{ "a": true }""");
        SpecBuilder tied = new SpecBuilder().Flag("a", "b").Implication("""{ "a": true }""", """{ "b": true }""")
            .Category("c").Takes("""{ "a": true }""");
        SpectrumDiff diff = Between(loose, tied);
        Assert.Equal(
            ("a: true; b: false", new Share(1, 4)), (diff.NowInconsistent.Value!.Facts.ToString(), diff.NowInconsistent.Value.Share));
        Assert.Null(diff.NowConsistent.Value);
        Assert.Empty(diff.Categories.Single().Shifts.Value);
        Assert.Equal("a: true; b: false", Between(tied, loose).NowConsistent.Value!.Facts.ToString());
    }

    [Fact]
    public void What_is_too_large_is_said_to_be_undecided()
    {
        Spectrum spectrum = Bundled.Spectrum.Spectrum;
        SpectrumDiff diff = SpectrumDiff.Between(spectrum, spectrum, steps: 3);
        Assert.Contains(diff.Categories, c => !c.Shifts.IsDecided);
        Assert.False(diff.NowConsistent.IsDecided);
    }

    private static SpectrumDiff Between(SpecBuilder old, SpecBuilder @new) =>
        SpectrumDiff.Between(old.Load().Spectrum, @new.Load().Spectrum);

    private static void AssertAgrees(string old, string @new)
    {
        SpectrumDiff diff = SpectrumDiff.Between(SpecBuilder.Load(old).Spectrum, SpecBuilder.Load(@new).Spectrum);
        (BruteForce before, BruteForce after, NaiveJudge.World[] onlyOld, NaiveJudge.World[] onlyNew, int all) = Joint(old, @new);
        string because = old + "\n" + @new;
        foreach (CategoryChange change in diff.Categories)
        {
            Verdict[] was = before.Verdicts(Array.IndexOf(before.Categories, change.Category));
            Verdict[] isNow = after.Verdicts(Array.IndexOf(after.Categories, change.Category));
            (Verdict From, Verdict To)[] pairs = [.. was.Zip(isNow)];
            Assert.Equal(
                pairs.Where(p => p.From != p.To).Distinct().Order().Select(p => (p.From, p.To, after.ShareOf(pairs.Select(o => o == p)))),
                change.Shifts.Value.Select(s => (s.From, s.To, s.Share))
                    .Order(Comparer<(Verdict From, Verdict To, Share)>.Create(
                    (a, b) => (a.From, a.To).CompareTo((b.From, b.To)))));
            Assert.All(change.Shifts.Value, s => after.AssertShows(s.Facts, pairs.Select(p => p == (s.From, s.To)), because));
        }

        Assert.Equal(new Share(onlyOld.Length, all), diff.NowInconsistent.Value?.Share ?? new Share(0, 1));
        Assert.Equal(new Share(onlyNew.Length, all), diff.NowConsistent.Value?.Share ?? new Share(0, 1));
    }

    /// <summary>Descriptions over the traits of the new version, which has those of the old one, by who calls them consistent.</summary>
    private static (BruteForce Before, BruteForce After, NaiveJudge.World[] OnlyOld, NaiveJudge.World[] OnlyNew, int All) Joint(
        string old, string @new)
    {
        string Implying(string text, JsonNode? implications) => Changed(text, spec => spec["implications"] = implications?.DeepClone());
        JsonArray Of(string text) => JsonNode.Parse(text)!["implications"]!.AsArray();
        NaiveJudge.World[] Worlds(JsonArray implications) => [.. new NaiveJudge(Implying(@new, implications)).Completions("{}")];
        var both = new JsonArray([.. Of(old).Concat(Of(@new)).Select(i => i!.DeepClone())]);
        NaiveJudge.World[] shared = Worlds(both);
        NaiveJudge.World[] byOld = Worlds(Of(old));
        NaiveJudge.World[] byNew = Worlds(Of(@new));
        return (new BruteForce(old, shared), new BruteForce(@new, shared), Less(byOld, shared), Less(byNew, shared), Worlds([]).Length);

        static NaiveJudge.World[] Less(NaiveJudge.World[] worlds, NaiveJudge.World[] taken) =>
            [.. worlds.Where(w => !taken.Any(t => t.True.SetEquals(w.True)))];
    }

    /// <summary>
    /// A new version: a trait more, a criterion fewer, one that is turned round, another modality, an implication more or fewer.
    /// </summary>
    private static string Varied(string text, Random random) => Changed(text, spec =>
    {
        JsonArray traits = spec["traits"]!.AsArray();
        JsonArray implications = spec["implications"]!.AsArray();
        JsonObject[] criteria = [.. spec["categories"]!.AsArray().SelectMany(c => c!["criteria"]!.AsArray()).Select(c => c!.AsObject())];
        string? added = random.Next(2) == 0 ? "added" : null;
        if (added is not null) traits.Add(JsonNode.Parse("""{ "id": "added", "type": "flag", "names": { "en": "Added" } }"""));
        if (implications.Count > 0 && random.Next(3) == 0) implications.RemoveAt(random.Next(implications.Count));
        if (added is not null && criteria.Length > 0 && random.Next(2) == 0)
        {
            JsonObject premise = new() { ["added"] = true };
            JsonObject why = new() { ["en"] = "Because." };
            implications.Add(new JsonObject { ["if"] = premise, ["then"] = criteria[0]["when"]!.DeepClone(), ["why"] = why });
        }

        foreach (JsonObject criterion in criteria.Where(_ => random.Next(3) == 0))
        {
            JsonNode when = criterion["when"]!.DeepClone();
            if (random.Next(4) == 0) criterion["modality"] = random.Next(2) == 0 ? "always" : "normally";
            else if (random.Next(3) == 0) criterion["when"] = new JsonObject { ["not"] = when };
            else if (added is not null)
                criterion["when"] = new JsonObject { ["any"] = new JsonArray(when, new JsonObject { ["added"] = true }) };
            else criterion.Parent!.AsArray().Remove(criterion);
        }
    });

    private static string Changed(string text, Action<JsonObject> change)
    {
        JsonObject spec = JsonNode.Parse(text)!.AsObject();
        change(spec);
        return spec.ToJsonString();
    }

    private static JsonObject Criterion(JsonObject spec, string id) =>
        spec["categories"]!.AsArray().SelectMany(c => c!["criteria"]!.AsArray()).Single(c => (string)c!["id"]! == id)!.AsObject();
}
