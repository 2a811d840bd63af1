using System;
using System.Collections.Generic;

namespace PartnershipSpec.Engine.Logic;

/// <summary>How verdicts on one category change from a version of a spec to another.</summary>
/// <param name="Category">The id of the category.</param>
/// <param name="Shifts">The changes that occur; none where every description keeps its verdict.</param>
internal sealed record CategoryChange(string Category, BoundedResult<IReadOnlyList<VerdictShift>> Shifts);

/// <summary>Some descriptions that fare differently.</summary>
/// <param name="Share">Their share.</param>
/// <param name="Facts">The fewest facts that show it.</param>
internal sealed record Shift(Share Share, Witness Facts)
{
    internal static Shift? Of(Share share, Func<Witness?> show) => !share.IsNone && show() is { } facts ? new Shift(share, facts) : null;
}

/// <summary>A verdict that changes, from one to another.</summary>
/// <param name="From">What it was.</param>
/// <param name="To">What it is.</param>
/// <param name="Share">For what share of the descriptions that both versions call consistent.</param>
/// <param name="Facts">The fewest facts that show it.</param>
internal sealed record VerdictShift(SpectrumVerdict From, SpectrumVerdict To, Share Share, Witness Facts)
{
    internal static VerdictShift? Of(SpectrumVerdict from, SpectrumVerdict to, Share share, Func<Witness?> show) =>
        from != to && Shift.Of(share, show) is { } shift ? new VerdictShift(from, to, shift.Share, shift.Facts) : null;
}
