using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Checking;

/// <summary>A rule that a claim breaks, in words. Where it is reported, see <see cref="ClaimLocations"/>.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">In words.</param>
internal sealed record ClaimFinding(Rule Rule, Message Message) : BrokenRule(Rule)
{
    /// <summary>Where the criteria or implications it rests on stand in the spec, as JSON pointers.</summary>
    public IReadOnlyList<string> Pointers { get; init; } = [];

    /// <summary>How grave the project holds its criteria; null where it says nothing, and the rule's severity counts.</summary>
    public RuleSeverity? Severity { get; init; }
}
