using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>The bundled reading against 26 real partnerships and an expert's opinion of each.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void Every_placement_is_as_reviewed()
    {
        IEnumerable<string> lines = CorpusEntry.All.Select(entry => string.Join(" | ", Line(entry)));
        Golden.Match(
            TestFiles.CorpusPath("placements.golden.txt"),
            "id | expert | alternatives | placement best neighbour | evidence by category | expert's category contradicted\n"
            + string.Concat(lines.Select(line => line + "\n")));
    }

    [Fact]
    public void Of_none_is_the_expert_s_category_contradicted() =>
        Assert.Empty(CorpusEntry.All.Where(e => Contradictions(e).Length > 0).Select(e => e.Id));

    [Fact]
    public void No_entry_contradicts_itself() =>
        Assert.All(CorpusEntry.All, e => Assert.Empty(Declared.Findings(Bundled.Spectrum, e.Facts, claims: null)));

    [Fact]
    public void The_oracle_places_them_alike()
    {
        var naive = new NaiveJudge(Bundled.Text);
        Assert.All(CorpusEntry.All, e => Assert.Equal(naive.Judge(e.Facts), EngineResult.Of(Bundled.Spectrum, e.Facts)));
    }

    [Fact]
    public void Three_sectors_do_not_make_a_partnership()
    {
        CorpusEntry[] wide =
            [.. CorpusEntry.All.Where(
            e => e.Expert != "multiStakeholderPartnership" && Outcome(e, "threeSectors") == CriterionOutcome.Met)];
        Assert.NotEmpty(wide);
        Assert.All(wide, e => Assert.NotEqual(Verdict.Established, Tally(e, "multiStakeholderPartnership").Verdict));
    }

    private static string[] Line(CorpusEntry entry)
    {
        Ranking ranking = Evaluation(entry).Rank();
        string next = ranking.Next == 0 ? "-" : Id(ranking.Next);
        string[] evidence =
            [.. Bundled.Spectrum.Model.Categories.Select(c => Evaluation(entry).Tally(c))
            .Select(t => t.Evidence + (t.RuledOut ? " out" : ""))];
        return
        [
            entry.Id,
            entry.Expert,
            entry.Alternatives.Count == 0 ? "-" : string.Join(" ", entry.Alternatives),
            ranking.Placement is Placement.Placed or Placement.BetweenTwo
                ? $"{ranking.Placement} {Id(ranking.Best)} {next}"
                : ranking.Placement.ToString(),
            string.Join(", ", evidence),
            Contradictions(entry) is { Length: > 0 } broken ? string.Join(" ", broken) : "-",
        ];
    }

    private static Evaluation Evaluation(CorpusEntry entry) => Declared.Evaluation(Bundled.Spectrum, entry.Facts);

    private static Tally Tally(CorpusEntry entry, string category) =>
        Evaluation(entry).Tally(Bundled.Spectrum.Model.Categories[Bundled.Category(category)]);

    private static CriterionOutcome Outcome(CorpusEntry entry, string criterion) =>
        Evaluation(entry).Outcome(Bundled.Spectrum.Model.Categories.SelectMany(c => c.Criteria).Single(c => c.Id == criterion));

    private static string[] Contradictions(CorpusEntry entry)
    {
        int category = Bundled.Category(entry.Expert);
        if (category < 0) return [];
        return [.. Evaluation(entry).Findings(Bundled.Spectrum.Model.Categories[category]).Where(f => f.Contradicts)
            .Select(f => f.Criterion.Id)];
    }

    private static string Id(int rank) => Bundled.Spectrum.Model.Categories[rank - 1].Id;
}
