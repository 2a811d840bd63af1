using System.Linq;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>What a category can come to.</summary>
internal sealed class ScoreBounds
{
    internal ScoreBounds(SpectrumCategory category, int least)
    {
        Lowest = category.Criteria.Sum(c => c.RefutedPoints);
        Highest = category.Criteria.Sum(c => c.MetPoints);
        Slack = Highest - least;
        int losses = category.Criteria.Where(c => !c.IsBinding).Sum(Loss);
        AreCounted = Slack >= 0 && losses > Slack;
        Losses = AreCounted ? losses : 0;
    }

    /// <summary>The evidence with all refuted, and with all met.</summary>
    internal int Lowest { get; }

    internal int Highest { get; }

    /// <summary>How many points it may lose and still be placed; less than none where it never can be.</summary>
    internal int Slack { get; }

    /// <summary>Whether it can lose too many without being ruled out. Only then are its losses counted.</summary>
    internal bool AreCounted { get; }

    /// <summary>All it can lose of those that are counted.</summary>
    internal int Losses { get; }

    /// <summary>What the refutation of a criterion takes away: its points if met, and what its refutation costs.</summary>
    internal static int Loss(SpectrumCriterion criterion) => criterion.MetPoints - criterion.RefutedPoints;
}
