using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;

namespace PartnershipSpec.Engine.Explaining;

/// <summary>The first lines of an explanation: what comes out.</summary>
internal static class Conclusion
{
    /// <summary>Where facts are placed, and where each dimension alone would place them; a line each.</summary>
    internal static IEnumerable<string> OfPlacement(Evaluation evaluation, string language)
    {
        Ranking ranking = evaluation.Rank();
        Wording placement = Wordings.Of(ranking.Placement);
        var text = new StringBuilder();
        switch (ranking.Placement)
        {
            case Placement.Placed:
                text.Append(placement.In(language, Category(evaluation, ranking.Best, language)));
                if (ranking.Next == 0) break;
                text.Append(Wording.Separator.In(language)).Append(
                    Wordings.Next.In(language, Category(evaluation, ranking.Next, language)));
                AppendConflict(text, ranking, language);
                break;
            case Placement.BetweenTwo:
                text.Append(placement.In(
                    language, Category(evaluation, ranking.Best, language), Category(evaluation, ranking.Next, language)));
                if (ranking.IsTie) text.Append(Wording.Separator.In(language)).Append(Wordings.Tie.In(language));
                AppendConflict(text, ranking, language);
                break;
            default:
                text.Append(placement.In(language, Number(evaluation.Model.Least)));
                break;
        }

        yield return text.Append('.').ToString();
        foreach (DimensionPlacement dimension in DimensionPlacement.Of(evaluation)) yield return OfDimension(dimension, language);
    }

    /// <summary>What is claimed and the verdict, in a line.</summary>
    internal static string OfClaim(
        Evaluation evaluation, SpectrumCategory category, IReadOnlyList<CriterionFinding> findings, string language)
    {
        Verdict verdict = evaluation.Tally(category).Verdict;
        string said = Wordings.Of(verdict).In(language);
        if (verdict == Verdict.Established)
        {
            int deciding = findings.Where(f => f.Criterion.IsBinding).SelectMany(f => f.Deciding).Select(f => f.Trait).Distinct().Count();
            said = Wordings.RestsOn.In(language, said, Number(deciding), Number(evaluation.Model.Traits.Count(evaluation.Facts.States)));
        }

        return Sentence.Close(Wordings.Claimed.In(language, category.Names.In(language), said));
    }

    /// <summary>What a category's criteria come to: its points, or what rules it out.</summary>
    internal static string OfCategory(Evaluation evaluation, SpectrumCategory category, string language)
    {
        Tally tally = evaluation.Tally(category);
        IEnumerable<string> reasons = category.Criteria
            .Where(c => c.IsBinding && evaluation.Outcome(c) == CriterionOutcome.Refuted).Select(c => c.Texts.In(language));
        string total = tally.RuledOut
            ? Wordings.RuledOut.In(language, Sentence.Join(reasons, Wording.Separator.In(language)))
            : tally.Evidence.ToString("+0;-0;0", CultureInfo.InvariantCulture);
        return Wordings.Pair.In(language, category.Names.In(language), total);
    }

    private static void AppendConflict(StringBuilder text, Ranking ranking, string language)
    {
        if (Math.Abs(ranking.Best - ranking.Next) != 1)
            text.Append(Wording.Separator.In(language)).Append(Wordings.Conflicting.In(language));
    }

    private static string OfDimension(DimensionPlacement placement, string language)
    {
        string place = placement.Best == null ? Wordings.NotPlaced.In(language)
            : placement.Neighbour == null ? placement.Best.Names.In(language)
            : Wordings.Or.In(language, placement.Best.Names.In(language), placement.Neighbour.Names.In(language));
        return Sentence.Close(Wordings.ByDimension.In(language, placement.Dimension.Names.In(language), place));
    }

    private static string Category(Evaluation evaluation, int rank, string language)
    {
        SpectrumCategory category = evaluation.Model.Categories[rank - 1];
        return category.Names.In(language) + " (" + Number(evaluation.Tally(category).Evidence) + ")";
    }

    private static string Number(int points) => points.ToString(CultureInfo.InvariantCulture);
}
