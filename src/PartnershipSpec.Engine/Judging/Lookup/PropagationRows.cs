using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>Implications as rows: what is known in one plane adds atoms to another, or to the same.</summary>
internal static class PropagationRows
{
    /// <summary>The rows, in an order in which one pass closes all facts; null where implications cannot be written so.</summary>
    internal static IReadOnlyList<TableRow>? Of(SpectrumModel model)
    {
        var steps = new Dictionary<(BitPlane Source, BitPlane Target), int[]>();
        foreach (PropagationStep step in model.PropagationRules.Constraints.SelectMany(PropagationStep.Of))
        {
            if (!Add(step, model, steps)) return null;
        }

        foreach (int[] repeated in steps.Where(s => s.Key.Source == s.Key.Target).Select(s => s.Value)) Repeat(repeated);
        return Order(steps)?.Select(s => new TableRow(TableRowKind.Close, s.Target.Number, s.Source.Number, steps[s])).Where(r => !r.IsIdle)
            .ToArray();
    }

    private static bool Add(PropagationStep step, SpectrumModel model, Dictionary<(BitPlane Source, BitPlane Target), int[]> steps)
    {
        Formula target = step.Target;
        IReadOnlyList<Formula> guards = step.Guards;
        bool isWhole = target.Need >= Bits.Count(target.Mask);
        BitPlane[] read =
            [.. guards.SelectMany(BitPlane.ReadBy).Concat(isWhole ? [] : BitPlane.Of(target).Select(p => p.Contrary)).Distinct()];

        // One that waits for any of some atoms is as good as several, each waiting for those of one plane.
        bool isAnyOfSome = isWhole && guards.Count == 1 && guards[0].Kind == FormulaKind.Threshold && guards[0].Need == 1;
        if (read.Length != 1 && !isAnyOfSome) return false;

        foreach (BitPlane source in read)
        {
            for (int pattern = 0; pattern < BitPlane.Patterns; pattern++)
            {
                FactBits facts = source.Facts(pattern, model);
                if (!step.Apply(facts)) continue;
                foreach (BitPlane forced in BitPlane.Of(target)) Values(steps, source, forced)[pattern] |= forced.Pattern(facts);
            }
        }

        return true;
    }

    private static int[] Values(Dictionary<(BitPlane Source, BitPlane Target), int[]> steps, BitPlane source, BitPlane target)
    {
        if (!steps.TryGetValue((source, target), out int[]? values)) steps.Add((source, target), values = new int[BitPlane.Patterns]);
        return values;
    }

    /// <summary>Lets a plane add to itself until nothing more comes of it.</summary>
    private static void Repeat(int[] values)
    {
        for (int pattern = 0; pattern < values.Length; pattern++)
        {
            int closed = pattern;
            while ((closed | values[closed]) != closed) closed |= values[closed];
            values[pattern] = closed & ~pattern;
        }
    }

    /// <summary>Each plane after all that add to it; null where some wait for each other.</summary>
    private static List<(BitPlane Source, BitPlane Target)>? Order(Dictionary<(BitPlane Source, BitPlane Target), int[]> steps)
    {
        var waiting = new HashSet<(BitPlane Source, BitPlane Target)>(steps.Keys);
        var ordered = new List<(BitPlane Source, BitPlane Target)>();
        while (waiting.Count > 0)
        {
            (BitPlane Source, BitPlane Target)[] ready =
            [
                .. waiting.Where(s => !waiting.Any(other => other.Target == s.Source && other.Source != other.Target))
                    .OrderBy(s => s.Source.Number).ThenBy(s => s.Target != s.Source).ThenBy(s => s.Target.Number),
            ];
            if (ready.Length == 0) return null;
            ordered.AddRange(ready);
            waiting.ExceptWith(ready);
        }

        return ordered;
    }
}
