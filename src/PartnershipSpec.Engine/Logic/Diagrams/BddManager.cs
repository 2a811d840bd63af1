using System;
using System.Collections.Generic;

namespace PartnershipSpec.Engine.Logic.Diagrams;

/// <summary>What can be made of diagrams. What is too much for the budget comes out as <see cref="BddTable.TooLarge"/>.</summary>
internal sealed class BddManager(BddTable table)
{
    // A call a level: well within the smallest stack that a compiler gives its analyzers.
    internal const int MostDepth = 1000;

    private readonly Dictionary<ulong, int> _and = [];
    private readonly Dictionary<ulong, int> _or = [];
    private readonly Dictionary<ulong, int> _constrained = [];
    private readonly Dictionary<int, int> _negated = [];
    private int _depth;

    internal BddTable Table => table;

    internal int And(int left, int right) => Combine(left, right, BddTable.False, _and);

    internal int Or(int left, int right) => Combine(left, right, BddTable.True, _or);

    internal int Not(int diagram)
    {
        if (diagram <= BddTable.True) return diagram < 0 ? diagram : 1 - diagram;
        if (_negated.TryGetValue(diagram, out int known)) return known;
        if (!Enter()) return BddTable.TooLarge;

        int variable = table.Variable(diagram);
        int result = table.Make(variable, Not(table.At(diagram, variable, false)), Not(table.At(diagram, variable, true)));
        return Leave(_negated, diagram, result);
    }

    /// <summary>
    /// A diagram for where another holds: each point where that does not hold takes the value at the nearest one where it does. So two
    /// diagrams agree wherever the other holds exactly where what this makes of them is one and the same, and it may be done before
    /// anything else is.
    /// </summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="care">Where it matters: somewhere.</param>
    internal int Constrain(int diagram, int care)
    {
        if (care < 0) return BddTable.TooLarge;
        if (diagram <= BddTable.True || care == BddTable.True) return diagram;
        if (diagram == care) return BddTable.True;

        ulong key = Key(diagram, care);
        if (_constrained.TryGetValue(key, out int known)) return known;
        if (!Enter()) return BddTable.TooLarge;

        int variable = Math.Min(table.Variable(diagram), table.Variable(care));
        (int low, int high) = (table.At(care, variable, false), table.At(care, variable, true));
        int result;
        if (low == BddTable.False) result = Constrain(table.At(diagram, variable, true), high);
        else if (high == BddTable.False) result = Constrain(table.At(diagram, variable, false), low);
        else result =
            table.Make(variable, Constrain(table.At(diagram, variable, false), low), Constrain(table.At(diagram, variable, true), high));
        return Leave(_constrained, key, result);
    }

    /// <summary>That so many of some variables hold, or do not: counted, one row of nodes for each that is still needed.</summary>
    /// <param name="need">How many; zero or less is always so, more than there are never.</param>
    /// <param name="variables">In ascending order.</param>
    /// <param name="ofFalse">Whether those count that do not hold.</param>
    internal int AtLeast(int need, IReadOnlyList<int> variables, bool ofFalse)
    {
        if (need <= 0) return BddTable.True;
        if (need > variables.Count) return BddTable.False;

        int[] rest = new int[need + 1];
        rest[0] = BddTable.True;
        for (int i = variables.Count - 1; i >= 0; i--)
        {
            for (int count = need; count >= Math.Max(1, need - i); count--)
            {
                (int otherwise, int counted) = (rest[count], rest[count - 1]);
                rest[count] = table.Make(variables[i], ofFalse ? counted : otherwise, ofFalse ? otherwise : counted);
            }
        }

        return rest[need];
    }

    private int Combine(int left, int right, int dominant, Dictionary<ulong, int> memo)
    {
        if (left == dominant || right == dominant) return dominant;
        if (left < 0 || right < 0) return BddTable.TooLarge;
        if (left == right || right == 1 - dominant) return left;
        if (left == 1 - dominant) return right;

        ulong key = left < right ? Key(left, right) : Key(right, left);
        if (memo.TryGetValue(key, out int known)) return known;
        if (!Enter()) return BddTable.TooLarge;

        int variable = Math.Min(table.Variable(left), table.Variable(right));
        int low = Combine(table.At(left, variable, false), table.At(right, variable, false), dominant, memo);
        int high = Combine(table.At(left, variable, true), table.At(right, variable, true), dominant, memo);
        return Leave(memo, key, table.Make(variable, low, high));
    }

    private bool Enter()
    {
        if (_depth >= MostDepth) table.Budget.GiveUp();
        if (_depth >= MostDepth || !table.Budget.Spend()) return false;

        _depth++;
        return true;
    }

    private int Leave<TKey>(Dictionary<TKey, int> memo, TKey key, int result)
        where TKey : notnull
    {
        _depth--;
        if (result >= 0) memo[key] = result;
        return result;
    }

    /// <summary>Two numbers as one. The factor, which loses nothing, spreads neighbours over the hash table.</summary>
    internal static ulong Key(int left, int right) => unchecked((((ulong)(uint)left << 32) | (uint)right) * 0x9E3779B97F4A7C15UL);
}
