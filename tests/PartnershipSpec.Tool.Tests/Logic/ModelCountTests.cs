using System;
using System.Linq;
using System.Numerics;
using CsCheck;
using PartnershipSpec.Engine.Logic.Diagrams;
using PartnershipSpec.Tool.Logic;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Logic;

/// <summary>Diagrams counted, against truth tables of six variables.</summary>
public sealed class ModelCountTests
{
    private const int Variables = 6;

    [Fact]
    public void A_diagram_counts_as_often_as_its_truth_table_holds() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var random = new Random(seed);
            BddManager algebra = Algebra();
            (int one, Func<int, bool> holds) = Threshold(algebra, random);
            (int other, Func<int, bool> also) = Threshold(algebra, random);
            Assert.Equal(Count(holds), Of(algebra, one));
            Assert.Equal(Count(w => holds(w) && also(w)), Of(algebra, algebra.And(one, other)));
            Assert.Equal(Count(w => holds(w) || !also(w)), Of(algebra, algebra.Or(one, algebra.Not(other))));
        },
        iter: 300);

    [Fact]
    public void Variables_that_a_diagram_does_not_ask_for_double_the_count()
    {
        BddManager algebra = Algebra();
        int second = algebra.AtLeast(1, [1], ofFalse: false);
        Assert.Equal(1, ModelCount.Of(algebra.Table, second, [1]));
        Assert.Equal(BigInteger.Pow(2, 99), ModelCount.Of(algebra.Table, second, [.. Enumerable.Range(0, 100)]));
        Assert.Equal(BigInteger.Pow(2, 100), ModelCount.Of(algebra.Table, BddTable.True, [.. Enumerable.Range(0, 100)]));
    }

    [Fact]
    public void Nothing_is_counted_of_what_was_given_up()
    {
        BddManager algebra = Algebra();
        Assert.Equal(BigInteger.Zero, ModelCount.Of(algebra.Table, BddTable.TooLarge, [0]));
    }

    private static BddManager Algebra() => new(new BddTable(new WorkBudget(1_000_000)));

    private static (int Diagram, Func<int, bool> Holds) Threshold(BddManager algebra, Random random)
    {
        int[] some = [.. Enumerable.Range(0, Variables).Where(_ => random.Next(2) == 0)];
        int need = random.Next(-1, some.Length + 2);
        return (algebra.AtLeast(need, some, ofFalse: false), w => some.Count(v => (w >> v & 1) != 0) >= need);
    }

    private static BigInteger Of(BddManager algebra, int diagram) =>
        ModelCount.Of(algebra.Table, diagram, [.. Enumerable.Range(0, Variables)]);

    private static BigInteger Count(Func<int, bool> holds) => Enumerable.Range(0, 1 << Variables).Count(holds);
}
