using System;

namespace PartnershipSpec.Engine.Runtime;

/// <summary>Classifications in a line.</summary>
internal static class ClassificationText
{
    internal static string Of<TCategory>(Placement placement, TCategory? best, TCategory? neighbour)
        where TCategory : unmanaged, Enum =>
        best is null ? placement.ToString()
        : neighbour is null ? placement + ": " + best
        : placement + ": " + best + (placement == Placement.BetweenTwo ? " and " : ", next ") + neighbour;
}
