using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Logic.Diagrams;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Logic;

/// <summary>
/// Finds the fewest facts that show something: item by item, each option it has, and leaving it open, in which case the rest must do for
/// whichever option it is. Exact, since what is left to show and what is left possible say all there is to know of the facts so far.
/// </summary>
internal sealed class WitnessSearch(SpectrumDiagrams spec)
{
    // Among as many facts, those that say what is so come before those that say what is not.
    private const int Fact = 10_000;
    private const int Never = int.MaxValue / 2;
    private const int LeftOpen = -1;

    private readonly Dictionary<ulong, (int Cost, int Option)> _known = [];
    private readonly BddManager _algebra = spec.Algebra;
    private int _depth;

    /// <inheritdoc cref="SpectrumDiagrams.Show" />
    internal int Find(int shown, int possible, FactBits facts)
    {
        int wherePossible = _algebra.Or(shown, _algebra.Not(possible));
        int cost = Cost(wherePossible, possible);
        if (cost >= Never || spec.Budget.IsExceeded) return -1;

        Follow(wherePossible, possible, facts);
        return cost / Fact;
    }

    private int Cost(int shown, int possible)
    {
        if (shown < 0 || possible < 0) return GiveUp();
        if (shown == BddTable.False || possible == BddTable.False) return Never;
        if (shown == BddTable.True) return 0;

        ulong key = BddManager.Key(shown, possible);
        if (_known.TryGetValue(key, out (int Cost, int Option) known)) return known.Cost;
        if (_depth >= BddManager.MostDepth || !spec.Budget.Spend()) return GiveUp();

        _depth++;
        FactItem item = FirstItem(shown, possible);
        (int Cost, int Option) best = (Never, LeftOpen);
        for (int option = 0; option < item.Options && Asks(shown, item); option++)
        {
            int cost = Cost(At(shown, item, option), At(possible, item, option)) + Fact + (item.IsPositive(option) ? 0 : 1);
            if (cost < best.Cost) best = (cost, option);
        }

        (int shownOpen, int possibleOpen) = LeaveOpen(shown, possible, item);
        int open = Cost(shownOpen, possibleOpen);
        if (open < best.Cost) best = (open, LeftOpen);
        _known[key] = best;
        _depth--;
        return best.Cost;
    }

    private void Follow(int shown, int possible, FactBits facts)
    {
        while (shown != BddTable.True)
        {
            FactItem item = FirstItem(shown, possible);
            int option = _known[BddManager.Key(shown, possible)].Option;
            if (option != LeftOpen) item.State(option, facts);
            (shown, possible) = option == LeftOpen
                ? LeaveOpen(shown, possible, item)
                : (At(shown, item, option), At(possible, item, option));
        }
    }

    /// <summary>
    /// What is left when an item may turn out either way: it must be shown for all of them, and any of them may be possible.
    /// </summary>
    private (int Shown, int Possible) LeaveOpen(int shown, int possible, FactItem item)
    {
        (int forAll, int forAny) = (BddTable.True, BddTable.False);
        for (int option = 0; option < item.Options; option++)
        {
            forAll = _algebra.And(forAll, At(shown, item, option));
            forAny = _algebra.Or(forAny, At(possible, item, option));
        }

        return (forAll, forAny);
    }

    private FactItem FirstItem(int shown, int possible) =>
        spec.Order.ItemOf(Math.Min(_algebra.Table.Variable(shown), _algebra.Table.Variable(possible)));

    private bool Asks(int diagram, FactItem item) => _algebra.Table.Variable(diagram) < item.FirstVariable + item.Atoms;

    private int At(int diagram, FactItem item, int option)
    {
        for (int atom = 0; atom < item.Atoms; atom++)
            diagram = _algebra.Table.At(diagram, item.FirstVariable + atom, item.Holds(option, atom));
        return diagram;
    }

    private int GiveUp()
    {
        spec.Budget.GiveUp();
        return Never;
    }
}
