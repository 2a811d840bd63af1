using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Benchmarks.Data;
using Benchmarks.Engines;
using Benchmarks.Measuring;

namespace Benchmarks.Budgets;

/// <summary>One record takes at most half the time of masks and popcounts written by hand, and nothing is allocated.</summary>
internal sealed class OneRecordBudget : IBudget
{
    private const int Count = 1 << 16;

    public IEnumerable<BudgetRow> Measure()
    {
        foreach (string kind in Sample.Unknown.Keys)
        {
            Record[] records = Sample.Of(kind, Count);
            (Engine generated, Engine masks) = (new GeneratedEngine(), new MaskEngine());
            generated.Check(records);
            masks.Check(records);
            Pace.Figures figures =
                Pace.Compare((from, to) => generated.Run(from, to), (from, to) => masks.Run(from, to), Count, 2048, rounds: 20);
            yield return new BudgetRow(
                $"one record, {kind}", "≤ 0.50 × masks by hand",
                string.Create(
                    CultureInfo.InvariantCulture, $"{figures.Ratio:F2} × ({figures.Nanoseconds:F1} ns, {figures.Yardstick:F1} ns)"),
                    figures.Ratio <= 0.5);
        }

        Engine allocating = new GeneratedEngine();
        allocating.Prepare(Sample.Of(Sample.Unknown.Keys.First(), Count));
        double bytes = Pace.Bytes((from, to) => allocating.Run(from, to), Count);
        yield return new BudgetRow(
            "one record, allocated", "0 bytes", string.Create(CultureInfo.InvariantCulture, $"{bytes:F0} bytes"), bytes == 0);
    }
}
