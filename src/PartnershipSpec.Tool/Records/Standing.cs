using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Judging;

namespace PartnershipSpec.Tool.Records;

/// <summary>Where a partnership stands: verdict, placement, and what speaks for each category.</summary>
internal sealed class Standing
{
    private Standing(
        Placement placement, SpectrumCategory? best, SpectrumCategory? neighbour, Verdict? claim, IReadOnlyList<CategoryStanding> all)
    {
        Placement = placement;
        Best = best;
        Neighbour = neighbour;
        Verdict = claim;
        Categories = all;
    }

    /// <summary>The placement.</summary>
    public Placement Placement { get; }

    /// <summary>The category that fits best; null where none is within reach.</summary>
    public SpectrumCategory? Best { get; }

    /// <summary>The one that fits next best, if anything speaks for it.</summary>
    public SpectrumCategory? Neighbour { get; }

    /// <summary>The verdict on the claim; null where none is made.</summary>
    public Verdict? Verdict { get; }

    /// <summary>All categories by rank.</summary>
    public IReadOnlyList<CategoryStanding> Categories { get; }

    /// <summary>Judges a record.</summary>
    public static Standing Of(Record record)
    {
        SpectrumModel model = record.Spectrum;
        CategoryStanding[] all = [.. model.Categories.Select(c => CategoryStanding.Of(c, record.Evaluation.Tally(c)))];
        Ranking ranking = record.Evaluation.Rank();
        bool isPlaced = ranking.Placement is Placement.Placed or Placement.BetweenTwo;
        return new Standing(
            ranking.Placement,
            isPlaced ? model.Categories[ranking.Best - 1] : null,
            isPlaced && ranking.Next != 0 ? model.Categories[ranking.Next - 1] : null,
            record.Claimed is { } claimed ? all[claimed.Rank - 1].Verdict : null,
            all);
    }
}

/// <summary>What the facts come to for one category.</summary>
/// <param name="Category">The category.</param>
/// <param name="Verdict">What a claim to it would get.</param>
/// <param name="Evidence">The points of the criteria met and refuted.</param>
/// <param name="Open">The points that the criteria still unknown would add if all were met.</param>
internal sealed record CategoryStanding(SpectrumCategory Category, Verdict Verdict, int Evidence, int Open)
{
    /// <summary>Whether a binding criterion is refuted.</summary>
    public bool IsRuledOut => Verdict == Verdict.Contradicted;

    internal static CategoryStanding Of(SpectrumCategory category, Tally tally) => new(category, tally.Verdict, tally.Evidence, tally.Open);
}
