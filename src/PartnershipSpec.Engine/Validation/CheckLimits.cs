namespace PartnershipSpec.Engine.Validation;

/// <summary>
/// How many steps checking a spec may take: for one category, criterion or finding, and in all. They grow with the number of criteria, and
/// are some hundred times what criteria of ordinary shape need.
/// </summary>
internal sealed class CheckLimits(int one, int all, int eachCriterion)
{
    /// <summary>For one, to begin with.</summary>
    internal readonly int One = one;

    /// <summary>In all, to begin with.</summary>
    internal readonly int All = all;

    /// <summary>What each criterion adds to both.</summary>
    internal readonly int EachCriterion = eachCriterion;

    internal static CheckLimits Ordinary { get; } = new(50_000, 1_000_000, 200);

    internal long ForOne(int criteria) => One + ((long)EachCriterion * criteria);

    internal long InAll(int criteria) => All + ((long)EachCriterion * criteria);
}
