using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Checking;

/// <summary>How a project takes the criteria of one claim. Terms change what is reported, never the verdict.</summary>
/// <param name="IsAccepted">Whether a criterion, given by its id, is accepted as not met by this partnership.</param>
/// <param name="SeverityOf">How grave the project holds the refutation of a criterion; null where it says nothing.</param>
internal sealed record ClaimTerms(Func<string, bool> IsAccepted, Func<string, RuleSeverity?> SeverityOf)
{
    /// <summary>Nothing is accepted, and each rule is as grave as it is by default.</summary>
    public static readonly ClaimTerms Default = new(_ => false, _ => null);

    /// <summary>
    /// The traits, by index in the spectrum, of which a value is known only at run time: what it may change is not reported.
    /// </summary>
    public IReadOnlyCollection<int> RunTimeTraits { get; init; } = [];

    /// <summary>Whether a criterion is left out: accepted, or switched off.</summary>
    internal bool LeavesOut(string criterion) => IsAccepted(criterion) || SeverityOf(criterion) == RuleSeverity.None;
}
