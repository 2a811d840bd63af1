using System;
using System.Collections.Generic;
using System.Linq;
using Benchmarks.Compiling;
using Benchmarks.Measuring;
using PartnershipSpec.Roslyn.Generation.Pipeline;

namespace Benchmarks.Budgets;

/// <summary>
/// After an edit of C#, the generator remembers all but who owns the spectra, and looks that up in a millisecond at 2,000 files; after one
/// of white space in a spec it reads the spec, and makes no file anew.
/// </summary>
internal sealed class RerunBudget : IBudget
{
    private const int Files = 2_000;
    private const int Rounds = 51;

    public bool RunsApart => true;

    public IEnumerable<BudgetRow> Measure()
    {
        foreach ((string kind, Func<Edits, GeneratorRun> edit) in Edits.Kinds)
        {
            GeneratorRun tracked = edit(new Edits(files: 1, tracked: true));
            var edits = new Edits(Files, tracked: false);
            double[] times = [.. Enumerable.Range(0, 2 * Rounds).Select(_ => edit(edits).Milliseconds)];
            double took = Pace.Median(times[Rounds..]);
            FormattableString measured = $"{took:F2} ms; {tracked.Made} outputs made anew; steps: {string.Join(", ", tracked.Ran)}";
            yield return kind switch
            {
                "C#" => BudgetRow.Of(
                    $"edit of {kind}, {Files:N0} files", $"≤ 1 ms, only the owners looked up", measured, took <= 1 && tracked.Made == 0
                    && tracked.Ran is [StepNames.Owners]),
                "white space in the spec" => BudgetRow.Of($"edit of {kind}", $"no output made anew", measured, tracked.Made == 0),
                _ => BudgetRow.Of($"edit of {kind}", $"none", measured, true),
            };
        }
    }
}
