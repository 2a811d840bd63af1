using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Advising;

/// <summary>
/// An answer that need not be the least: every criterion met in the first way there is, and all taken back that speaks against it; then
/// whatever can be left out again.
/// </summary>
internal sealed class SufficientAnswer(SpectrumModel model, IReadOnlyList<SpectrumCriterion> criteria, AdviceReach reach, FactBits stated)
{
    /// <summary>The statements, in the order of the spec; null where these facts do not establish it.</summary>
    internal List<Statement>? Find()
    {
        FactBits target = model.NothingKnown();
        foreach (SpectrumCriterion criterion in criteria) Choose(criterion.Condition, target);
        TakeBack(reach.HeldCauses(new FactBits(target.False, target.True)), target);

        List<Statement> made = [.. model.Traits.SelectMany(t => Statements(t, target)).Where(s => !s.IsIn(stated))];
        if (!Establish(made)) return null;

        for (int i = made.Count - 1; i >= 0; i--)
        {
            List<Statement> fewer = [.. made.Where((_, index) => index != i)];
            if (Establish(fewer)) made = fewer;
        }

        return made;
    }

    private bool Establish(List<Statement> made)
    {
        FactBits closed = made.Aggregate(stated, (facts, s) => s.Applied(facts)).Propagate(model.PropagationRules).Consistent();
        return criteria.All(c => c.Condition.IsMet(closed));
    }

    /// <summary>Adds literals that meet a formula: of alternatives the first, of atoms those that are stated so, then the first.</summary>
    private void Choose(Formula formula, FactBits target)
    {
        if (formula.Kind != FormulaKind.Threshold)
        {
            int parts = formula.Kind == FormulaKind.All ? formula.PartCount : Math.Min(1, formula.PartCount);
            for (int i = 0; i < parts; i++) Choose(formula[i], target);
            return;
        }

        ulong[] rail = target.Rail(formula.OfFalse);
        ulong contrary = target.Rail(!formula.OfFalse)[formula.Word];
        ulong known = stated.Rail(formula.OfFalse)[formula.Word];
        foreach (ulong atoms in new[] { formula.Mask & known, formula.Mask & ~known })
        {
            for (ulong left = atoms & ~contrary; left != 0; left &= left - 1)
            {
                if (Bits.Count(rail[formula.Word] & formula.Mask) >= formula.Need) return;
                rail[formula.Word] |= Bits.Lowest(left);
            }
        }
    }

    private static void TakeBack(FactBits held, FactBits target)
    {
        for (int word = 0; word < held.True.Length; word++)
        {
            target.False[word] |= held.True[word] & ~target.True[word];
            target.True[word] |= held.False[word] & ~target.False[word];
        }
    }

    /// <summary>The statements about a trait that say what is wanted of it.</summary>
    private static IEnumerable<Statement> Statements(SpectrumTrait trait, FactBits target)
    {
        ulong holds = (target.True[trait.Word] & trait.Mask) >> trait.FirstBit;
        ulong fails = (target.False[trait.Word] & trait.Mask) >> trait.FirstBit;
        if ((holds | fails) == 0) return [];

        IEnumerable<Statement> all = Statement.Of(trait);
        return trait.Kind switch
        {
            SpectrumTraitKind.Level =>
                all.Where(s => s.Value == (holds != 0 ? Highest(holds) + 1 : Bits.IndexOfLowest(fails))),
            SpectrumTraitKind.Choice => all.Where(s => holds != 0 ? s.Value == Highest(holds) : (fails >> s.Value & 1) == 0).Take(1),
            _ => all.Where(s => ((s.Holds ? holds : fails) >> s.Value & 1) != 0),
        };
    }

    private static int Highest(ulong bits)
    {
        int highest = -1;
        for (; bits != 0; bits >>= 1) highest++;
        return highest;
    }
}
