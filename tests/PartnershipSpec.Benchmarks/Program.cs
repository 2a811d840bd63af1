using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Running;
using Benchmarks.Budgets;

namespace Benchmarks;

/// <summary>
/// With <c>--short</c>, measures the budgets in some minutes, or those of them whose names are given; with <c>--full</c> those too that
/// take long; with <c>--write</c> beside either, puts what it prints into the document. Otherwise BenchmarkDotNet takes the arguments.
/// </summary>
public static class Program
{
    private const string Short = "--short";
    private const string Full = "--full";
    private const string Write = "--write";

    /// <summary>Measures.</summary>
    /// <returns>0 where every budget is met.</returns>
    public static int Main(string[] arguments)
    {
        if (arguments is [Apart.Argument, string only])
        {
            Apart.Write(Budgets([only], slow: true).Single());
            return 0;
        }

        if (arguments is [FirstExplainBudget.Argument])
        {
            FirstExplainBudget.ExplainTwice();
            return 0;
        }

        if (!arguments.Contains(Short) && !arguments.Contains(Full))
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
            return 0;
        }

        string[] asked = [.. arguments.Where(a => a is not (Short or Full or Write))];
        var report = new Report();
        report.WriteMachine();
        if (asked.Length == 0) report.WriteEngines();
        bool all = report.WriteBudgets(
            Budgets(asked, arguments.Contains(Full)).SelectMany(b => b.RunsApart ? Apart.Measure(b) : b.Measure()));
        if (arguments.Contains(Write)) report.Keep();
        return all ? 0 : 1;
    }

    private static IEnumerable<IBudget> Budgets(string[] asked, bool slow) => typeof(Program).Assembly.GetTypes()
        .Where(t => t.IsClass && t.IsAssignableTo(typeof(IBudget)))
        .Where(t => asked.Length == 0 || asked.Any(a => t.Name.Contains(a, StringComparison.OrdinalIgnoreCase)))
        .OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (IBudget)Activator.CreateInstance(t)!)
        .Where(b => slow || asked.Length > 0 || !b.IsSlow);
}
