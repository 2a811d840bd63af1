using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Linq.Expressions;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.EntityFrameworkCore.Querying;

/// <summary>
/// Conditions on facts as expressions over their words. The implications are written out where a condition reads an atom that follows from
/// others, so that the expression needs no step before it.
/// </summary>
/// <param name="rules">What follows from what.</param>
/// <param name="word">The word of the atoms known to be true, or known to be false.</param>
internal sealed class PropagatedFacts(AtomRules rules, Func<int, bool, Expression> word)
{
    /// <summary>How many tests an expression may have. Larger ones are slow, and SQLite refuses them.</summary>
    internal const int MostTests = 2000;

    private int _tests;

    /// <summary>
    /// Whether a condition is met by the facts with all that follows from them; an atom that comes out both true and false is neither.
    /// </summary>
    /// <exception cref="InvalidOperationException">The implications make the expression too large.</exception>
    internal Expression IsMet(Formula condition)
    {
        Formula merged = MergedFormula.Of(condition);
        if (merged.Kind != FormulaKind.Threshold) return Join(merged, IsMet);

        bool isFalse = merged.OfFalse;
        ulong derived = rules.Derived(merged.Word, merged.Mask, isFalse) | rules.Derived(merged.Word, merged.Mask, !isFalse);
        return Holds(
            merged, derived, Expression.And(word(merged.Word, isFalse), Expression.Not(word(merged.Word, !isFalse))), bit => Logic.All(
            [
                Follows(merged.Word, bit, isFalse, []),
                Logic.Not(Follows(merged.Word, bit, !isFalse, [])),
            ]));
    }

    // An atom known to be both counts as known both ways while implications are applied.
    private Expression Follows(Formula condition, ImmutableHashSet<int> pending)
    {
        Formula merged = MergedFormula.Of(Without(condition, pending));
        if (merged.Kind != FormulaKind.Threshold) return Join(merged, part => Follows(part, pending));

        ulong derived = rules.Derived(merged.Word, merged.Mask, merged.OfFalse);
        return Holds(merged, derived, word(merged.Word, merged.OfFalse), bit => Follows(merged.Word, bit, merged.OfFalse, pending));
    }

    // An atom is stated, or follows from what is stated. Pending are the atoms on whose behalf it is asked for: were one of those known,
    // nothing would have to be asked, so none of them counts as known here. That is what ends a circle.
    private Expression Follows(int at, ulong bit, bool isFalse, ImmutableHashSet<int> pending)
    {
        int number = Bits.IndexOfLowest(bit);
        Expression stated = Test(word(at, isFalse), bit, 1);
        return rules.ConditionOf(at, number, isFalse) is { } condition
            ? Logic.Any([stated, Follows(condition, pending.Add(Literal.Of(at, number, isFalse)))])
            : stated;
    }

    // Of the atoms of a threshold, those derived are asked for one by one; a word tells of the others.
    private Expression Holds(Formula threshold, ulong derived, Expression stated, Func<ulong, Expression> holds)
    {
        ulong plain = threshold.Mask & ~derived;
        int all = Bits.Count(threshold.Mask);
        if (threshold.Need == 1) return Logic.Any([.. Mask(1), .. Each(derived).Select(holds)]);
        if (threshold.Need == all) return Logic.All([.. Mask(Bits.Count(plain)), .. Each(derived).Select(holds)]);

        IEnumerable<Expression> each = Each(threshold.Mask).Select(bit => (bit & derived) != 0 ? holds(bit) : Test(stated, bit, 1));
        return Expression.GreaterThanOrEqual(Logic.Count(each), Expression.Constant(threshold.Need));

        IEnumerable<Expression> Mask(int need) => plain == 0 ? [] : [Test(stated, plain, need)];
    }

    private static Expression Join(Formula formula, Func<Formula, Expression> part)
    {
        IEnumerable<Expression> parts = Enumerable.Range(0, formula.PartCount).Select(i => part(formula[i]));
        return formula.Kind == FormulaKind.All ? Logic.All(parts) : Logic.Any(parts);
    }

    /// <summary>One at least of the atoms of a mask, or all of them.</summary>
    private BinaryExpression Test(Expression stated, ulong mask, int need)
    {
        if (++_tests > MostTests)
        {
            throw new InvalidOperationException(
                $"A verdict could not be translated to SQL: the implications of the spectrum make it an expression of "
                + $"more than {MostTests} tests. Judge in memory, as after AsEnumerable().");
        }

        BinaryExpression atoms = Expression.And(stated, Expression.Constant(mask));
        return need == 1
            ? Expression.NotEqual(atoms, Expression.Constant(0UL))
            : Expression.Equal(atoms, Expression.Constant(mask));
    }

    /// <summary>The condition where none of these atoms holds.</summary>
    private static Formula Without(Formula formula, ImmutableHashSet<int> literals)
    {
        if (literals.IsEmpty) return formula;
        if (formula.Kind != FormulaKind.Threshold)
        {
            Formula[] parts = [.. Enumerable.Range(0, formula.PartCount).Select(i => Without(formula[i], literals))];
            return formula.Kind == FormulaKind.All ? Formula.All(parts) : Formula.Any(parts);
        }

        ulong left = Each(formula.Mask).Where(bit => !literals.Contains(Literal.Of(formula.Word, Bits.IndexOfLowest(bit), formula.OfFalse)))
            .Aggregate(0UL, (mask, bit) => mask | bit);
        return WordFormula.Of(formula.Need, formula.Word, left, formula.OfFalse);
    }

    private static IEnumerable<ulong> Each(ulong mask)
    {
        for (; mask != 0; mask &= mask - 1) yield return Bits.Lowest(mask);
    }
}
