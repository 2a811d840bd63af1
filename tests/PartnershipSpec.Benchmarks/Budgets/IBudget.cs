using System;
using System.Collections.Generic;

namespace Benchmarks.Budgets;

/// <summary>
/// Something the project promises, and measures. Every class of this assembly that implements it is measured by <c>--short</c>: a new one
/// takes a file here and nothing else.
/// </summary>
internal interface IBudget
{
    /// <summary>Whether it takes minutes, and is measured only where it or everything is asked for.</summary>
    bool IsSlow => false;

    /// <summary>Whether it is measured in a process of its own; see <see cref="Apart"/>.</summary>
    bool RunsApart => false;

    /// <summary>Measures it: one row or several.</summary>
    IEnumerable<BudgetRow> Measure();
}

/// <summary>One figure and what it may be at most.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Budget">What was promised, in words.</param>
/// <param name="Measured">What was found, in words.</param>
/// <param name="IsMet">Whether that keeps the promise.</param>
internal sealed record BudgetRow(string What, string Budget, string Measured, bool IsMet)
{
    /// <summary>A row with its figures written the same on every machine.</summary>
    internal static BudgetRow Of(FormattableString what, FormattableString budget, FormattableString measured, bool isMet) =>
        new(FormattableString.Invariant(what), FormattableString.Invariant(budget), FormattableString.Invariant(measured), isMet);
}
