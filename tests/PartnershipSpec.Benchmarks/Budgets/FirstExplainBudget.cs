using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Benchmarks.Measuring;
using PartnershipSpec;

namespace Benchmarks.Budgets;

/// <summary>
/// In a fresh process the first explanation takes at most 120 ms more than the second, compilation by the runtime included: the spec is
/// read and compiled then.
/// </summary>
internal sealed class FirstExplainBudget : IBudget
{
    /// <summary>The argument by which a process is told to explain twice and to say what that took.</summary>
    internal const string Argument = "--explain-twice";

    private const double Most = 120;
    private const int Processes = 7;

    public IEnumerable<BudgetRow> Measure()
    {
        double[] more = [.. Enumerable.Range(0, Processes).Select(_ => Run())];
        double median = Pace.Median(more);
        yield return BudgetRow.Of(
            $"first Explain in a fresh process", $"≤ {Most:F0} ms more than the second",
            $"{median:F0} ms ({more.Min():F0} to {more.Max():F0})", median <= Most);
    }

    /// <summary>Explains twice, and writes by how many milliseconds the first took longer.</summary>
    internal static void ExplainTwice()
    {
        var facts = new PartnershipFacts(0x1234, 0x4321);
        (double first, double second) = (Time(facts), Time(facts));
        Console.WriteLine((first - second).ToString(CultureInfo.InvariantCulture));
    }

    private static double Time(PartnershipFacts facts)
    {
        long start = Stopwatch.GetTimestamp();
        GC.KeepAlive(PartnershipClassifier.Explain(facts).ToText("en"));
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Run()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(FirstExplainBudget).Assembly.Location);
        start.ArgumentList.Add(Argument);
        using Process process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(said, CultureInfo.InvariantCulture);
    }
}
