using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PartnershipSpec.Core.Judging.Shared
{
    /// <summary>The first lines of an explanation: what comes out.</summary>
    internal static class Conclusion
    {
        /// <summary>Where facts are placed, and where each dimension alone would place them; a line each.</summary>
        internal static IEnumerable<string> OfPlacement(Evaluation evaluation, string language)
        {
            ExplanationWords words = ExplanationWords.In(language);
            Ranking ranking = evaluation.Rank();
            var text = new StringBuilder();
            switch (ranking.Placement)
            {
                case PlacementKind.Placed:
                    text.Append(Fill(words.Of(ranking.Placement), Category(evaluation, ranking.Best, language)));
                    if (ranking.Next != 0) text.Append("; ").Append(Fill(words.Next, Category(evaluation, ranking.Next, language)));
                    break;
                case PlacementKind.BetweenTwo:
                    text.Append(Fill(words.Of(ranking.Placement), Category(evaluation, ranking.Best, language), Category(evaluation, ranking.Next, language)));
                    if (ranking.IsTie) text.Append("; ").Append(words.Tie);
                    break;
                default:
                    text.Append(Fill(words.Of(ranking.Placement), Number(evaluation.Model.Least)));
                    break;
            }

            yield return text.Append('.').ToString();
            foreach (DimensionPlacement placement in DimensionPlacement.Of(evaluation)) yield return OfDimension(placement, words, language);
        }

        /// <summary>What is claimed and the verdict, in a line.</summary>
        internal static string OfClaim(Evaluation evaluation, SpectrumCategory category, string language)
        {
            ExplanationWords words = ExplanationWords.In(language);
            return Fill(words.Claimed, category.Names.In(language), words.Of(evaluation.Tally(category).Verdict)) + ".";
        }

        private static string OfDimension(DimensionPlacement placement, ExplanationWords words, string language)
        {
            string place = placement.Best == null ? words.NotPlaced
                : placement.Neighbour == null ? placement.Best.Names.In(language)
                : Fill(words.Or, placement.Best.Names.In(language), placement.Neighbour.Names.In(language));
            return Fill(words.ByDimension, placement.Dimension.Names.In(language), place) + ".";
        }

        private static string Category(Evaluation evaluation, int rank, string language)
        {
            SpectrumCategory category = evaluation.Model.Categories[rank - 1];
            return category.Names.In(language) + " (" + Number(evaluation.Tally(category).Evidence) + ")";
        }

        private static string Fill(string pattern, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, pattern, arguments);

        private static string Number(int points) => points.ToString(CultureInfo.InvariantCulture);
    }
}
