using BenchmarkDotNet.Attributes;
using Benchmarks.Compiling;

namespace Benchmarks;

/// <summary>The first run of the generator in a driver, beside that of System.Text.Json.</summary>
[MemoryDiagnoser]
public class FirstRun
{
    private readonly FirstRuns _runs = new();

    /// <summary>System.Text.Json's, on twenty types.</summary>
    [Benchmark(Baseline = true)]
    public void Json() => _runs.Json();

    /// <summary>Ours, on the bundled spec.</summary>
    [Benchmark]
    public void Bundled() => _runs.Bundled();

    /// <summary>Ours, on the same spec as a file of the project.</summary>
    [Benchmark]
    public void SpecFile() => _runs.SpecFile();
}
