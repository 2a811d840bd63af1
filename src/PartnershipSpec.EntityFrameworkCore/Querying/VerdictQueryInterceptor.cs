using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PartnershipSpec.EntityFrameworkCore.Querying;

/// <summary>Translates verdicts before EF Core translates the query.</summary>
internal sealed class VerdictQueryInterceptor : IQueryExpressionInterceptor, ISingletonInterceptor
{
    /// <inheritdoc />
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        eventData.Context is { } context ? new VerdictQueryRewriter(context.Model).Visit(queryExpression) : queryExpression;
}
