using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using PartnershipSpec.Engine.Logic.Diagrams;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Logic;

/// <summary>Diagrams against truth tables of six variables.</summary>
public sealed class DiagramTests
{
    private const int Variables = 6;

    private static readonly int[] All = [.. Enumerable.Range(0, Variables)];

    [Fact]
    public void Diagrams_hold_where_truth_tables_do_and_are_one_where_these_are() => Random((algebra, random) =>
    {
        var known = new Dictionary<string, int>();
        List<(int Diagram, bool[] Table)> made = [(BddTable.False, Table(_ => false)), (BddTable.True, Table(_ => true))];
        for (int i = 0; i < 40; i++)
        {
            (int left, bool[] a) = made[random.Next(made.Count)];
            (int right, bool[] b) = made[random.Next(made.Count)];
            made.Add(random.Next(5) switch
            {
                0 => (algebra.And(left, right), Table(w => a[w] && b[w])),
                1 => (algebra.Or(left, right), Table(w => a[w] || b[w])),
                2 => (algebra.Not(left), Table(w => !a[w])),
                _ => Threshold(algebra, random),
            });
            (int diagram, bool[] table) = made[^1];
            Assert.Equal(table, Table(w => Holds(algebra, diagram, w)));
            Assert.Equal(known.TryAdd(string.Join("", table), diagram) ? diagram : known[string.Join("", table)], diagram);
        }
    });

    [Fact]
    public void Constrained_to_where_another_holds_two_are_one_exactly_where_they_agree_there() => Random((algebra, random) =>
    {
        (int care, bool[] cares) = Threshold(algebra, random);
        (int also, bool[] alsoCares) = Threshold(algebra, random);
        (care, cares) = (algebra.Or(care, also), Table(w => cares[w] || alsoCares[w]));
        if (care == BddTable.False) return;

        (int left, bool[] a) = Threshold(algebra, random);
        (int right, bool[] b) = Threshold(algebra, random);
        (int l, int r) = (algebra.Constrain(left, care), algebra.Constrain(right, care));
        Assert.Equal(Table(w => cares[w] && a[w]), Table(w => cares[w] && Holds(algebra, l, w)));
        Assert.Equal(Enumerable.Range(0, 1 << Variables).All(w => !cares[w] || a[w] == b[w]), l == r);
        Assert.Equal(algebra.Constrain(algebra.And(left, right), care), algebra.And(l, r));
        Assert.Equal(algebra.Constrain(algebra.Not(left), care), algebra.Not(l));
    });

    [Fact]
    public void Counting_takes_a_node_for_each_variable_and_each_that_is_still_needed()
    {
        var table = new BddTable(new WorkBudget(30 * 15));
        Assert.NotEqual(BddTable.TooLarge, new BddManager(table).AtLeast(15, [.. Enumerable.Range(0, 30)], ofFalse: false));
    }

    [Fact]
    public void What_takes_more_steps_than_allowed_is_given_up_and_all_that_is_made_of_it()
    {
        BddManager algebra = Algebra(steps: 20);
        int tooLarge = algebra.AtLeast(10, [.. Enumerable.Range(0, 20)], ofFalse: false);
        Assert.Equal(BddTable.TooLarge, tooLarge);
        Assert.True(algebra.Table.Budget.IsExceeded);
        Assert.Equal(BddTable.TooLarge, algebra.Not(tooLarge));
        Assert.Equal(BddTable.TooLarge, algebra.Or(tooLarge, BddTable.False));
        Assert.Equal(BddTable.TooLarge, algebra.Constrain(tooLarge, BddTable.True));
        Assert.Equal(BddTable.False, algebra.And(tooLarge, BddTable.False));
    }

    [Fact]
    public void A_diagram_deeper_than_the_stack_is_given_up_too()
    {
        BddManager algebra = Algebra();
        int deep = algebra.AtLeast(1, [.. Enumerable.Range(0, 100_000)], ofFalse: false);
        Assert.Equal(BddTable.TooLarge, algebra.Not(deep));
        Assert.True(algebra.Table.Budget.IsExceeded);
    }

    [Fact]
    public void A_new_task_may_take_what_is_left_in_all()
    {
        var budget = new WorkBudget(3);
        budget.Begin(1);
        Assert.True(budget.Spend());
        Assert.False(budget.Spend());
        Assert.True(budget.IsExceeded);
        budget.Begin(5);
        Assert.False(budget.IsExceeded);
        Assert.True(budget.Spend());
        Assert.True(budget.Spend());
        Assert.False(budget.Spend());
    }

    [Fact]
    public void The_smallest_conflict_is_found_and_none_where_there_is_none() => Random((algebra, random) =>
    {
        (int Diagram, bool[] Table)[] several = [.. Enumerable.Range(0, 6).Select(_ => Threshold(algebra, random))];
        IReadOnlyList<int>? found = MinimalUnsatSubset.Find(algebra, BddTable.True, [.. several.Select(s => s.Diagram)]);
        int[][] conflicts = [.. Enumerable.Range(0, 1 << several.Length).Select(Chosen)
            .Where(chosen => !Table(w => chosen.All(i => several[i].Table[w])).Contains(true))];
        if (found is null) Assert.Empty(conflicts);
        else Assert.Contains(conflicts, c => c.SequenceEqual(found) && c.Length == conflicts.Min(other => other.Length));

        int[] Chosen(int bits) => [.. Enumerable.Range(0, several.Length).Where(i => (bits >> i & 1) != 0)];
    });

    private static void Random(Action<BddManager, Random> test) =>
        Gen.Int[0, int.MaxValue].Sample(seed => test(Algebra(), new Random(seed)), iter: 300);

    private static BddManager Algebra(long steps = 1_000_000) => new(new BddTable(new WorkBudget(steps)));

    private static (int Diagram, bool[] Table) Threshold(BddManager algebra, Random random)
    {
        int[] some = [.. All.Where(_ => random.Next(2) == 0)];
        int need = random.Next(-1, some.Length + 2);
        bool ofFalse = random.Next(2) == 0;
        return (algebra.AtLeast(need, some, ofFalse), Table(w => some.Count(v => (w >> v & 1) != 0 != ofFalse) >= need));
    }

    private static bool[] Table(Func<int, bool> holds) => [.. Enumerable.Range(0, 1 << Variables).Select(holds)];

    private static bool Holds(BddManager algebra, int diagram, int world)
    {
        for (int v = 0; v < Variables; v++) diagram = algebra.Table.At(diagram, v, (world >> v & 1) != 0);
        return diagram == BddTable.True;
    }
}
