using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Tests.Architecture;

/// <summary>What uses lead to.</summary>
internal static class FolderGraph
{
    /// <summary>The pairs of folders each of which uses the other, directly or through others.</summary>
    internal static IReadOnlyList<(string, string)> Circles(IEnumerable<(string From, string To)> uses)
    {
        ILookup<string, string> edges = uses.Distinct().ToLookup(u => u.From, u => u.To);
        Dictionary<string, HashSet<string>> reached = edges.ToDictionary(e => e.Key, e => Reached(edges, e.Key));
        return
        [
            .. reached.SelectMany(from => from.Value.Select(to => (from.Key, to)))
                .Where(pair => string.CompareOrdinal(pair.Key, pair.to) < 0)
                .Where(pair => reached.TryGetValue(pair.to, out HashSet<string>? back) && back.Contains(pair.Key)),
        ];
    }

    private static HashSet<string> Reached(ILookup<string, string> edges, string from)
    {
        var reached = new HashSet<string>();
        var next = new Stack<string>(edges[from]);
        while (next.TryPop(out string? folder))
        {
            if (!reached.Add(folder)) continue;
            foreach (string further in edges[folder]) next.Push(further);
        }

        return reached;
    }
}
