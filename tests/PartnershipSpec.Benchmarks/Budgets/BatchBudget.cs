using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using Benchmarks.Data;
using Benchmarks.Engines;
using Benchmarks.Measuring;

namespace Benchmarks.Budgets;

/// <summary>A large batch takes at most twice what a loop takes that only reads the records, or 3.5 times on vectors of 128 bits.</summary>
internal sealed class BatchBudget : IBudget
{
    private const int Portion = 4096;

    private static readonly int[] Sizes = [1_000, 1_000_000, 10_000_000];

    public IEnumerable<BudgetRow> Measure()
    {
        foreach (string kind in Sample.Unknown.Keys)
        {
            foreach (int size in Sizes)
            {
                var batch = new Batches(Sample.Of(kind, size));
                batch.Check();
                Pace.Figures figures = Pace.Compare(batch.Classify, batch.Read, size, Portion, rounds: size > 1_000_000 ? 5 : size > Portion ? 20 : 500);
                double most = Vector<byte>.Count > 16 ? 2 : 3.5;
                yield return new BudgetRow(
                    string.Create(CultureInfo.InvariantCulture, $"batch of {size:N0}, {kind}"),
                    size < 1_000_000 ? "none" : string.Create(CultureInfo.InvariantCulture, $"≤ {most:F2} × only reading"),
                    string.Create(CultureInfo.InvariantCulture, $"{figures.Ratio:F2} × ({figures.Nanoseconds:F2} ns, {figures.Yardstick:F2} ns)"), size < 1_000_000 || figures.Ratio <= most);
            }
        }
    }
}
