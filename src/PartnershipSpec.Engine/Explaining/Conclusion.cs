using System.Collections.Generic;
using System.Globalization;
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
                if (ranking.Next != 0) text.Append(Wording.Separator.In(language)).Append(Wordings.Next.In(language, Category(evaluation, ranking.Next, language)));
                break;
            case Placement.BetweenTwo:
                text.Append(placement.In(language, Category(evaluation, ranking.Best, language), Category(evaluation, ranking.Next, language)));
                if (ranking.IsTie) text.Append(Wording.Separator.In(language)).Append(Wordings.Tie.In(language));
                break;
            default:
                text.Append(placement.In(language, Number(evaluation.Model.Least)));
                break;
        }

        yield return text.Append('.').ToString();
        foreach (DimensionPlacement dimension in DimensionPlacement.Of(evaluation)) yield return OfDimension(dimension, language);
    }

    /// <summary>What is claimed and the verdict, in a line.</summary>
    internal static string OfClaim(Evaluation evaluation, SpectrumCategory category, string language) =>
        Wordings.Claimed.In(language, category.Names.In(language), Wordings.Of(evaluation.Tally(category).Verdict).In(language)) + ".";

    private static string OfDimension(DimensionPlacement placement, string language)
    {
        string place = placement.Best == null ? Wordings.NotPlaced.In(language)
            : placement.Neighbour == null ? placement.Best.Names.In(language)
            : Wordings.Or.In(language, placement.Best.Names.In(language), placement.Neighbour.Names.In(language));
        return Wordings.ByDimension.In(language, placement.Dimension.Names.In(language), place) + ".";
    }

    private static string Category(Evaluation evaluation, int rank, string language)
    {
        SpectrumCategory category = evaluation.Model.Categories[rank - 1];
        return category.Names.In(language) + " (" + Number(evaluation.Tally(category).Evidence) + ")";
    }

    private static string Number(int points) => points.ToString(CultureInfo.InvariantCulture);
}
