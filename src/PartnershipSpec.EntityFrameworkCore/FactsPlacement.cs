using System;

namespace PartnershipSpec.EntityFrameworkCore;

/// <summary>
/// Where the facts of an entity stand on their spectrum, as the database computes it: the same as <c>Classify</c> says in memory. It cannot
/// be changed, and does not follow facts that are changed in memory until they are saved and it is read again.
/// </summary>
/// <typeparam name="TCategory">The enumeration of the spectrum's categories.</typeparam>
public sealed class FactsPlacement<TCategory>
    where TCategory : unmanaged, Enum
{
    private FactsPlacement()
    {
    }

    /// <summary>How clearly the facts speak for a category.</summary>
    public Placement Placement { get; private set; }

    /// <summary>The category with most evidence; at a tie the lower rank. Null where nothing is placed.</summary>
    public TCategory? Best { get; private set; }

    /// <summary>The category with most evidence after the best, if anything speaks for it. Null where nothing is placed.</summary>
    public TCategory? Neighbour { get; private set; }
}
