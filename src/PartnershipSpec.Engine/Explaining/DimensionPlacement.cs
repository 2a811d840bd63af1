using PartnershipSpec.Engine.Judging;

namespace PartnershipSpec;

/// <summary>Where one dimension alone would place a partnership.</summary>
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

    /// <summary>The best category by this dimension's criteria; none where they do not place it.</summary>
    public SpectrumCategory? Best { get; }

    /// <summary>The other one, where it lies between two.</summary>
    public SpectrumCategory? Neighbour { get; }

    /// <summary>The ids of the dimension and of the categories.</summary>
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
