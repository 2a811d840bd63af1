using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Engine.Facts;

/// <summary>
/// What naming members of a set says: those belong to it, and either there are no others or there may be. The one place that knows how
/// lists in JSON and the emitted enumerations say so.
/// </summary>
internal readonly struct SetValue(int members, bool isComplete)
{
    /// <summary>The members named, one bit each.</summary>
    internal readonly int Members = members;

    /// <summary>Whether no others belong to it; otherwise the others are unknown.</summary>
    internal readonly bool IsComplete = isComplete;

    /// <summary>In JSON, an item that says that there may be others.</summary>
    internal const string OpenMarker = "…";

    /// <summary>The same as a keyboard has it.</summary>
    internal const string TypedOpenMarker = "...";

    /// <summary>In an emitted enumeration, the bit that turns round what naming means for the set.</summary>
    internal const int Marker = 1 << CSharpNames.MarkerBit;

    /// <summary>Whether it names none and leaves all unknown.</summary>
    internal bool StatesNothing => Members == 0 && !IsComplete;

    /// <summary>What a list in JSON says. An empty one says that there are none.</summary>
    /// <param name="members">The members in it.</param>
    /// <param name="isOpen">Whether the marker is in it.</param>
    /// <param name="complete">What stands beside it about being complete; null where nothing does.</param>
    /// <param name="namesAll">Whether naming is "all" for the set.</param>
    internal static SetValue OfList(int members, bool isOpen, bool? complete, bool namesAll) =>
        new(members, complete ?? (!isOpen && (namesAll || members == 0)));

    /// <summary>What a value of the emitted enumeration says. Zero, and the marker alone where it means complete, say: none.</summary>
    /// <param name="flags">The value.</param>
    /// <param name="namesAll">Whether naming is "all" for the set.</param>
    internal static SetValue OfFlags(int flags, bool namesAll) =>
        new(flags & ~Marker, flags == 0 || ((flags & Marker) != 0) != namesAll);

    /// <summary>
    /// The value of the emitted enumeration that says the same. Null where there is none: a set whose naming is "some" that states nothing.
    /// </summary>
    /// <param name="namesAll">Whether naming is "all" for the set.</param>
    internal int? ToFlags(bool namesAll)
    {
        if (Members == 0) return IsComplete ? 0 : namesAll ? Marker : null;
        return IsComplete == namesAll ? Members : Members | Marker;
    }
}
