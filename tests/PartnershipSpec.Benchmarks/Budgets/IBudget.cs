using System.Collections.Generic;

namespace Benchmarks.Budgets;

/// <summary>
/// Something the project promises, and measures. Every class of this assembly that implements it is measured by <c>--short</c>: a new one takes a file
/// here and nothing else.
/// </summary>
internal interface IBudget
{
    /// <summary>Measures it: one row or several.</summary>
    IEnumerable<BudgetRow> Measure();
}

/// <summary>One figure and what it may be at most.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Budget">What was promised, in words.</param>
/// <param name="Measured">What was found, in words.</param>
/// <param name="IsMet">Whether that keeps the promise.</param>
internal sealed record BudgetRow(string What, string Budget, string Measured, bool IsMet);
