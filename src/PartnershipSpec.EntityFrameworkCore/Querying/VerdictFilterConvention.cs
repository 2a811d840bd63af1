using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace PartnershipSpec.EntityFrameworkCore.Querying;

/// <summary>
/// Translates the verdicts in query filters. EF Core adds filters to a query after interceptors have seen it, so they are translated in the
/// model.
/// </summary>
internal sealed class VerdictFilterConvention : IModelFinalizingConvention, IConventionSetPlugin
{
    public ConventionSet ModifyConventions(ConventionSet conventionSet)
    {
        conventionSet.ModelFinalizingConventions.Add(this);
        return conventionSet;
    }

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        var rewriter = new VerdictQueryRewriter(modelBuilder.Metadata);
        foreach (IConventionEntityType entity in modelBuilder.Metadata.GetEntityTypes())
        {
            foreach (IQueryFilter filter in entity.GetDeclaredQueryFilters().ToList())
                Replace((IMutableEntityType)entity, filter, (LambdaExpression?)rewriter.Visit(filter.Expression));
        }
    }

    private static void Replace(IMutableEntityType entity, IQueryFilter filter, LambdaExpression? translated)
    {
        if (filter.Key is { } key) entity.SetQueryFilter(key, translated);
        else entity.SetQueryFilter(translated);
    }
}
