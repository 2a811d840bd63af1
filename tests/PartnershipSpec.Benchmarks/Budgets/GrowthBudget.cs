using System;
using System.Collections.Generic;
using System.Linq;
using Benchmarks.Compiling;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Roslyn.Analysis.Claims;
using PartnershipSpec.Roslyn.Analysis.Declarations;
using PartnershipSpec.Roslyn.Analysis.Specs;
using PartnershipSpec.TestKit;

namespace Benchmarks.Budgets;

/// <summary>Time and memory grow with the size of what is read and no faster.</summary>
internal sealed class GrowthBudget : IBudget
{
    private const double Most = 1.1;

    /// <summary>What grows, with how work of a size is prepared, and the largest size.</summary>
    private static readonly (string What, Func<int, Action> Prepare, int Largest)[] Cases =
    [
        ("generator, declarations", Generator, 100_000),
        ("JSON analyzers, declarations", JsonAnalyzer, 100_000),
        ("C# analyzers, claims", CodeAnalyzer, 10_000),
        ("generator, criteria in a spec", SpecGenerator, 1_000),
        ("spec analyzer, criteria in a spec", SpecAnalyzer, 1_000),
    ];

    public bool RunsApart => true;

    public IEnumerable<BudgetRow> Measure()
    {
        foreach ((string what, Func<int, Action> prepare, int largest) in Cases)
        {
            Growth.Figures growth = Growth.Of(prepare, largest / 8, largest / 4, largest / 2, largest);
            double megabytes = growth.Bytes / (1 << 20);
            yield return BudgetRow.Of(
                $"growth: {what}", $"≤ n^{Most}",
                $"time n^{growth.Time:F2}, memory n^{growth.Memory:F2} ({largest:N0}: {growth.Milliseconds:N0} ms, {megabytes:N0} MB)",
                growth.Time <= Most && growth.Memory <= Most);
        }
    }

    private static Action Generator(int declarations)
    {
        IReadOnlyList<MemoryText> files = MadeUpFiles.With(declarations);
        return () => _ = new GeneratorRun(GeneratorRun.Ours, Empty(), files);
    }

    private static Action JsonAnalyzer(int declarations)
    {
        IReadOnlyList<MemoryText> files = MadeUpFiles.With(declarations);
        return () => new CodeProject([], Copies(files)).Analyze(new DeclarationFileAnalyzer(), new DeclarationInformationAnalyzer());
    }

    private static Action CodeAnalyzer(int claims)
    {
        var project = new CodeProject(MadeUpCode.WithClaims(claims));
        return () => project.Analyze(new ClaimAnalyzer(), new ClaimInformationAnalyzer());
    }

    private static Action SpecGenerator(int criteria)
    {
        MemoryText spec = MadeUpSpec.With(criteria);
        return () => _ = new GeneratorRun(GeneratorRun.Ours, Empty(), [spec]);
    }

    private static Action SpecAnalyzer(int criteria)
    {
        MemoryText spec = MadeUpSpec.With(criteria);
        return () => new CodeProject([], Copies([spec])).Analyze(new SpecAnalyzer());
    }

    /// <summary>What was read of a file is kept as long as the file: a new one is read anew.</summary>
    private static IEnumerable<MemoryText> Copies(IEnumerable<MemoryText> files) =>
        [.. files.Select(f => new MemoryText(f.Path, f.GetText()))];

    private static CSharpCompilation Empty() => CSharpCompilation.Create("Empty", [], Target.Net10.References);
}
