using System;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.EntityFrameworkCore.Mapping;

namespace PartnershipSpec.EntityFrameworkCore;

/// <summary>Configures facts that are mapped to columns.</summary>
/// <typeparam name="TEntity">The entity that has the facts.</typeparam>
public sealed class FactsBuilder<TEntity>
    where TEntity : class
{
    private readonly EntityTypeBuilder<TEntity> _entity;
    private readonly string _facts;
    private readonly SpectrumHandle _spectrum;

    internal FactsBuilder(EntityTypeBuilder<TEntity> entity, string facts, SpectrumHandle spectrum)
    {
        _entity = entity;
        _facts = facts;
        _spectrum = spectrum;
    }

    /// <summary>
    /// Lets the database compute where the facts stand: <c>Where(p =&gt; p.Placement.Best == category)</c>, <c>Include(p =&gt;
    /// p.Placement)</c>. A query that uses the navigation judges every row of the table, whichever rows it returns. It takes
    /// <c>UsePartnershipSpec()</c> and a provider for SQLite or PostgreSQL.
    /// </summary>
    /// <typeparam name="TCategory">The enumeration of the spectrum's categories.</typeparam>
    /// <param name="placement">The property of the entity that holds the placement once it is read.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">The entity has no key, or one of several properties.</exception>
    /// <exception cref="ArgumentException">The categories are those of another spectrum.</exception>
    public FactsBuilder<TEntity> WithPlacement<TCategory>(Expression<Func<TEntity, FactsPlacement<TCategory>?>> placement)
        where TCategory : unmanaged, Enum
    {
        ArgumentNullException.ThrowIfNull(placement);
        PlacementNavigation.Add<TCategory>(_entity, _facts, _spectrum.Model, placement.GetPropertyAccess());
        return this;
    }
}
