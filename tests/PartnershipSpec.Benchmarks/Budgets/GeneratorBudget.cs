using System;
using System.Collections.Generic;
using Benchmarks.Compiling;
using Benchmarks.Measuring;

namespace Benchmarks.Budgets;

/// <summary>
/// The generator's first run on the bundled spec takes at most three quarters of that of System.Text.Json on twenty types, and
/// no longer where the spec is a file of the project.
/// </summary>
internal sealed class GeneratorBudget : IBudget
{
    private const double Most = 0.75;
    private const double MostOfFile = 1;
    private const int WarmUps = 40;
    private const int Rounds = 41;

    public bool RunsApart => true;

    public IEnumerable<BudgetRow> Measure()
    {
        var runs = new FirstRuns();
        for (int i = 0; i < WarmUps; i++) runs.SpecFile();
        Cpu.Figures bundled = Cpu.Compare(runs.Bundled, runs.Json, Rounds, WarmUps);
        yield return Row($"generator, first run, bundled spec", bundled, Most);
        Cpu.Figures file = Cpu.Compare(runs.SpecFile, runs.Json, Rounds, WarmUps);
        yield return Row($"the same, the spec as a file of the project", file, MostOfFile);
    }

    private static BudgetRow Row(FormattableString what, Cpu.Figures figures, double most) => BudgetRow.Of(
        what,
        $"≤ {most:F2} × System.Text.Json on 20 types",
        $"{figures.Ratio:F2} × ({figures.Milliseconds:F1} ms, {figures.Yardstick:F1} ms)",
        figures.Ratio <= most);
}
