using System.Collections.Generic;
using Benchmarks.Compiling;

namespace Benchmarks.Budgets;

/// <summary>
/// <c>dotnet build</c> of the sample takes at most 1.05 times what it takes with the emitted C# as plain files and neither generator nor analyzers, with
/// a warm compiler server; 1.20 times without one.
/// </summary>
internal sealed class BuildBudget : IBudget
{
    private const int Rounds = 5;

    public bool IsSlow => true;

    public IEnumerable<BudgetRow> Measure()
    {
        using var sample = BuiltProject.Sample();
        using var empty = BuiltProject.Empty();
        foreach ((bool warm, double most) in new[] { (true, 1.05), (false, 1.20) })
        {
            string how = warm ? "warm" : "cold";
            BuiltProject.Figures with = sample.Compare(BuiltProject.Variant.Package, BuiltProject.Variant.PlainFiles, warm, Rounds);
            yield return BudgetRow.Of(
                $"dotnet build of the sample, {how}", $"≤ {most:F2} × without", $"{with.Ratio:F2} × ({with.Seconds:F2} s, {with.Yardstick:F2} s)", with.Ratio <= most);

            BuiltProject.Figures alone = empty.Compare(BuiltProject.Variant.Package, BuiltProject.Variant.Nothing, warm, Rounds);
            yield return BudgetRow.Of($"an empty application, {how}, with the package and without it and its types", $"none", $"{alone.Ratio:F2} × ({alone.Seconds:F2} s, {alone.Yardstick:F2} s)", true);
        }
    }
}
