using System;
using System.Linq.Expressions;

namespace PartnershipSpec.EntityFrameworkCore.Querying;

/// <summary>Says what of a query the database cannot compute, and why.</summary>
internal static class Untranslatable
{
    internal static InvalidOperationException Because(Expression expression, string why) =>
        new($"The expression “{expression}” could not be translated to SQL: {why}.");
}
