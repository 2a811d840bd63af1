using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Runtime;

namespace PartnershipSpec;

/// <summary>A declaration from a JSON file of the project.</summary>
/// <typeparam name="TCategory">The enumeration of the spectrum's categories.</typeparam>
/// <typeparam name="TFacts">The structure of the spectrum's facts.</typeparam>
public sealed class RegistryEntry<TCategory, TFacts>
    where TCategory : unmanaged, Enum
    where TFacts : unmanaged, IPackedFacts
{
    internal RegistryEntry(
        string id, string name, TCategory? claimedCategory, string? asOf, TFacts facts, IReadOnlyList<FactSource> sources)
    {
        Id = id;
        Name = name;
        ClaimedCategory = claimedCategory;
        AsOf = asOf;
        Facts = facts;
        Sources = sources;
    }

    /// <summary>The id of the declaration.</summary>
    public string Id { get; }

    /// <summary>The name of what is declared.</summary>
    public string Name { get; }

    /// <summary>The claimed category, or null if nothing is claimed.</summary>
    public TCategory? ClaimedCategory { get; }

    /// <summary>When the facts held, given as <c>asOf</c>, unchanged; null if omitted.</summary>
    public string? AsOf { get; }

    /// <summary>The stated facts.</summary>
    public TFacts Facts { get; }

    /// <summary>The source, date and note of those facts for which the file gives any.</summary>
    public IReadOnlyList<FactSource> Sources { get; }

    /// <summary>The name and the id.</summary>
    public override string ToString() => Name + " (" + Id + ")";
}
