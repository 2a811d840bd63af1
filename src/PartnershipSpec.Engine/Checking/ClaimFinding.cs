using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Checking;

/// <summary>A rule that a claim breaks, in words. Where it is reported, see <see cref="ClaimLocations"/>.</summary>
internal sealed class ClaimFinding(Rule rule, Message message) : BrokenRule(rule)
{
    /// <summary>In words.</summary>
    internal readonly Message Message = message;

    /// <summary>Where the criteria or implications it rests on stand in the spec, as JSON pointers.</summary>
    public IReadOnlyList<string> Pointers { get; init; } = [];

    /// <summary>
    /// Of the deciding sets those that decide by members said to be absent: their indexes, by the index of the trait.
    /// </summary>
    public IReadOnlyDictionary<int, IReadOnlyList<int>> Absent { get; init; } = DecidingAbsence.None;

    /// <summary>How grave the project holds its criteria; null where it says nothing, and the rule's severity counts.</summary>
    public RuleSeverity? Severity { get; init; }

    /// <summary>The same, where another category fits better than the claimed one, or none does.</summary>
    internal ClaimFinding WithBetter(int? better) => new(Rule, Message)
    {
        Deciding = Deciding,
        Undecided = Undecided,
        Criteria = Criteria,
        Better = better,
        IsNeedless = IsNeedless,
        Pointers = Pointers,
        Absent = Absent,
        Severity = Severity,
    };
}
