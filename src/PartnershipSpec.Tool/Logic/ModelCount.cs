using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using PartnershipSpec.Engine.Logic.Diagrams;

namespace PartnershipSpec.Tool.Logic;

/// <summary>Counts exactly in how many ways a diagram can hold.</summary>
internal static class ModelCount
{
    /// <param name="table">The nodes.</param>
    /// <param name="diagram">The diagram; of one that was given up, none are counted.</param>
    /// <param name="variables">All variables that are to be told apart, in ascending order; those of the diagram are among them.</param>
    internal static BigInteger Of(BddTable table, int diagram, IReadOnlyList<int> variables)
    {
        if (diagram < 0) return BigInteger.Zero;

        Dictionary<int, int> rank = variables.Select((variable, i) => (variable, i)).ToDictionary(v => v.variable, v => v.i);
        rank.Add(BddTable.NoVariable, variables.Count);

        // Children have smaller numbers: in ascending order each finds what it needs.
        var ways = new Dictionary<int, BigInteger> { [BddTable.False] = BigInteger.Zero, [BddTable.True] = BigInteger.One };
        foreach (int node in Reachable(table, diagram).OrderBy(n => n))
        {
            int variable = table.Variable(node);
            ways[node] = Below(table.At(node, variable, false), rank[variable]) + Below(table.At(node, variable, true), rank[variable]);
        }

        return ways[diagram] << rank[table.Variable(diagram)];

        BigInteger Below(int child, int above) => ways[child] << (rank[table.Variable(child)] - above - 1);
    }

    private static HashSet<int> Reachable(BddTable table, int diagram)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>();
        open.Push(diagram);
        while (open.Count > 0)
        {
            int node = open.Pop();
            if (node <= BddTable.True || !seen.Add(node)) continue;

            open.Push(table.At(node, table.Variable(node), false));
            open.Push(table.At(node, table.Variable(node), true));
        }

        return seen;
    }
}
