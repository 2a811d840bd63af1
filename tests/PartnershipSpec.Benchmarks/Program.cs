using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Running;
using Benchmarks.Budgets;
using Benchmarks.Data;
using Benchmarks.Engines;
using Benchmarks.Measuring;

namespace Benchmarks;

/// <summary>With <c>--short</c>, measures every budget in some minutes; otherwise BenchmarkDotNet takes the arguments.</summary>
public static class Program
{
    private const string Short = "--short";

    /// <summary>Measures.</summary>
    /// <returns>0 where every budget is met.</returns>
    public static int Main(string[] arguments)
    {
        if (!arguments.Contains(Short))
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
            return 0;
        }

        // With "--short batch", only the budgets whose names say so.
        string[] asked = [.. arguments.Where(a => a != Short)];
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, vectors of {8 * Vector<byte>.Count} bits\n");
        if (asked.Length == 0) PrintEngines();
        IBudget[] budgets =
        [
            .. typeof(Program).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IBudget)))
                .Where(t => asked.Length == 0 || asked.Any(a => t.Name.Contains(a, StringComparison.OrdinalIgnoreCase)))
                .OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (IBudget)Activator.CreateInstance(t)!),
        ];
        return PrintBudgets(budgets.SelectMany(b => b.Measure())) ? 0 : 1;
    }

    private static bool PrintBudgets(IEnumerable<BudgetRow> rows)
    {
        bool all = true;
        Console.WriteLine("| what | budget | measured | |\n|---|---|---|---|");
        foreach (BudgetRow row in rows)
        {
            all &= row.IsMet;
            Console.WriteLine($"| {row.What} | {row.Budget} | {row.Measured} | {(row.IsMet ? "pass" : "miss")} |");
        }

        return all;
    }

    /// <summary>Every engine on the same records, checked before it is timed.</summary>
    private static void PrintEngines()
    {
        Console.WriteLine("| one record | on | ns | bytes |\n|---|---|---|---|");
        foreach (string kind in Sample.Unknown.Keys)
        {
            Record[] records = Sample.Of(kind, 256);
            foreach (Engine engine in Engine.All())
            {
                engine.Check(records);
                Pace.Figures figures = Pace.Compare((from, to) => engine.Run(from, to), (from, to) => engine.Run(from, to), records.Length, 32, rounds: 10);
                double bytes = Pace.Bytes((from, to) => engine.Run(from, to), records.Length);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {engine.Name} | {kind} | {figures.Nanoseconds:N1} | {bytes:N0} |"));
            }
        }

        Console.WriteLine();
    }
}
