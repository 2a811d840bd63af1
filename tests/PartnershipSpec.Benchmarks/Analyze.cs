using BenchmarkDotNet.Attributes;
using Benchmarks.Compiling;

namespace Benchmarks;

/// <summary>The compilation of a project with the SDK's analyzers, alone and beside others.</summary>
[MemoryDiagnoser]
public class Analyze
{
    private CodeProject _project = new([]);

    /// <summary>How many claims it makes; without any, it is a hundred files of other code.</summary>
    [Params(0, 1_000, 10_000)]
    public int Claims { get; set; }

    /// <summary>Prepares the project.</summary>
    [GlobalSetup]
    public void Setup() => _project = new CodeProject(MadeUpCode.WithClaims(Claims));

    /// <summary>The SDK's alone.</summary>
    [Benchmark(Baseline = true)]
    public void Sdk() => _project.Build(AnalyzerSet.Default);

    /// <summary>Ours as well.</summary>
    [Benchmark]
    public void Ours() => _project.Build(AnalyzerSet.Default.AddRange(AnalyzerSet.Ours));

    /// <summary>Meziantou's as well.</summary>
    [Benchmark]
    public void Meziantou() => _project.Build(AnalyzerSet.Default.AddRange(AnalyzerSet.Others["Meziantou.Analyzer"]));

    /// <summary>Roslynator's as well.</summary>
    [Benchmark]
    public void Roslynator() => _project.Build(AnalyzerSet.Default.AddRange(AnalyzerSet.Others["Roslynator.Analyzers"]));
}
