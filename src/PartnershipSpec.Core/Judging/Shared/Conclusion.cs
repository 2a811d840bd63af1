using System.Globalization;
using System.Text;

namespace PartnershipSpec.Core.Judging.Shared
{
    /// <summary>The first lines of an explanation.</summary>
    internal static class Conclusion
    {
        internal static string OfPlacement(Evaluation evaluation)
        {
            Ranking ranking = evaluation.Rank();
            var text = new StringBuilder();
            switch (ranking.Placement)
            {
                case PlacementKind.Placed:
                    text.Append("Placed: ").Append(Category(evaluation, ranking.Best));
                    if (ranking.Next != 0) text.Append("; next ").Append(Category(evaluation, ranking.Next));
                    break;
                case PlacementKind.BetweenTwo:
                    text.Append("Between two: ").Append(Category(evaluation, ranking.Best)).Append(" and ").Append(Category(evaluation, ranking.Next));
                    if (ranking.IsTie) text.Append("; a tie, and the lower rank stands first");
                    break;
                case PlacementKind.Outside:
                    text.Append("Outside the spectrum: whatever else may turn out, no category reaches ").Append(Number(evaluation.Model.Least)).Append(" points");
                    break;
                default:
                    text.Append("Undetermined: no category reaches ").Append(Number(evaluation.Model.Least)).Append(" points yet");
                    break;
            }

            text.Append(".\n");
            foreach (DimensionPlacement placement in DimensionPlacement.Of(evaluation)) text.Append("By ").Append(placement).Append(".\n");
            return text.ToString();
        }

        internal static string OfClaim(VerdictKind verdict, SpectrumCategory category) => "Claimed: " + category.Id + ". Verdict: " + verdict + ".\n";

        private static string Category(Evaluation evaluation, int rank)
        {
            SpectrumCategory category = evaluation.Model.Categories[rank - 1];
            return category.Id + " (" + Number(evaluation.Tally(category).Evidence) + ")";
        }

        private static string Number(int points) => points.ToString(CultureInfo.InvariantCulture);
    }
}
