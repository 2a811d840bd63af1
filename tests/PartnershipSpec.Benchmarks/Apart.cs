using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using Benchmarks.Budgets;

namespace Benchmarks;

/// <summary>
/// Measures a budget in a process of its own, in which everything is compiled for speed at once: the compiler's assemblies come without
/// native code, and would need more runs than there is time for until the runtime had compiled all of it twice.
/// </summary>
internal static class Apart
{
    /// <summary>The argument by which that process is told what to measure.</summary>
    internal const string Argument = "--rows-of";

    internal static IEnumerable<BudgetRow> Measure(IBudget budget)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        // Started as a program of its own, it is not told again which assembly to run.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(Apart).Assembly.Location);
        start.ArgumentList.Add(Argument);
        start.ArgumentList.Add(budget.GetType().Name);
        start.Environment["DOTNET_TieredCompilation"] = "0";
        // 256 MB, in hexadecimal: the compiler's own process collects as rarely.
        start.Environment["DOTNET_GCgen0size"] = "10000000";
        using Process process = Process.Start(start)!;
        while (process.StandardOutput.ReadLine() is { } line) yield return JsonSerializer.Deserialize<BudgetRow>(line)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{budget.GetType().Name} ended with {process.ExitCode}.");
    }

    /// <summary>Writes a budget's rows for the process that asked.</summary>
    internal static void Write(IBudget budget)
    {
        foreach (BudgetRow row in budget.Measure()) Console.WriteLine(JsonSerializer.Serialize(row));
    }
}
