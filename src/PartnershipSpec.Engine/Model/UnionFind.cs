using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Model;

/// <summary>Sorts things into parts that have nothing in common.</summary>
internal static class UnionFind
{
    /// <summary>The places of the things, part by part, in the order of their first.</summary>
    /// <param name="keys">What each thing is about; two that share a key, directly or through others, belong together.</param>
    internal static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<IReadOnlyList<int>> keys)
    {
        int[] leader = [.. Enumerable.Range(0, keys.Count)];
        var owner = new Dictionary<int, int>();
        for (int thing = 0; thing < keys.Count; thing++)
        {
            foreach (int key in keys[thing])
            {
                if (owner.TryGetValue(key, out int other)) Join(leader, thing, other);
                else owner.Add(key, thing);
            }
        }

        return [.. Enumerable.Range(0, keys.Count).GroupBy(thing => Leader(leader, thing)).Select(part => part.ToArray())];
    }

    private static void Join(int[] leader, int left, int right)
    {
        (left, right) = (Leader(leader, left), Leader(leader, right));
        if (left < right) leader[right] = left;
        else leader[left] = right;
    }

    private static int Leader(int[] leader, int thing)
    {
        while (leader[thing] != thing) thing = leader[thing] = leader[leader[thing]];
        return thing;
    }
}
