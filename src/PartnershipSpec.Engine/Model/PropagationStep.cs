using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Model;

/// <summary>One step that a constraint allows: once every guard is met, so many of its target's atoms must hold.</summary>
internal sealed class PropagationStep
{
    private PropagationStep(Formula target, IReadOnlyList<Formula> guards)
    {
        Target = target;
        Guards = guards;
    }

    /// <summary>A threshold.</summary>
    internal readonly Formula Target;

    internal readonly IReadOnlyList<Formula> Guards;

    /// <summary>All steps of a constraint, contrapositives included.</summary>
    internal static IEnumerable<PropagationStep> Of(Formula constraint) => Of(constraint, []);

    /// <summary>Adds to facts what the step forces; whether that was anything new.</summary>
    internal bool Apply(FactBits facts) => Guards.All(g => g.IsMet(facts)) && Propagation.Force(Target, facts);

    private static IEnumerable<PropagationStep> Of(Formula formula, IReadOnlyList<Formula> guards)
    {
        if (formula.Kind == FormulaKind.Threshold) return [new PropagationStep(formula, guards)];

        IEnumerable<int> parts = Enumerable.Range(0, formula.PartCount);
        return formula.Kind == FormulaKind.All
            ? parts.SelectMany(i => Of(formula[i], guards))
            : parts.SelectMany(i => Of(formula[i], [.. guards, .. parts.Where(j => j != i).Select(j => formula[j].Not())]));
    }
}
