using System.Linq;
using CsCheck;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Judging.Lookup;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging.Lookup;

/// <summary>The topTwo without branches finds what the ranking finds.</summary>
public sealed class ContestTests
{
    private const int Bias = 100;

    // One category a word: the top bit of its prospects, and nothing lost.
    private const ulong Top = 1UL << 31;

    private static readonly Gen<(int Evidence, int Open, bool IsOut)[]> Categories =
        Gen.Select(Gen.Int[-30, 12], Gen.Int[0, 12], Gen.Bool).Array[1, 7];

    [Fact]
    public void Placement_best_and_next_are_those_of_the_ranking() =>
        Gen.Select(Categories, Gen.Int[1, 6], Gen.Int[0, 3]).Sample(
            (categories, least, betweenWithin) =>
            {
                var ranking = new Ranking(least, betweenWithin);
                var topTwo = default(BranchlessTopTwo);
                for (int i = 0; i < categories.Length; i++)
                {
                    (int evidence, int open, bool isOut) = categories[i];
                    ranking.Add(i + 1, Tallied(evidence, open, isOut));
                    ulong sums = unchecked((uint)(evidence + Bias)) | (isOut ? 0 : Top << 32);
                    topTwo.Add(topTwo.Enter(sums, Top, evidence + open >= least ? Top : 0, 32), i + 1);
                    Assert.Equal(isOut ? 1UL : 0UL, BranchlessTopTwo.Outs(sums, Top, 32));
                }

                topTwo.Decide(least, betweenWithin, Bias);
                bool placed = ranking.Placement is Placement.Placed or Placement.BetweenTwo;
                Assert.Equal(ranking.Placement, (Placement)topTwo.Placement);
                Assert.Equal(placed ? ranking.Best : 0, (int)topTwo.Best);
                Assert.Equal(placed ? ranking.Next : 0, (int)topTwo.Next);
            },
            iter: 20_000);

    [Theory]
    [InlineData(8, 0x80808080UL, 0b0110)]
    [InlineData(8, 0x80808080UL, 0b1001)]
    [InlineData(16, 0x80008000UL, 0b10)]
    [InlineData(16, 0x80008000UL, 0b01)]
    [InlineData(32, 0x80000000UL, 0b1)]
    public void Who_is_out_is_gathered_lane_by_lane(int lane, ulong tops, int outs)
    {
        ulong prospects = Enumerable.Range(0, 32 / lane).Where(i => (outs >> i & 1) == 0)
            .Aggregate(0x7F7FUL, (sum, i) => sum | (1UL << ((i * lane) + lane - 1)));

        Assert.Equal((ulong)outs, BranchlessTopTwo.Outs((prospects << 32) | 0xFFFFFFFF, tops, lane));
    }

    private static Tally Tallied(int evidence, int open, bool isOut)
    {
        var tally = default(Tally);
        tally.Count(true, false, evidence, 0, false);
        tally.Count(false, false, open, 0, false);
        tally.Count(false, isOut, 0, 0, true);
        return tally;
    }
}
