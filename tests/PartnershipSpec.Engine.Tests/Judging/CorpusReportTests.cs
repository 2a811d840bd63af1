using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;
using Xunit;
using Xunit.Abstractions;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>
/// How the placements stand to the experts' opinions: in all, with each entry left out, and with each point moved by one.
/// </summary>
public sealed class CorpusReportTests(ITestOutputHelper output)
{
    [Fact]
    public void The_report_is_as_reviewed()
    {
        var report = new StringBuilder();
        report.Append("entry | expert (alternatives) | placement: best, neighbour | evidence | what separates best and neighbour\n");
        foreach (CorpusEntry entry in CorpusEntry.All) report.Append(Line(entry)).Append('\n');
        report.Append("\nin all: ").Append(Agreement.Of(Bundled.Spectrum, CorpusEntry.All)).Append('\n');
        report.Append("\nwith one entry left out:\n");
        foreach (IGrouping<string, string> same in CorpusEntry.All.GroupBy(
            left => Agreement.Of(Bundled.Spectrum, CorpusEntry.All.Where(e => e != left)).ToString(), left => left.Id))
            report.Append("  ").Append(same.Key).Append(": without ").AppendJoin(", ", same).Append('\n');
        report.Append("\nwith one point moved:\n");
        foreach ((string what, CompiledSpectrum moved) in Moved())
            report.Append("  ").Append(what).Append(": ").Append(Agreement.Of(moved, CorpusEntry.All)).Append('\n');

        output.WriteLine(report.ToString());
        Golden.Match(TestFiles.CorpusPath("report.golden.txt"), report.ToString());
    }

    [Fact]
    public void At_least_18_of_26_are_placed_90_percent_acceptably_and_70_percent_where_the_expert_does()
    {
        Agreement all = Agreement.Of(Bundled.Spectrum, CorpusEntry.All);

        Assert.Equal(26, CorpusEntry.All.Count);
        Assert.InRange(all.Placed, 18, 26);
        Assert.True(all.Acceptable >= 0.9 * all.Placed, all.ToString());
        Assert.True(all.Best >= 0.7 * all.Placed, all.ToString());
    }

    [Theory]
    [InlineData("afin", "multiStakeholderPartnership")]
    [InlineData("rt-meeresmuell", "roundTable")]
    [InlineData("susana", "network")]
    [InlineData("km4dev", "network")]
    public void These_stand_where_the_expert_puts_them(string id, string category) => Assert.Equal(category, Best(id));

    [Fact]
    public void The_claim_of_a_standard_setter_with_two_sectors_on_its_board_to_be_a_partnership_is_not_refuted() => Assert.Empty(
        Evaluation("fsc").Findings(Bundled.Spectrum.Model.Categories[Bundled.Category("multiStakeholderPartnership")])
            .Where(f => f.Contradicts).Select(f => f.Criterion.Id));

    [Fact]
    public void The_source_s_round_table_of_which_one_fact_is_known_is_undetermined_and_asked_for_its_structure_first()
    {
        Evaluation evaluation = Evaluation("branchendialog-tourismus.seed");

        Assert.Equal(Placement.Undetermined, evaluation.Rank().Placement);
        Assert.Equal("structureFormality", FactQuestion.About(evaluation)[0].Trait.Id);
    }

    [Theory]
    [InlineData("""["privateSector","civilSociety","government"]""")]
    [InlineData("""["privateSector","civilSociety","academia","government"]""")]
    public void Sectors_and_a_governance_structure_alone_settle_nothing(string sectors) => Assert.Equal(
        Placement.Undetermined,
        Declared.Evaluation(Bundled.Spectrum, $$"""{"sectors":{{sectors}},"governanceStructure":true}""").Rank().Placement);

