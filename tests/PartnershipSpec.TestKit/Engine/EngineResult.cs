using System.Linq;
using System.Text;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>All that the engine makes of facts, as a text without any id, so that it can be compared.</summary>
internal static class EngineResult
{
    internal static string Of(CompiledSpectrum spectrum, string facts) => Of(Declared.Evaluation(spectrum, facts));

    internal static string Of(Evaluation evaluation)
    {
        var text = new StringBuilder();
        foreach (SpectrumCategory category in evaluation.Model.Categories)
        {
            Tally tally = evaluation.Tally(category);
            text.Append(string.Concat(category.Criteria.Select(c => evaluation.Outcome(c).ToString()[0])))
                .Append(' ').Append(tally.Evidence).Append(' ').Append(tally.Verdict).Append('\n');
        }

        Ranking ranking = evaluation.Rank();
        bool placed = ranking.Placement is Placement.Placed or Placement.BetweenTwo;
        text.Append(ranking.Placement);
        if (placed) text.Append(' ').Append(ranking.Best).Append(' ').Append(ranking.Next);
        return text.Append('\n').ToString();
    }
}
