using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.EntityFrameworkCore.Querying;

/// <summary>
/// The same formula with fewer tests: what is nested without need is flat, what is decided is gone, and tests of one word that a single
/// mask can do are one.
/// </summary>
internal static class MergedFormula
{
    private static readonly Formula Always = Formula.All();

    private static readonly Formula Never = Formula.Any();

    internal static Formula Of(Formula formula)
    {
        if (formula.Kind == FormulaKind.Threshold)
            return formula.Need <= 0 ? Always : formula.Need > Bits.Count(formula.Mask) ? Never : formula;

        var parts = new List<Formula>();
        for (int i = 0; i < formula.PartCount; i++)
        {
            Formula part = Of(formula[i]);
            if (part.Kind == FormulaKind.Threshold) parts.Add(part);
            else if (part.PartCount == 0 && part.Kind != formula.Kind) return part;
            else if (part.Kind == formula.Kind) parts.AddRange(Parts(part));
            else parts.Add(part);
        }

        Formula[] merged = [.. Merge(parts, formula.Kind)];
        return merged.Length == 1 ? merged[0] : formula.Kind == FormulaKind.All ? Formula.All(merged) : Formula.Any(merged);
    }

    private static IEnumerable<Formula> Parts(Formula formula) => Enumerable.Range(0, formula.PartCount).Select(i => formula[i]);

    private static IEnumerable<Formula> Merge(List<Formula> parts, FormulaKind kind)
    {
        ILookup<bool, Formula> byMerging = parts.ToLookup(part => IsMergeable(part, kind));
        return
        [
            .. byMerging[true].GroupBy(p => (p.Word, p.OfFalse)).Select(same => One([.. same], kind)),
            .. byMerging[false],
        ];
    }

    // One at least of these or of those is one of them together; all of these and all of those likewise.
    private static bool IsMergeable(Formula part, FormulaKind kind) =>
        part.Kind == FormulaKind.Threshold && part.Need == (kind == FormulaKind.Any ? 1 : Bits.Count(part.Mask));

    private static Formula One(Formula[] same, FormulaKind kind)
    {
        ulong mask = same.Aggregate(0UL, (union, part) => union | part.Mask);
        return WordFormula.Of(kind == FormulaKind.Any ? 1 : Bits.Count(mask), same[0].Word, mask, same[0].OfFalse);
    }
}
