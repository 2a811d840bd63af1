using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Benchmarks.Data;
using Benchmarks.Engines;

namespace Benchmarks;

/// <summary>One record, by every engine, checked beforehand against the reference.</summary>
[MemoryDiagnoser]
public class OneRecord
{
    private const int Count = 256;

    private Engine _engine = new GeneratedEngine();

    /// <summary>The engines, by name.</summary>
    public static IEnumerable<string> Engines => Engine.All().Select(e => e.Name);

    /// <summary>The kinds of records.</summary>
    public static IEnumerable<string> Kinds => Sample.Unknown.Keys;

    /// <summary>The engine measured.</summary>
    [ParamsSource(nameof(Engines))]
    public string By { get; set; } = "";

    /// <summary>The records it is measured on.</summary>
    [ParamsSource(nameof(Kinds))]
    public string On { get; set; } = "";

    /// <summary>Prepares records and engine.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _engine = Engine.All().Single(e => e.Name == By);
        _engine.Check(Sample.Of(On, Count));
    }

    /// <summary>Resolves on each record.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public ulong Answer() => _engine.Run(0, Count);
}
