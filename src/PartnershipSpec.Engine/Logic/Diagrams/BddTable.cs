using System;

namespace PartnershipSpec.Engine.Logic.Diagrams;

/// <summary>
/// The nodes of reduced ordered decision diagrams over numbered variables. A node is made once only, so two diagrams say the same exactly
/// where they are one number. Children have smaller numbers than what refers to them.
/// </summary>
internal sealed class BddTable
{
    /// <summary>The diagram of what never holds.</summary>
    internal const int False = 0;

    /// <summary>The diagram of what always holds.</summary>
    internal const int True = 1;

    /// <summary>What stands for a diagram that was given up; all that is made of it is given up too.</summary>
    internal const int TooLarge = -1;

    /// <summary>The variable of the two leaves: below all others.</summary>
    internal const int NoVariable = int.MaxValue;

    private Node[] _nodes = new Node[64];
    private int[] _buckets = new int[64];
    private int _count = 2;

    internal BddTable(WorkBudget budget)
    {
        Budget = budget;
        _nodes[False].Variable = NoVariable;
        _nodes[True].Variable = NoVariable;
    }

    internal readonly WorkBudget Budget;

    /// <summary>The variable a diagram asks for first.</summary>
    internal int Variable(int diagram) => _nodes[diagram].Variable;

    /// <summary>What is left of a diagram once a variable, none below the one it asks for first, is known.</summary>
    internal int At(int diagram, int variable, bool holds)
    {
        ref Node node = ref _nodes[diagram];
        return node.Variable != variable ? diagram : holds ? node.High : node.Low;
    }

    /// <summary>The diagram that asks for a variable and goes on with one or the other.</summary>
    internal int Make(int variable, int low, int high)
    {
        if (low < 0 || high < 0) return TooLarge;
        if (low == high) return low;

        uint hash = Hash(variable, low, high);
        for (int at = _buckets[hash & (uint)(_buckets.Length - 1)]; at != 0; at = _nodes[at].Next)
        {
            ref Node node = ref _nodes[at];
            if (node.Variable == variable && node.Low == low && node.High == high) return at;
        }

        return Budget.Spend() ? Add(new Node { Variable = variable, Low = low, High = high }, hash) : TooLarge;
    }

    private int Add(Node node, uint hash)
    {
        if (_count == _nodes.Length) Grow();

        ref int bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        node.Next = bucket;
        _nodes[_count] = node;
        bucket = _count;
        return _count++;
    }

    private void Grow()
    {
        Array.Resize(ref _nodes, _nodes.Length * 2);
        _buckets = new int[_nodes.Length];
        for (int at = True + 1; at < _count; at++)
        {
            ref Node node = ref _nodes[at];
            ref int bucket = ref _buckets[Hash(node.Variable, node.Low, node.High) & (uint)(_buckets.Length - 1)];
            node.Next = bucket;
            bucket = at;
        }
    }

    private static uint Hash(int variable, int low, int high)
    {
        uint hash = unchecked((((uint)variable * 0x9E3779B1u) ^ (uint)low) * 0x85EBCA77u);
        hash = unchecked((hash ^ (hash >> 15) ^ (uint)high) * 0xC2B2AE3Du);
        return hash ^ (hash >> 13);
    }

    private struct Node
    {
        internal int Variable;
        internal int Low;
        internal int High;
        internal int Next;
    }
}
