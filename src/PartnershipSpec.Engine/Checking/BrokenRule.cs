using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Checking;

/// <summary>A rule that a claim or an acceptance breaks, and what breaks it: enough to know what could be done about it.</summary>
internal class BrokenRule(Rule rule)
{
    /// <summary>The rule.</summary>
    internal readonly Rule Rule = rule;

    /// <summary>
    /// The traits whose statements decide it, by index in the spectrum, first the one to point at; none where that is the claim itself.
    /// </summary>
    public IReadOnlyList<int> Deciding { get; init; } = [];

    /// <summary>The traits of which too little is stated, by index in the spectrum.</summary>
    public IReadOnlyList<int> Undecided { get; init; } = [];

    /// <summary>The ids of the criteria that it is about: of the claimed category, or the one that is accepted.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    /// <summary>The index of the category that fits better than the claimed one; null where none does.</summary>
    public int? Better { get; init; }

    /// <summary>Whether it is an acceptance without which nothing more would be reported.</summary>
    public bool IsNeedless { get; init; }
}
