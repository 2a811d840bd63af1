using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Logic.Diagrams;

/// <summary>Which of several diagrams cannot hold together.</summary>
internal static class MinimalUnsatSubset
{
    /// <summary>
    /// The places of the fewest diagrams that exclude each other; in a spec so tangled that looking for fewer would take too long, of some
    /// of which none can be spared. Null where they do not exclude each other, or nobody can tell within the budget.
    /// </summary>
    /// <param name="algebra">The algebra.</param>
    /// <param name="given">What holds in any case.</param>
    /// <param name="diagrams">The diagrams.</param>
    internal static IReadOnlyList<int>? Find(BddManager algebra, int given, IReadOnlyList<int> diagrams)
    {
        if (Irreducible(algebra, given, diagrams) is not { } found) return null;

        for (int size = 1; size < found.Count; size++)
        {
            var chosen = new List<int>();
            if (Choose(algebra, given, diagrams, size, chosen)) return chosen;
        }

        return found;
    }

    /// <summary>Each round goes as far as the first that makes it impossible: that one is needed, and none after it is.</summary>
    private static List<int>? Irreducible(BddManager algebra, int given, IReadOnlyList<int> diagrams)
    {
        var needed = new List<int>();
        for (int end = diagrams.Count; ; end = needed[0])
        {
            int together = needed.Aggregate(given, (all, at) => algebra.And(all, diagrams[at]));
            if (together == BddTable.False) return needed;

            int next = 0;
            while (next < end && together > BddTable.False) together = algebra.And(together, diagrams[next++]);
            if (together != BddTable.False) return null;

            needed.Insert(0, next - 1);
        }
    }

    /// <summary>Whether so many more, none before those chosen, exclude each other; they are then among the chosen.</summary>
    private static bool Choose(BddManager algebra, int together, IReadOnlyList<int> diagrams, int size, List<int> chosen)
    {
        if (size == 0) return together == BddTable.False;

        for (int next = chosen.Count == 0 ? 0 : chosen[chosen.Count - 1] + 1; next <= diagrams.Count - size; next++)
        {
            if (together < 0 || !algebra.Table.Budget.Spend()) return false;

            chosen.Add(next);
            if (Choose(algebra, algebra.And(together, diagrams[next]), diagrams, size - 1, chosen)) return true;
            chosen.RemoveAt(chosen.Count - 1);
        }

        return false;
    }
}
