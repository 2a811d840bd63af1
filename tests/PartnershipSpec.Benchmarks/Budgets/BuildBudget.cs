using System.Collections.Generic;
using Benchmarks.Compiling;

namespace Benchmarks.Budgets;

/// <summary>
/// <c>dotnet build</c> of an empty application takes at most 1.15 times with the package what it takes without, with a warm compiler
/// server, and 1.30 times without one. Beside it the sample, with the package and with the emitted C# as plain files.
/// </summary>
internal sealed class BuildBudget : IBudget
{
    private const int Rounds = 5;

    public bool IsSlow => true;

    public IEnumerable<BudgetRow> Measure()
    {
        using var sample = BuiltProject.Sample();
        using var empty = BuiltProject.Empty();
        foreach ((bool warm, double most) in new[] { (true, 1.15), (false, 1.30) })
        {
            string how = warm ? "warm" : "cold";
            BuiltProject.Figures alone = empty.Compare(BuiltProject.Variant.Package, BuiltProject.Variant.Nothing, warm, Rounds);
            yield return BudgetRow.Of(
                $"dotnet build of an empty application, {how}", $"≤ {most:F2} × without the package",
                $"{alone.Ratio:F2} × ({alone.Seconds:F2} s, {alone.Yardstick:F2} s)", alone.Ratio <= most);

            BuiltProject.Figures with = sample.Compare(BuiltProject.Variant.Package, BuiltProject.Variant.PlainFiles, warm, Rounds);
            yield return BudgetRow.Of(
                $"of the sample, {how}, beside the emitted C# as plain files", $"none",
                $"{with.Ratio:F2} × ({with.Seconds:F2} s, {with.Yardstick:F2} s)", true);
        }
    }
}
