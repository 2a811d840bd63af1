using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Logic;

namespace PartnershipSpec.Tool.Logic;

/// <summary>
/// What share of all consistent descriptions is placed where. A complete description leaves nothing undecided: it is placed, between two
/// categories, or outside.
/// </summary>
internal sealed class PlacementShares(
    BigInteger descriptions, IReadOnlyList<Share> placed, IReadOnlyDictionary<(int Best, int Neighbour), Share> between, Share outside)
{
    /// <summary>How many consistent descriptions there are.</summary>
    internal readonly BigInteger Descriptions = descriptions;

    /// <summary>The share placed in each category, by place.</summary>
    internal readonly IReadOnlyList<Share> Placed = placed;

    /// <summary>The share between two of them, by the place of the best and that of its neighbour; pairs that occur.</summary>
    internal readonly IReadOnlyDictionary<(int Best, int Neighbour), Share> Between = between;

    /// <summary>The share outside of all.</summary>
    internal readonly Share Outside = outside;

    internal static PlacementShares? Of(SpectrumDiagrams spec, SpectrumModel model)
    {
        if (DescriptionCounts.Of(spec, model, withEvidence: true) is not { } counts) return null;

        var places = counts.Evidence.ToDictionary(e => e, e => Place(e, model), EvidenceDistribution.Same);
        var pairs = places.Values.Where(p => p.Kind == Placement.BetweenTwo).Select(p => (p.Best, p.Next)).Distinct().OrderBy(p => p);
        return new PlacementShares(
            counts.All,
            [.. model.Categories.Select(c => counts.ShareOf(e => places[e].Kind == Placement.Placed && places[e].Best == c.Rank))],
            pairs.ToDictionary(
                p => (p.Best - 1, p.Next - 1), p => counts.ShareOf(e => places[e] == (Placement.BetweenTwo, p.Best, p.Next))),
            counts.ShareOf(e => places[e].Kind == Placement.Outside));
    }

    /// <summary>Where the judge places a description of such evidence.</summary>
    private static (Placement Kind, int Best, int Next) Place(int[] evidence, SpectrumModel model)
    {
        var ranking = new Ranking(model.Least, model.BetweenWithin);
        foreach (SpectrumCategory category in model.Categories)
        {
            int points = evidence[category.Rank - 1];
            if (points != EvidenceDistribution.RuledOut) ranking.Add(category.Rank, points, open: 0);
        }

        return (ranking.Placement, ranking.Best, ranking.Next);
    }
}