    private static IEnumerable<(string What, CompiledSpectrum Spectrum)> Moved()
    {
        foreach (string modality in JsonNode.Parse(Bundled.Text)!["modalities"]!.AsArray().Select(m => (string)m!["id"]!))
        {
            foreach (string property in new[] { "met", "refuted" })
            {
                foreach (int by in new[] { -1, 1 })
                {
                    JsonNode spec = JsonNode.Parse(Bundled.Text)!;
                    JsonNode moved = spec["modalities"]!.AsArray().Single(m => (string)m!["id"]! == modality)!;
                    int points = (int)moved[property]! + by;
                    if (property == "met" ? points < 0 : points > 0) continue;

                    moved[property] = points;
                    KeepMilder(spec, modality, property, points);
                    yield return (
                        string.Create(CultureInfo.InvariantCulture, $"{modality} {property} {by:+0;-0}"),
                        SpecBuilder.Load(spec.ToJsonString()));
                }
            }
        }
    }

    // A criterion's own points may only be milder than its modality's.
    private static void KeepMilder(JsonNode spec, string modality, string property, int points)
    {
        foreach (JsonNode? criterion in spec["categories"]!.AsArray().SelectMany(c => c!["criteria"]!.AsArray())
            .Where(c => (string)c!["modality"]! == modality))
        {
            if (criterion![property] is { } own && Math.Abs((int)own) > Math.Abs(points)) criterion[property] = points;
        }
    }

    private static string Line(CorpusEntry entry)
    {
        Evaluation evaluation = Declared.Evaluation(Bundled.Spectrum, entry.Facts);
        Ranking ranking = evaluation.Rank();
        bool placed = ranking.Placement is Placement.Placed or Placement.BetweenTwo;
        string alternatives = entry.Alternatives.Count == 0 ? "" : " (" + string.Join(", ", entry.Alternatives) + ")";
        return string.Join(
            " | ",
            entry.Id,
            entry.Expert + alternatives,
            ranking.Placement + (placed ? ": " + Id(ranking.Best) + (ranking.Next == 0 ? "" : ", " + Id(ranking.Next)) : ""),
            string.Join(" ",
                Bundled.Spectrum.Model.Categories.Select(c => evaluation.Tally(c)).Select(t => t.Evidence + (t.RuledOut ? "!" : ""))),
            placed
                ? string.Join(" / ", new[] { ranking.Best, ranking.Next }.Where(r => r != 0).Select(r => Counting(evaluation, r)))
                : "-");
    }

    private static string Counting(Evaluation evaluation, int rank) => string.Join(
        ", ",
        evaluation.Findings(Bundled.Spectrum.Model.Categories[rank - 1]).Where(f => f.Points != 0)
            .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Criterion.Id} {f.Points:+0;-0}")));

    private static Evaluation Evaluation(string id) => Declared.Evaluation(Bundled.Spectrum, CorpusEntry.All.Single(e => e.Id == id).Facts);

    private static string? Best(string id) =>
        Evaluation(id).Rank() is { Placement: Placement.Placed or Placement.BetweenTwo } ranking ? Id(ranking.Best) : null;

    private static string Id(int rank) => Bundled.Spectrum.Model.Categories[rank - 1].Id;

    /// <summary>Of how many entries the placement is what the expert says, or would accept.</summary>
    private sealed record Agreement(int Entries, int Placed, int Acceptable, int Best)
    {
        internal static Agreement Of(CompiledSpectrum spectrum, IEnumerable<CorpusEntry> entries)
        {
            CorpusEntry[] all = [.. entries];
            var placed = all.Select(e => (Entry: e, Ranking: Declared.Evaluation(spectrum, e.Facts).Rank()))
                .Where(p => p.Ranking.Placement is Placement.Placed or Placement.BetweenTwo).ToArray();
            return new Agreement(
                all.Length,
                placed.Length,
                placed.Count(p => Offered(spectrum, p.Ranking).Any(c => c == p.Entry.Expert || p.Entry.Alternatives.Contains(c))),
                placed.Count(p => spectrum.Model.Categories[p.Ranking.Best - 1].Id == p.Entry.Expert));
        }

        public override string ToString() => $"{Placed} of {Entries} placed, {Acceptable} acceptably, {Best} where the expert does";

        private static IEnumerable<string> Offered(CompiledSpectrum spectrum, Ranking ranking) =>
            new[] { ranking.Best, ranking.Placement == Placement.BetweenTwo ? ranking.Next : 0 }.Where(r => r != 0)
                .Select(r => spectrum.Model.Categories[r - 1].Id);
    }
}
