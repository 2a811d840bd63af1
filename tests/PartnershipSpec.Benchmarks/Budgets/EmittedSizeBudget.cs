using System.Collections.Generic;
using System.Linq;
using System.Text;
using Benchmarks.Compiling;

namespace Benchmarks.Budgets;

/// <summary>
/// What is emitted from the bundled spec is at most 110 KB of C#; 45 KB of it are code, the rest documentation and the spec itself.
/// </summary>
internal sealed class EmittedSizeBudget : IBudget
{
    private const int Most = 110;
    private const int MostCode = 45;

    public IEnumerable<BudgetRow> Measure()
    {
        double size = Kilobytes(Emitted.Files.Select(f => f.Text));
        yield return BudgetRow.Of(
            $"C# emitted from the bundled spec", $"≤ {Most} KB", $"{size:F0} KB in {Emitted.Files.Count} files", size <= Most);

        double code = Kilobytes(Emitted.Files.SelectMany(f => f.Text.Split('\n')).Where(IsCode));
        yield return BudgetRow.Of($"of which code", $"≤ {MostCode} KB", $"{code:F0} KB", code <= MostCode);
    }

    private static bool IsCode(string line) => line.TrimStart() is not ("" or ['/', '/', ..] or ['+', ' ', '"', ..]);

    private static double Kilobytes(IEnumerable<string> texts) => texts.Sum(Encoding.UTF8.GetByteCount) / 1024.0;
}
