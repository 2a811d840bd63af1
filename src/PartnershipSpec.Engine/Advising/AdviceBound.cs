using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Advising;

/// <summary>
/// How many statements are needed at least to meet all of some criteria: what each needs by itself, summed over criteria on which no
/// statement in common bears.
/// </summary>
internal sealed class AdviceBound
{
    /// <summary>More than there are statements: what nothing bears on cannot be met.</summary>
    internal const int Unreachable = 1_000_000;

    private readonly SpectrumModel _model;
    private readonly AdviceReach _reach;
    private readonly Dictionary<SpectrumCriterion, HelpingStatements> _helping = [];
    private readonly IReadOnlyList<SpectrumCriterion> _criteria;

    internal AdviceBound(SpectrumModel model, AdviceReach reach, IReadOnlyList<SpectrumCriterion> criteria)
    {
        _model = model;
        _reach = reach;
        _criteria = criteria;
    }

    /// <summary>The statements that bear on a criterion.</summary>
    internal HelpingStatements Helping(SpectrumCriterion criterion)
    {
        if (!_helping.TryGetValue(criterion, out HelpingStatements? helping))
            _helping.Add(criterion, helping = _reach.Helping(criterion.Condition));
        return helping;
    }

    internal int Of(FactBits closed)
    {
        var counted = new ulong[_reach.StatementWords];
        int bound = 0;
        foreach (SpectrumCriterion criterion in _criteria.Where(c => !c.Condition.IsMet(closed)))
        {
            HelpingStatements helping = Helping(criterion);
            if (helping.InOrder.Count == 0) return Unreachable;
            if (Overlap(counted, helping.Mask)) continue;

            bound += Missing(criterion.Condition, closed);
            for (int word = 0; word < counted.Length; word++) counted[word] |= helping.Mask[word];
        }

        return bound;
    }

    private static bool Overlap(ulong[] left, ulong[] right)
    {
        for (int word = 0; word < left.Length; word++)
        {
            if ((left[word] & right[word]) != 0) return true;
        }

        return false;
    }

    private int Missing(Formula formula, FactBits closed)
    {
        if (formula.IsMet(closed)) return 0;

        IEnumerable<int> ofParts = Enumerable.Range(0, formula.PartCount).Select(i => Missing(formula[i], closed));
        return formula.Kind switch
        {
            FormulaKind.Threshold when !CountsMembers(formula) => 1,
            FormulaKind.Threshold => formula.Need - Bits.Count(closed.Rail(formula.OfFalse)[formula.Word] & formula.Mask),
            FormulaKind.Any => ofParts.DefaultIfEmpty(1).Min(),
            // Parts may share atoms; the one that needs most is a bound for all.
            _ => Math.Max(1, ofParts.DefaultIfEmpty(1).Max()),
        };
    }

    /// <summary>Whether each atom needs a statement of its own: members of a set do, unless something else may force them.</summary>
    private bool CountsMembers(Formula threshold) =>
        _model.Traits.First(t => threshold.Reads(t.Word, t.Mask)).Kind == SpectrumTraitKind.Set
        && !_reach.IsForcible(threshold.Word, threshold.Mask, threshold.OfFalse);
}
