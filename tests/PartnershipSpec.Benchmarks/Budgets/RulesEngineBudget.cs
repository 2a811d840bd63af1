using System.Collections.Generic;
using System.Globalization;
using Benchmarks.Data;
using Benchmarks.Engines;
using Benchmarks.Measuring;

namespace Benchmarks.Budgets;

/// <summary>One record is classified at least 1,000 times faster than by RulesEngine.</summary>
internal sealed class RulesEngineBudget : IBudget
{
    private const int Times = 1000;
    private const int Count = 4096;
    private const int Portion = 512;

    public IEnumerable<BudgetRow> Measure()
    {
        foreach (string kind in Sample.Unknown.Keys)
        {
            Record[] records = Sample.Of(kind, Count);
            (Engine generated, Engine rules) = (new GeneratedEngine(), new RulesEngineEngine());
            generated.Check(records);
            rules.Check(records);
            Pace.Figures figures =
                Pace.Compare((from, to) => rules.Run(from, to), (from, to) => generated.Run(from, to), Count, Portion, rounds: 5);
            yield return new BudgetRow(
                $"one record, {kind}", $"≥ {Times} × faster than RulesEngine",
                string.Create(
                    CultureInfo.InvariantCulture, $"{figures.Ratio:F0} × ({figures.Yardstick:F1} ns, {figures.Nanoseconds:F0} ns)"),
                    figures.Ratio >= Times);
        }
    }
}
