using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Databases.Tests.Equality;

/// <summary>What the engine says of facts, as a statement would return it. The words stand here once more, as users read them.</summary>
internal static class Expected
{
    /// <summary>The names of the columns.</summary>
    internal static string[] Columns(SpectrumModel model) =>
    [
        "id", "placement", "best", "neighbour",
        .. model.Categories.SelectMany(c => new[] { c.Id + "_evidence", c.Id + "_open", c.Id + "_verdict" }),
        .. Criteria(model).Select(c => c.Id),
    ];

    internal static string?[] Row(SpectrumModel model, int id, FactBits facts)
    {
        var evaluation = new Evaluation(model, facts);
        Ranking ranking = evaluation.Rank();
        bool isPlaced = ranking.Placement is Placement.Placed or Placement.BetweenTwo;
        return
        [
            Number(id), Word(ranking.Placement), isPlaced ? Category(model, ranking.Best) : null,
            isPlaced ? Category(model, ranking.Next) : null,
            .. model.Categories.Select(c => evaluation.Tally(c))
                .SelectMany(t => new[] { Number(t.Evidence), Number(t.Open), Word(t.Verdict) }),
            .. Criteria(model).Select(c => Outcome(evaluation.Outcome(c))),
        ];
    }

    private static IEnumerable<SpectrumCriterion> Criteria(SpectrumModel model) => model.Categories.SelectMany(c => c.Criteria).Distinct();

    private static string? Category(SpectrumModel model, int rank) => rank == 0 ? null : model.Categories[rank - 1].Id;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word(Placement placement) => placement switch
    {
        Placement.Placed => "placed",
        Placement.BetweenTwo => "betweenTwo",
        Placement.Outside => "outside",
        _ => "undetermined",
    };

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Established => "established",
        Verdict.Contradicted => "contradicted",
        _ => "open",
    };

    private static string Outcome(CriterionOutcome outcome) => outcome switch
    {
        CriterionOutcome.Met => "1",
        CriterionOutcome.Refuted => "-1",
        _ => "0",
    };
}
