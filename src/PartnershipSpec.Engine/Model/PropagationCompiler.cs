using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Engine.Model;

/// <summary>
/// Turns implications, contrapositives included, into single steps: "when these hold, so many of those atoms must hold". An implication is
/// the disjunction of its negated premise and its conclusion; one side is forced once the other is refuted.
/// </summary>
internal static class PropagationCompiler
{
    internal static PropagationRule[] Compile(IReadOnlyList<Trait> traits, IReadOnlyList<Implication> implications, AtomLayout layout, ConditionCompiler conditions)
    {
        var rules = new List<PropagationRule>();
        foreach (Implication implication in implications)
            Force(Formula.Any(conditions.Compile(implication.If).Not(), conditions.Compile(implication.Then)), [], rules);

        // Statements are always structurally whole; only what an implication adds may leave a level or choice to be completed.
        foreach (Trait trait in traits.Where(t => IsTarget(t, layout, rules)).ToArray())
        {
            foreach (Formula constraint in conditions.Structure(trait)) Force(constraint, [], rules);
        }

        return [.. rules];
    }

    private static bool IsTarget(Trait trait, AtomLayout layout, List<PropagationRule> rules)
    {
        (int word, int first) = layout[trait];
        ulong mask = ((1UL << AtomLayout.CountOf(trait)) - 1) << first;
        return rules.Exists(f => f.Target.Reads(word, mask));
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
