using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace PartnershipSpec.EntityFrameworkCore.Querying;

/// <summary>Conditions put together, without what is decided already; balanced, so that many of them do not nest deeply.</summary>
internal static class Logic
{
    internal static readonly Expression True = Expression.Constant(true);

    internal static readonly Expression False = Expression.Constant(false);

    internal static Expression Not(Expression condition) =>
        condition == True ? False : condition == False ? True : Expression.Not(condition);

    internal static Expression All(IEnumerable<Expression> conditions)
    {
        Expression[] open = [.. conditions.Where(c => c != True)];
        return open.Contains(False) ? False : open.Length == 0 ? True : Balanced(open, ExpressionType.AndAlso);
    }

    internal static Expression Any(IEnumerable<Expression> conditions)
    {
        Expression[] open = [.. conditions.Where(c => c != False)];
        return open.Contains(True) ? True : open.Length == 0 ? False : Balanced(open, ExpressionType.OrElse);
    }

    /// <summary>How many of the conditions hold.</summary>
    internal static Expression Count(IEnumerable<Expression> conditions) =>
        Balanced([.. conditions.Select(c => Expression.Condition(c, Expression.Constant(1), Expression.Constant(0)))], ExpressionType.Add);

    private static Expression Balanced(Expression[] parts, ExpressionType type) => parts.Length == 1
        ? parts[0]
        : Expression.MakeBinary(type, Balanced(parts[..(parts.Length / 2)], type), Balanced(parts[(parts.Length / 2)..], type));
}
