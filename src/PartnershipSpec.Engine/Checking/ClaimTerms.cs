using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Checking;

/// <summary>How grave the criteria of one claim are to a project. Terms change what is reported, never the verdict.</summary>
internal sealed class ClaimTerms
{
    /// <summary>Nothing is accepted, and each rule is as grave as it is by default.</summary>
    public static readonly ClaimTerms Default = new();

    /// <summary>Whether a criterion, given by its id, is accepted as not met by this partnership.</summary>
    public Func<string, bool> IsAccepted { get; init; } = static _ => false;

    /// <summary>How grave the project holds the refutation of a criterion; null where it says nothing.</summary>
    public Func<string, RuleSeverity?> SeverityOf { get; init; } = static _ => null;

    /// <summary>
    /// The traits, by index in the spectrum, of which a value is known only at run time: what it may change is not reported.
    /// </summary>
    public IReadOnlyCollection<int> RunTimeTraits { get; init; } = [];

    /// <summary>Whether a criterion is left out: accepted, or switched off.</summary>
    internal bool LeavesOut(string criterion) => IsAccepted(criterion) || SeverityOf(criterion) == RuleSeverity.None;
}
