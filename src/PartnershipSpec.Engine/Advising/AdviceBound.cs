using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Advising;

/// <summary>
/// How many statements it takes at least to meet all of some criteria: what each takes by itself, summed over criteria that have no atom
/// in common. One statement never helps two of these. Traits that implications tie together count as one.
/// </summary>
internal sealed class AdviceBound
{
    private readonly SpectrumModel _model;
    private readonly List<SpectrumCriterion> _criteria;
    private readonly bool[] _isTied;
    private readonly List<ulong[]> _reads;

    internal AdviceBound(SpectrumModel model, List<SpectrumCriterion> criteria)
    {
        _model = model;
        _criteria = criteria;
        _isTied = new bool[model.Traits.Count];
        for (int i = 0; i < _isTied.Length; i++)
        {
            SpectrumTrait trait = model.Traits[i];
            _isTied[i] = Array.Exists(model.PropagationRules, f => f.Reads(trait.Word, trait.Mask));
        }

        _reads = criteria.ConvertAll(Reads);
    }

    internal int Of(FactBits closed)
    {
        var counted = new ulong[_model.Words];
        int bound = 0;
        for (int i = 0; i < _criteria.Count; i++)
        {
            Formula condition = _criteria[i].Condition;
            if (condition.IsMet(closed) || Overlap(counted, _reads[i])) continue;

            bound += Missing(condition, closed);
            for (int word = 0; word < counted.Length; word++) counted[word] |= _reads[i][word];
        }

        return bound;
    }

    private int Missing(Formula formula, FactBits closed)
    {
        if (formula.IsMet(closed)) return 0;

        switch (formula.Kind)
        {
            case FormulaKind.Threshold:
                if (!CountsMembers(formula)) return 1;
                return formula.Need - Bits.Count((formula.OfFalse ? closed.False : closed.True)[formula.Word] & formula.Mask);
            case FormulaKind.Any:
                int fewest = int.MaxValue;
                for (int i = 0; i < formula.PartCount; i++) fewest = Math.Min(fewest, Missing(formula[i], closed));
                return fewest == int.MaxValue ? 1 : fewest;
            default:
                // Parts may share atoms; the one that takes most is a bound for all.
                int most = 1;
                for (int i = 0; i < formula.PartCount; i++) most = Math.Max(most, Missing(formula[i], closed));
                return most;
        }
    }

    /// <summary>
    /// Whether each atom takes a statement of its own: members of a set do, steps of a level and what is tied may come in one.
    /// </summary>
    private bool CountsMembers(Formula threshold)
    {
        for (int i = 0; i < _isTied.Length; i++)
        {
            SpectrumTrait trait = _model.Traits[i];
            if (threshold.Reads(trait.Word, trait.Mask)) return trait.Kind == SpectrumTraitKind.Set && !_isTied[i];
        }

        return false;
    }

    /// <summary>The atoms a criterion reads: of a level or choice all, and of tied traits all that are tied.</summary>
    private ulong[] Reads(SpectrumCriterion criterion)
    {
        var reads = new ulong[_model.Words];
        criterion.Condition.Collect(reads);
        for (int i = 0; i < _isTied.Length; i++)
        {
            SpectrumTrait trait = _model.Traits[i];
            if ((reads[trait.Word] & trait.Mask) == 0) continue;
            if (trait.Kind != SpectrumTraitKind.Set) reads[trait.Word] |= trait.Mask;
            if (_isTied[i]) AddTied(reads);
        }

        return reads;
    }

    private void AddTied(ulong[] reads)
    {
        for (int i = 0; i < _isTied.Length; i++)
        {
            if (_isTied[i]) reads[_model.Traits[i].Word] |= _model.Traits[i].Mask;
        }
    }

    private static bool Overlap(ulong[] left, ulong[] right)
    {
        for (int word = 0; word < left.Length; word++)
        {
            if ((left[word] & right[word]) != 0) return true;
        }

        return false;
    }
}
