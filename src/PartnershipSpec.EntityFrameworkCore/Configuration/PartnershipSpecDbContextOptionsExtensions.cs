using Microsoft.EntityFrameworkCore.Infrastructure;
using PartnershipSpec.EntityFrameworkCore.Configuration;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Lets a context translate verdicts and placements.</summary>
public static class PartnershipSpecDbContextOptionsExtensions
{
    /// <summary>
    /// Lets queries of this context use verdicts: <c>Where(p =&gt; PartnershipClassifier.Judge(category, p.Facts).Verdict ==
    /// Verdict.Contradicted)</c>.
    /// </summary>
    /// <param name="options">The options of the context, with a relational provider.</param>
    /// <returns>The same options.</returns>
    public static DbContextOptionsBuilder UsePartnershipSpec(this DbContextOptionsBuilder options)
    {
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new PartnershipSpecOptionsExtension());
        return options;
    }

    /// <inheritdoc cref="UsePartnershipSpec(DbContextOptionsBuilder)" />
    public static DbContextOptionsBuilder<TContext> UsePartnershipSpec<TContext>(this DbContextOptionsBuilder<TContext> options)
        where TContext : DbContext
    {
        UsePartnershipSpec((DbContextOptionsBuilder)options);
        return options;
    }
}
