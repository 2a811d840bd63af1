using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Sql.Propagating;

/// <summary>
/// Propagation as a fixed number of rounds that close any facts. Each round takes the steps that several facts must come together for, and
/// adds at once all that single facts imply.
/// </summary>
internal sealed class PropagationPlan
{
    private readonly LiteralImplications _implications;
    private readonly List<WideStep> _wide = [];

    internal PropagationPlan(SpectrumModel model)
    {
        _implications = new LiteralImplications(model.Words);
        foreach (PropagationStep step in model.PropagationRules.Constraints.SelectMany(PropagationStep.Of)) Add(step);
        if (IsTooLarge) return;

        Rounds = new StepOrder(_wide, _implications, model.Words).Rounds();
    }

    /// <summary>Whether more follows from what than can be worked out.</summary>
    internal bool IsTooLarge => _implications.IsTooLarge || _wide.Count > StepOrder.MostSteps;

    /// <summary>What single facts imply.</summary>
    internal LiteralImplications Implications => _implications;

    /// <summary>The further steps, in the order in which they are taken; those of a round all at once.</summary>
    internal IReadOnlyList<IReadOnlyList<WideStep>> Rounds { get; } = [];

    private void Add(PropagationStep step)
    {
        Formula target = step.Target;
        int count = Bits.Count(target.Mask);
        int spare = count - target.Need;
        Formula[] guards = [.. step.Guards.Where(g => IsMetAlways(g) != true)];

        // What takes more than there are says nothing, and neither does what takes none.
        if (spare < 0 || spare >= count || guards.Any(g => IsMetAlways(g) == false)) return;

        if (spare == 0 && guards.Length == 1 && Alternatives(guards[0]) is { } causes)
            _implications.Add(causes, target.Word, target.OfFalse, target.Mask);
        else if (spare == 1 && guards.Length == 0) AddEach(target);
        else _wide.Add(new WideStep(guards, target));
    }

    /// <summary>A threshold of which one atom can be spared: once that is known not to hold, all others must.</summary>
    private void AddEach(Formula target)
    {
        for (ulong left = target.Mask; left != 0; left &= left - 1)
        {
            ulong atom = Bits.Lowest(left);
            Formula missing = target.OfFalse ? Formula.AtLeast(1, target.Word, atom) : Formula.AtMost(0, target.Word, atom);
            _implications.Add([missing], target.Word, target.OfFalse, target.Mask & ~atom);
        }
    }

    /// <summary>The thresholds of one atom any of which meets a formula; null where that is not all it takes.</summary>
    private static IEnumerable<Formula>? Alternatives(Formula formula)
    {
        if (formula.Kind == FormulaKind.Threshold) return formula.Need == 1 ? [formula] : null;

        Formula[] parts = [.. Parts(formula).Where(p => IsMetAlways(p) is null)];
        if (formula.Kind == FormulaKind.All && parts.Length > 1) return null;

        IEnumerable<Formula>?[] alternatives = [.. parts.Select(Alternatives)];
        return alternatives.Contains(null) ? null : alternatives.SelectMany(a => a!);
    }

    /// <summary>Whether any facts meet a formula, or none do; null where it depends on them.</summary>
    private static bool? IsMetAlways(Formula formula)
    {
        if (formula.Kind == FormulaKind.Threshold)
            return formula.Need <= 0 ? true : formula.Need > Bits.Count(formula.Mask) ? false : null;

        bool settling = formula.Kind == FormulaKind.Any;
        bool?[] parts = [.. Parts(formula).Select(IsMetAlways)];
        return parts.Contains(settling) ? settling : parts.Contains(null) ? null : !settling;
    }

    private static IEnumerable<Formula> Parts(Formula formula) => Enumerable.Range(0, formula.PartCount).Select(i => formula[i]);
}
