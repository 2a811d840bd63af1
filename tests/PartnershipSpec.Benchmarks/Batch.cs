using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Benchmarks.Data;
using Benchmarks.Engines;

namespace Benchmarks;

/// <summary>Many records at once, beside a loop that only reads them; the times are of the whole batch.</summary>
[MemoryDiagnoser]
public class Batch
{
    private Batches _batches = new([]);

    /// <summary>The kinds of records.</summary>
    public static IEnumerable<string> Kinds => Sample.Unknown.Keys;

    /// <summary>How many records.</summary>
    [Params(1_000, 1_000_000, 10_000_000)]
    public int Size { get; set; }

    /// <summary>The records it is measured on.</summary>
    [ParamsSource(nameof(Kinds))]
    public string On { get; set; } = "";

    /// <summary>Prepares the records, and compares with what comes out one by one.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _batches = new Batches(Sample.Of(On, Size));
        _batches.Check();
    }

    /// <summary>Only reads them.</summary>
    [Benchmark(Baseline = true)]
    public void Read() => _batches.Read(0, Size);

    /// <summary>Classifies them.</summary>
    [Benchmark]
    public void Classify() => _batches.Classify(0, Size);
}
