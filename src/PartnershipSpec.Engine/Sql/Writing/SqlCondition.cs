using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Sql.Dialects;

namespace PartnershipSpec.Engine.Sql.Writing;

/// <summary>
/// Conditions and sums of many parts. They are written as balanced trees, since databases bound how deep an expression may be, and not how
/// long.
/// </summary>
internal static class SqlCondition
{
    /// <summary>A condition that always holds.</summary>
    internal const string Always = "1 = 1";

    /// <summary>A condition that never holds.</summary>
    internal const string Never = "1 = 0";

    // So many in a row are easier to read than a tree.
    private const int Row = 8;

    /// <summary>All conditions at once; those that always hold are left out.</summary>
    internal static string All(IEnumerable<string> conditions) => Combine(conditions, " AND ", Always, Never);

    /// <summary>Any of the conditions; those that never hold are left out.</summary>
    internal static string Any(IEnumerable<string> conditions) => Combine(conditions, " OR ", Never, Always);

    /// <summary>A value for a condition, and one for where it does not hold.</summary>
    internal static string Case(SqlDialect dialect, string condition, string then, string otherwise = "0") =>
        Case(dialect, [(condition, then)], otherwise);

    /// <summary>The value for the first condition that holds, and one for where none does.</summary>
    internal static string Case(SqlDialect dialect, (string Condition, string Value)[] cases, string otherwise = "0")
    {
        (string Condition, string Value)[] possible = [.. cases.Where(c => c.Condition != Never)];
        int always = Array.FindIndex(possible, c => c.Condition == Always);
        if (always >= 0) return Case(dialect, [.. possible.Take(always)], possible[always].Value);

        return possible.Length == 0 ? otherwise : dialect.Case(possible, otherwise);
    }

    /// <summary>The sum; nothing adds up to nought.</summary>
    internal static string Sum(IReadOnlyList<string> terms) => terms.Count == 0 ? "0" : Tree(terms, row => string.Join(" + ", row));

    /// <summary>Terms joined two by two.</summary>
    internal static string Fold(IReadOnlyList<string> terms, Func<string, string, string> join)
    {
        if (terms.Count < 2) return terms.Count == 0 ? "0" : terms[0];

        int half = (terms.Count + 1) / 2;
        return join(Fold([.. terms.Take(half)], join), Fold([.. terms.Skip(half)], join));
    }

    private static string Combine(IEnumerable<string> conditions, string with, string neutral, string settling)
    {
        string[] parts = [.. conditions.Where(c => c != neutral).Distinct()];
        return parts.Length == 0 ? neutral
            : parts.Contains(settling) ? settling
            : parts.Length == 1 ? parts[0]
            : "(" + Tree(parts, row => string.Join(with, row)) + ")";
    }

    /// <summary>Rows of rows, each but the outermost in parentheses.</summary>
    private static string Tree(IReadOnlyList<string> terms, Func<IEnumerable<string>, string> join)
    {
        while (terms.Count > Row)
        {
            terms = [.. Enumerable.Range(0, (terms.Count + Row - 1) / Row).Select(i => "(" + join(terms.Skip(i * Row).Take(Row)) + ")")];
        }

        return join(terms);
    }
}
