using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Databases.Tests.Scale;

/// <summary>
/// A whole judgement in a few numbers, so that millions can be compared: worked out in SQL, and from what the engine says.
/// </summary>
internal sealed class Signature(SpectrumModel model)
{
    private const int PerNumber = 15;

    private readonly SpectrumCriterion[] _criteria = [.. model.Categories.SelectMany(c => c.Criteria).Distinct()];

    /// <summary>The expressions over the columns of a judgement.</summary>
    internal IReadOnlyList<string> Expressions()
    {
        string Text(string column, IEnumerable<string> words) =>
            "CASE " + string.Concat(words.Select((w, i) => $"WHEN {column} = '{w}' THEN {i + 1} ")) + "ELSE 0 END";
        string[] ids = [.. model.Categories.Select(c => c.Id)];
        string[] verdicts = ["open", "established", "contradicted"];
        List<string> numbers =
        [
            Text("placement", ["placed", "betweenTwo", "outside", "undetermined"]), Text("best", ids), Text("neighbour", ids),
            .. model.Categories.SelectMany(c => new[]
            {
                $"\"{c.Id}_evidence\" + 5000", $"\"{c.Id}_open\" + 5000", Text($"\"{c.Id}_verdict\"", verdicts),
            }),
            .. _criteria.Select(c => $"\"{c.Id}\" + 1"),
        ];
        return
        [
            .. numbers.Chunk(4)
                .Select(some => string.Join(" + ", some.Select((n, i) => $"CAST({n} AS BIGINT) * {1L << (i * PerNumber)}"))),
        ];
    }

    /// <summary>The same of the engine's judgement.</summary>
    internal long[] Of(FactBits facts)
    {
        var evaluation = new Evaluation(model, facts);
        Ranking ranking = evaluation.Rank();
        bool isPlaced = ranking.Placement is Placement.Placed or Placement.BetweenTwo;
        int placement = ranking.Placement switch { Placement.Placed => 1, Placement.BetweenTwo => 2, Placement.Outside => 3, _ => 4 };
        List<int> numbers = [placement, isPlaced ? ranking.Best : 0, isPlaced ? ranking.Next : 0];
        foreach (SpectrumCategory category in model.Categories)
        {
            Tally tally = evaluation.Tally(category);
            int verdict = tally.Verdict switch { Verdict.Open => 1, Verdict.Established => 2, _ => 3 };
            numbers.AddRange([tally.Evidence + 5000, tally.Open + 5000, verdict]);
        }

        numbers.AddRange(_criteria.Select(c => evaluation.Outcome(c)).Select(o =>
            o == CriterionOutcome.Met ? 2 : o == CriterionOutcome.Refuted ? 0 : 1));
        return [.. numbers.Chunk(4).Select(some => some.Select((n, i) => (long)n << (i * PerNumber)).Sum())];
    }
}
