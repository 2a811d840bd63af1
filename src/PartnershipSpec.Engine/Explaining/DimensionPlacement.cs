using PartnershipSpec.Engine.Judging;

namespace PartnershipSpec;

/// <summary>Where the criteria of one dimension alone would place facts.</summary>
public sealed class DimensionPlacement
{
    internal DimensionPlacement(SpectrumDimension dimension, SpectrumCategory? best, SpectrumCategory? neighbour)
    {
        Dimension = dimension;
        Best = best;
        Neighbour = neighbour;
    }

    /// <summary>The dimension.</summary>
    public SpectrumDimension Dimension { get; }

    /// <summary>The best category by the criteria of this dimension, or null if they do not place the facts.</summary>
    public SpectrumCategory? Best { get; }

    /// <summary>The second category if the facts lie between two; otherwise null.</summary>
    public SpectrumCategory? Neighbour { get; }

    /// <summary>The ids of the dimension and of its categories.</summary>
    public override string ToString() =>
        Dimension.Id + ": " + (Best == null ? "-" : Neighbour == null ? Best.Id : Best.Id + ", " + Neighbour.Id);

    internal static DimensionPlacement[] Of(Evaluation evaluation)
    {
        var placements = new DimensionPlacement[evaluation.Model.Dimensions.Count];
        for (int i = 0; i < placements.Length; i++)
        {
            SpectrumDimension dimension = evaluation.Model.Dimensions[i];
            Ranking ranking = evaluation.Rank(dimension.Id);
            Placement placement = ranking.Placement;
            bool placed = placement == Placement.Placed || placement == Placement.BetweenTwo;
            placements[i] = new DimensionPlacement(
                dimension,
                placed ? evaluation.Model.Categories[ranking.Best - 1] : null,
                placement == Placement.BetweenTwo ? evaluation.Model.Categories[ranking.Next - 1] : null);
        }

        return placements;
    }
}
