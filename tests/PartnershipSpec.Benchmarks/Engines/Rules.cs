using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace Benchmarks.Engines;

/// <summary>
/// The criteria of the spec as rules of other engines: for each criterion, in order, that it is met and that it is refuted.
/// </summary>
internal static class Rules
{
    internal static IReadOnlyList<Formula> All => [.. Reference.Criteria.SelectMany(c => new[] { c.Condition, c.Condition.Not() })];

    /// <summary>A formula in another form, leaf by leaf.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="leaf">What becomes of the atoms, by their bits, that are counted in one direction, and how many of them it
    /// takes.</param>
    /// <param name="join">What becomes of parts of which all, or any, must hold.</param>
    internal static T Write<T>(Formula formula, Func<bool, int[], int, T> leaf, Func<bool, T[], T> join) =>
        formula.Kind == FormulaKind.Threshold
        ? leaf(formula.OfFalse, [.. Enumerable.Range(0, 64).Where(bit => (formula.Mask >> bit & 1) != 0)], formula.Need)
        : join(formula.Kind == FormulaKind.All, [.. Enumerable.Range(0, formula.PartCount).Select(i => Write(formula[i], leaf, join))]);

    /// <summary>Whether a formula holds of facts, as a delegate.</summary>
    internal static Func<RuleFacts, bool> Predicate(Formula formula) => Write<Func<RuleFacts, bool>>(
        formula,
        (ofFalse, atoms, need) => facts =>
        {
            bool[] values = ofFalse ? facts.Excluded : facts.Known;
            int count = 0;
            foreach (int atom in atoms) count += values[atom] ? 1 : 0;
            return count >= need;
        },
        (all, parts) => all ? facts => Array.TrueForAll(parts, p => p(facts)) : facts => Array.Exists(parts, p => p(facts)));

    /// <summary>Every choice of so many of some atoms.</summary>
    internal static IEnumerable<int[]> Choices(int[] atoms, int count)
    {
        if (count == 0) return [[]];
        return Enumerable.Range(0, atoms.Length)
            .SelectMany(i => Choices(atoms[(i + 1)..], count - 1).Select(rest => (int[])[atoms[i], .. rest]));
    }
}
