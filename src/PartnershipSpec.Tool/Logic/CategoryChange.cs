using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Logic;

namespace PartnershipSpec.Tool.Logic;

/// <summary>How verdicts on one category change from a version of a spec to another.</summary>
internal sealed class CategoryChange(string category, BoundedResult<IReadOnlyList<VerdictShift>> shifts)
{
    /// <summary>The id of the category.</summary>
    internal readonly string Category = category;

    /// <summary>The changes that occur; none where every description keeps its verdict.</summary>
    internal readonly BoundedResult<IReadOnlyList<VerdictShift>> Shifts = shifts;
}

/// <summary>Some descriptions that fare differently.</summary>
internal sealed class Shift(Share share, Witness facts)
{
    /// <summary>Their share.</summary>
    internal readonly Share Share = share;

    /// <summary>The fewest facts that show it.</summary>
    internal readonly Witness Facts = facts;

    internal static Shift? Of(Share share, Func<Witness?> show) => !share.IsNone && show() is { } facts ? new Shift(share, facts) : null;
}

/// <summary>A verdict that changes, from one to another.</summary>
internal sealed class VerdictShift(Verdict from, Verdict to, Share share, Witness facts)
{
    /// <summary>What it was.</summary>
    internal readonly Verdict From = from;

    /// <summary>What it is.</summary>
    internal readonly Verdict To = to;

    /// <summary>For what share of the descriptions that both versions call consistent.</summary>
    internal readonly Share Share = share;

    /// <summary>The fewest facts that show it.</summary>
    internal readonly Witness Facts = facts;

    internal static VerdictShift? Of(Verdict from, Verdict to, Share share, Func<Witness?> show) =>
        from != to && Shift.Of(share, show) is { } shift ? new VerdictShift(from, to, shift.Share, shift.Facts) : null;
}
