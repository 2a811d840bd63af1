using System.Collections.Generic;
using System.Linq;
using System.Text;
using Benchmarks.Compiling;

namespace Benchmarks.Budgets;

/// <summary>What is emitted from the bundled spec is at most 60 KB of C#.</summary>
internal sealed class EmittedSizeBudget : IBudget
{
    private const int Most = 60;

    public IEnumerable<BudgetRow> Measure()
    {
        double size = Emitted.Files.Sum(f => Encoding.UTF8.GetByteCount(f.Text)) / 1024.0;
        yield return BudgetRow.Of($"C# emitted from the bundled spec", $"≤ {Most} KB", $"{size:F0} KB in {Emitted.Files.Count} files", size <= Most);
    }
}
