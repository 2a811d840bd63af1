namespace PartnershipSpec.Engine.Validation;

/// <summary>
/// How many steps checking a spec may take: for one category, criterion or finding, and in all. They grow with the number of criteria, and
/// are some hundred times what criteria of ordinary shape take.
/// </summary>
/// <param name="One">For one, to begin with.</param>
/// <param name="All">In all, to begin with.</param>
/// <param name="EachCriterion">What each criterion adds to both.</param>
internal sealed record CheckLimits(int One, int All, int EachCriterion)
{
    internal static CheckLimits Ordinary { get; } = new(50_000, 1_000_000, 200);

    internal long ForOne(int criteria) => One + ((long)EachCriterion * criteria);

    internal long InAll(int criteria) => All + ((long)EachCriterion * criteria);
}
