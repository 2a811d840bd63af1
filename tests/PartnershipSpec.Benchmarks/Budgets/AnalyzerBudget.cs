using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Benchmarks.Compiling;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace Benchmarks.Budgets;

/// <summary>
/// The analyzers add at most a twentieth to a compilation that runs the SDK's, a hundredth where nothing is claimed, and
/// 20 µs a claim.
/// </summary>
internal sealed class AnalyzerBudget : IBudget
{
    private const double MostMicroseconds = 20;

    /// <summary>The projects, by how many claims they make, with how much may be added and how often that is measured.</summary>
    private static readonly (int Claims, double Most, int Rounds)[] Cases = [(0, 1.01, 15), (1_000, 1.05, 15), (10_000, 1.05, 5)];

    public bool RunsApart => true;

    public IEnumerable<BudgetRow> Measure() => Cases.SelectMany(c => Measure(c.Claims, c.Most, c.Rounds)).Append(NoneWrong());

    private static IEnumerable<BudgetRow> Measure(int claims, double most, int rounds)
    {
        var project = new CodeProject(MadeUpCode.WithClaims(claims));
        Cpu.Figures with = Compare(project, AnalyzerSet.Ours, rounds);
        yield return Row($"analyzers, {claims:N0} claims", with, most);

        // Others on the machine, and garbage of the compiler, only ever add to what the clock says.
        double spent = Enumerable.Range(0, 3).Min(_ => Spent(project));
        if (claims == 0)
            yield return BudgetRow.Of(
                $"the same, inside the analyzers", $"≤ {most - 1:P0}", $"{spent / with.Yardstick:P2} ({spent:F1} ms)",
                spent / with.Yardstick <= most - 1);
        else
            yield return BudgetRow.Of(
                $"the same, a claim", $"≤ {MostMicroseconds} µs", $"{1000 * spent / claims:F1} µs",
                1000 * spent / claims <= MostMicroseconds);

        foreach (KeyValuePair<string, ImmutableArray<DiagnosticAnalyzer>> other in AnalyzerSet.Others)
        {
            Cpu.Figures figures = Compare(project, other.Value, Math.Max(rounds / 5, 1));
            yield return BudgetRow.Of(
                $"{other.Key}, {claims:N0} claims", $"none",
                $"{figures.Ratio:F2} × ({figures.Milliseconds:N0} ms, {figures.Yardstick:N0} ms)", true);
        }
    }

    /// <summary>A project that builds: what the compiler does about errors is left out.</summary>
    private static BudgetRow NoneWrong()
    {
        (int claims, double most, int rounds) = Cases[^1];
        var project = new CodeProject(MadeUpCode.WithClaims(claims, someWrong: false));
        return Row($"analyzers, {claims:N0} claims, none of them wrong", Compare(project, AnalyzerSet.Ours, rounds), most);
    }

    private static BudgetRow Row(FormattableString what, Cpu.Figures figures, double most) => BudgetRow.Of(
        what, $"≤ {most:F2} × the SDK's alone", $"{figures.Ratio:F3} × ({figures.Milliseconds:N0} ms, {figures.Yardstick:N0} ms)",
        figures.Ratio <= most);

    private static Cpu.Figures Compare(CodeProject project, ImmutableArray<DiagnosticAnalyzer> added, int rounds)
    {
        ImmutableArray<DiagnosticAnalyzer> all = AnalyzerSet.Default.AddRange(added);
        return Cpu.Compare(() => project.Build(all), () => project.Build(AnalyzerSet.Default), rounds, warmUps: 1);
    }

    /// <summary>The milliseconds inside the analyzers, beside the SDK's, by the compiler's own account.</summary>
    private static double Spent(CodeProject project)
    {
        IReadOnlyDictionary<string, AnalyzerTelemetryInfo> all = project.Profile(AnalyzerSet.Default.AddRange(AnalyzerSet.Ours));
        return AnalyzerSet.Ours.Sum(a => all[a.GetType().Name].ExecutionTime.TotalMilliseconds);
    }
}
