using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Judging.Batch;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging.Batch;

/// <summary>Vectors of each width that this processor has give the results that the engine counts, criterion by criterion.</summary>
public sealed class BatchWidthTests
{
    private const int Categories = 6;

    private static readonly int[] Widths =
    [
        .. new[] { (Bits: 128, Is: Bytes16.IsSupported), (Bits: 256, Is: Bytes32.IsSupported), (Bits: 512, Is: Bytes64.IsSupported) }
            .Where(w => w.Is).Select(w => w.Bits),
    ];

    [Fact]
    public void The_widest_is_used() => Assert.Equal(Widths.DefaultIfEmpty().Max(), BatchKernel.Bits);

    /// <summary>One block and one record more, and two blocks and a part of the third, each of the widest vectors.</summary>
    [Theory]
    [InlineData(513)]
    [InlineData(1300)]
    public void Facts_of_the_bundled_spec(int count) => Assert.True(Agree(Bundled.Spectrum.Model, new Random(count), count));

    /// <summary>Small ones, some with more categories, some whose masks have two words.</summary>
    [Theory]
    [InlineData(5, 4, 4, 300, 1)]
    [InlineData(9, 6, 6, 100, 1)]
    [InlineData(16, 9, 6, 60, 2)]
    public void Facts_of_random_specs(int traits, int most, int mostCategories, int specs, int words)
    {
        int batches = 0;
        foreach (int seed in Enumerable.Range(0, LongRun.Some(specs)))
        {
            SpectrumModel model = new RandomSpec(seed, traits, most, mostCategories).Load().Model;
            if (model.Words == words && Agree(model, new Random(seed), 600)) batches++;
        }

        Assert.True(Widths.Length == 0 || batches >= LongRun.Some(specs) / 10, $"{batches} batches");
    }

    /// <summary>So what is compared above is not less than all that the kernel does.</summary>
    [Fact]
    public void Random_specs_have_rows_of_each_kind()
    {
        var kinds = new HashSet<TableRowKind>();
        foreach (int seed in Enumerable.Range(0, LongRun.Some(100)))
        {
            var plan = new LookupPlan(new RandomSpec(seed, 9, 6, Categories).Load().Model);
            if (!plan.Layout.HasBatch) continue;

            BatchPlan batch = Plan(plan);
            for (int row = 0; row < batch.Rows; row++) kinds.Add(batch.Kind(row));
        }

        Assert.Equal(Enum.GetValues<TableRowKind>(), kinds.Order());
    }

    [Fact]
    public void Too_few_for_a_block_are_left_to_others()
    {
        BatchPlan plan = Plan(new LookupPlan(Bundled.Spectrum.Model));

        Assert.All(Widths, width => Assert.Equal(0, BatchKernel.Classify(plan, width, new OneWord[width - 1], new ulong[width - 1])));
        Assert.All(Widths, width => Assert.Equal(width, BatchKernel.Classify(plan, width, new OneWord[width], new ulong[width])));
    }

    /// <summary>Compares results of random bits, contradictions among them; whether the spec is one for batches.</summary>
    private static bool Agree(SpectrumModel model, Random random, int count)
    {
        var plan = new LookupPlan(model);
        if (!plan.Layout.HasBatch) return false;

        FactBits[] facts = [.. Enumerable.Range(0, count).Select(_ => new FactBits(Bits(model, random), Bits(model, random)))];
        ulong[] expected = [.. facts.Select(f => Expected(model, f))];
        BatchPlan batch = Plan(plan);
        foreach (int width in Widths)
        {
            var results = new ulong[count];
            Assert.Equal(count, Classify(batch, width, facts, results));
            Assert.Equal(expected, results);
        }

        return true;
    }

    private static int Classify(BatchPlan plan, int width, FactBits[] facts, ulong[] results) => plan.RecordSize == 16
        ? BatchKernel.Classify(plan, width, [.. facts.Select(f => new OneWord(f.True[0], f.False[0]))], results)
        : BatchKernel.Classify(plan, width, [.. facts.Select(f => new TwoWords(f.True[0], f.True[1], f.False[0], f.False[1]))], results);

    private static BatchPlan Plan(LookupPlan plan) => new(plan.Layout, string.Concat(plan.Rows().Select(r => r.Text)));

    private static ulong[] Bits(SpectrumModel model, Random random)
    {
        var bits = new ulong[model.Words];
        foreach (SpectrumTrait trait in model.Traits) bits[trait.Word] |= trait.Mask;
        for (int i = 0; i < bits.Length; i++) bits[i] &= Word(random) & (Word(random) | Word(random));
        return bits;
    }

    private static ulong Word(Random random) => unchecked((ulong)random.NextInt64(long.MinValue, long.MaxValue));

    /// <summary>The result as it is laid out in eight bytes.</summary>
    private static ulong Expected(SpectrumModel model, FactBits facts)
    {
        var evaluation = new Evaluation(model, facts);
        Ranking ranking = evaluation.Rank();
        ulong result = (ulong)ranking.Placement << 54;
        if (ranking.Placement is Placement.Placed or Placement.BetweenTwo)
            result |= ((ulong)ranking.Best << 56) | ((ulong)ranking.Next << 59);
        for (int i = 0; i < Categories; i++)
        {
            Tally? tally = i < model.Categories.Count ? evaluation.Tally(model.Categories[i]) : null;
            result |= (ulong)unchecked((byte)(tally?.Evidence ?? sbyte.MinValue)) << (8 * i);
            if (tally?.RuledOut == true) result |= 1UL << (48 + i);
        }

        return result;
    }

    private readonly record struct OneWord(ulong Known, ulong Excluded);

    private readonly record struct TwoWords(ulong Known0, ulong Known1, ulong Excluded0, ulong Excluded1);
}
