using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Model;

/// <summary>
/// Turns implications, contrapositives included, into single steps: "when these hold, so many of those atoms must hold". An implication is
/// the disjunction of its negated premise and its conclusion; one side is forced once the other is refuted.
/// </summary>
internal static class PropagationCompiler
{
    internal static PropagationRule[] Compile(IReadOnlyList<SpectrumTrait> traits, IReadOnlyList<SpectrumImplication> implications)
    {
        var rules = new List<PropagationRule>();
        foreach (SpectrumImplication implication in implications) Force(implication.Constraint, [], rules);

        // Statements are always structurally whole; only what an implication adds may leave a level or choice to be completed.
        foreach (SpectrumTrait trait in traits.Where(t => rules.Exists(rule => rule.Target.Reads(t.Word, t.Mask))).ToArray())
        {
            foreach (Formula constraint in TraitStructure.Of(trait)) Force(constraint, [], rules);
        }

        return [.. rules];
    }

    private static void Force(Formula formula, IReadOnlyList<Formula> guards, List<PropagationRule> rules)
    {
        switch (formula.Kind)
        {
            case FormulaKind.Threshold:
                rules.Add(new PropagationRule(formula, [.. guards]));
                break;
            case FormulaKind.All:
                for (int i = 0; i < formula.PartCount; i++) Force(formula[i], guards, rules);
                break;
            default:
                for (int i = 0; i < formula.PartCount; i++)
                {
                    IEnumerable<Formula> othersRefuted = Enumerable.Range(0, formula.PartCount).Where(j => j != i).Select(j => formula[j].Not());
                    Force(formula[i], [.. guards, .. othersRefuted], rules);
                }

                break;
        }
    }
}
