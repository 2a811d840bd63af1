using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Checking;

/// <summary>A rule a claim breaks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">In words.</param>
internal sealed record ClaimFinding(Rule Rule, Message Message)
{
    /// <summary>The traits whose statements decide it, by place in the spectrum, first the one to point at; none where the claim itself is the place.</summary>
    public IReadOnlyList<int> Deciding { get; init; } = [];

    /// <summary>The traits of which too little is stated, by place in the spectrum.</summary>
    public IReadOnlyList<int> Undecided { get; init; } = [];

    /// <summary>The ids of the criteria of the claimed category that it is about.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    /// <summary>Where the criteria or implications it rests on stand in the spec, as JSON pointers.</summary>
    public IReadOnlyList<string> Pointers { get; init; } = [];

    /// <summary>How grave the project holds its criteria; null where it says nothing, and the rule's severity counts.</summary>
    public RuleSeverity? Severity { get; init; }

    /// <summary>The place of the category that fits better than the claimed one; null where none does.</summary>
    public int? Better { get; init; }
}
