using System.Linq;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>What a category can come to.</summary>
internal sealed class ScoreBounds
{
    /// <param name="lowest">The evidence with all criteria refuted.</param>
    /// <param name="highest">The evidence with all criteria met.</param>
    /// <param name="least">The evidence from which facts are placed.</param>
    /// <param name="loosable">All that the criteria that do not rule the category out can take away.</param>
    internal ScoreBounds(int lowest, int highest, int least, int loosable)
    {
        Lowest = lowest;
        Highest = highest;
        Loosable = loosable;
        Slack = highest - least;
        AreCounted = Slack >= 0 && loosable > Slack;
        Losses = AreCounted ? loosable : 0;
    }

    /// <summary>The evidence with all refuted.</summary>
    internal readonly int Lowest;

    /// <summary>The evidence with all met.</summary>
    internal readonly int Highest;

    /// <summary>All that the criteria that do not rule the category out can take away.</summary>
    internal readonly int Loosable;

    /// <summary>How many points it may lose and still be placed; less than none where it never can be.</summary>
    internal readonly int Slack;

    /// <summary>Whether it can lose too many without being ruled out. Only then are its losses counted.</summary>
    internal readonly bool AreCounted;

    /// <summary>All it can lose of those that are counted.</summary>
    internal readonly int Losses;

    internal static ScoreBounds Of(SpectrumCategory category, int least) => new(
        category.Criteria.Sum(c => c.RefutedPoints),
        category.Criteria.Sum(c => c.MetPoints),
        least,
        category.Criteria.Where(c => !c.IsBinding).Sum(Loss));

    /// <summary>What the refutation of a criterion takes away: its points if met, and what its refutation costs.</summary>
    internal static int Loss(SpectrumCriterion criterion) => criterion.MetPoints - criterion.RefutedPoints;
}
