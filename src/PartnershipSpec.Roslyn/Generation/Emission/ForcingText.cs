using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The closing of facts under the implications as C# statements: straight ahead where an order allows, else in a loop.</summary>
internal sealed class ForcingText(FormulaText formulas, IReadOnlyList<SpectrumTrait> traits)
{
    // To find an order compares each with each.
    private const int MostOrdered = 1000;
    private const int Taken = -1;

    internal string Emit(IReadOnlyList<PropagationRule> all)
    {
        PropagationRule[] rules = [.. all.Where(f => Guards(f) != FormulaText.False)];
        if (rules.Length == 0) return "";
        if (Order(rules) is { } ordered) return string.Join("\n", ordered.Select(Statement)) + "\n";

        string[] words = [.. formulas.Words("known"), .. formulas.Words("excluded")];
        string before = string.Join("\n", words.Select(w => $"ulong {w}Before = {w};"));
        string changed = string.Join(" || ", words.Select(w => $"{w} != {w}Before"));
        return $$"""
            // What one implication adds may be what another waits for.
            while (true)
            {
            {{CSharpText.Indent(before, 4)}}
            {{CSharpText.Indent(string.Join("\n", rules.Select(Statement)), 4)}}
                if (!({{changed}})) break;
            }

            """;
    }

    private string Statement(PropagationRule rule)
    {
        Formula target = rule.Target;
        string word = formulas.Word(FormulaText.Rail(target), target.Word);
        string contrary = formulas.Word(FormulaText.Contrary(target), target.Word);
        string forced = target.Need >= Bits.Count(target.Mask)
            ? CSharpText.Mask(target.Mask)
            : $"Forcing.Forced({contrary}, {CSharpText.Mask(target.Mask)}, {CSharpText.Number(target.Need)})";
        string guards = Guards(rule);
        string comment = $"// {TraitsOf(Enumerable.Range(0, rule.GuardCount).Select(i => rule[i]))} → {TraitsOf([target])}\n";
        return comment + (guards == FormulaText.True ? $"{word} |= {forced};" : $"{word} |= Bits.If({guards}) & {forced};");
    }

    private string TraitsOf(IEnumerable<Formula> read) => string.Join(", ", traits.Where(t => read.Any(f => f.Reads(t.Word, t.Mask))).Select(t => t.Id));

    private string Guards(PropagationRule rule) => formulas.AreMet(Enumerable.Range(0, rule.GuardCount).Select(i => rule[i]));

    /// <summary>An order in which no step waits for a later one, or null where some wait for each other or there are too many to tell.</summary>
    private static List<PropagationRule>? Order(PropagationRule[] rules)
    {
        if (rules.Length > MostOrdered) return null;

        // For how many of those not yet in order each of them waits; for itself, if it feeds itself, for ever.
        int[] awaited = Array.ConvertAll(rules, f => rules.Count(other => Feeds(other.Target, f)));
        var ordered = new List<PropagationRule>();
        for (int next = Array.IndexOf(awaited, 0); next >= 0; next = Array.IndexOf(awaited, 0))
        {
            ordered.Add(rules[next]);
            awaited[next] = Taken;
            for (int i = 0; i < rules.Length; i++)
            {
                if (awaited[i] != Taken && Feeds(rules[next].Target, rules[i])) awaited[i]--;
            }
        }

        return ordered.Count == rules.Length ? ordered : null;
    }

    private static bool Feeds(Formula target, PropagationRule rule)
    {
        bool partial = rule.Target.Need < Bits.Count(rule.Target.Mask);
        bool readsContrary = partial && rule.Target.OfFalse != target.OfFalse && rule.Target.Reads(target.Word, target.Mask);
        return readsContrary || Enumerable.Range(0, rule.GuardCount).Any(i => ReadsRail(rule[i], target));
    }

    private static bool ReadsRail(Formula guard, Formula target) => guard.Kind == FormulaKind.Threshold
        ? guard.OfFalse == target.OfFalse && guard.Reads(target.Word, target.Mask)
        : Enumerable.Range(0, guard.PartCount).Any(i => ReadsRail(guard[i], target));
}
