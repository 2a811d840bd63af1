using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Runtime;

namespace PartnershipSpec;

/// <summary>Something declared in a JSON file of the project.</summary>
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

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The category it is claimed to be of, if any.</summary>
    public TCategory? ClaimedCategory { get; }

    /// <summary>The date of the whole, as written.</summary>
    public string? AsOf { get; }

    /// <summary>What is stated of it.</summary>
    public TFacts Facts { get; }

    /// <summary>Where facts come from, as far as that is stated.</summary>
    public IReadOnlyList<FactSource> Sources { get; }

    /// <summary>Name and id.</summary>
    public override string ToString() => Name + " (" + Id + ")";
}
