using System.Collections.Generic;
using System.Globalization;
using Benchmarks.Data;
using Benchmarks.Engines;
using Benchmarks.Measuring;
using PartnershipSpec.Engine.Judging.Batch;

namespace Benchmarks.Budgets;

/// <summary>
/// A large batch takes at most 1.5 times what a plain loop takes that reads the same records and writes eight bytes for each, or 2.5 times
/// on vectors of 128 bits. The ratio to reading alone stands beside it.
/// </summary>
internal sealed class BatchBudget : IBudget
{
    private const int Portion = 4096;

    private static readonly int[] Sizes = [1_000, 1_000_000, 10_000_000];

    private static double Most => BatchKernel.Bits > 128 ? 1.5 : 2.5;

    public IEnumerable<BudgetRow> Measure()
    {
        foreach (string kind in Sample.Unknown.Keys)
        {
            foreach (int size in Sizes)
            {
                var batch = new Batches(Sample.Of(kind, size));
                batch.Check();
                int rounds = size > 1_000_000 ? 5 : size > Portion ? 20 : 500;
                string name = string.Create(CultureInfo.InvariantCulture, $"batch of {size:N0}, {kind}");
                Pace.Figures copied = Pace.Compare(batch.Classify, batch.Copy, size, Portion, rounds);
                bool counts = size >= 1_000_000;
                yield return new BudgetRow(
                    name, counts
                        ? string.Create(CultureInfo.InvariantCulture, $"≤ {Most:F2} × reading and writing")
                        : "none", Text(copied), !counts || copied.Ratio <= Most);
                yield return new BudgetRow(
                    name + ", beside only reading", "none", Text(Pace.Compare(batch.Classify, batch.Read, size, Portion, rounds)), true);
            }
        }
    }

    private static string Text(Pace.Figures figures) =>
        string.Create(CultureInfo.InvariantCulture, $"{figures.Ratio:F2} × ({figures.Nanoseconds:F2} ns, {figures.Yardstick:F2} ns)");
}
