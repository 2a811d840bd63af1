using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Benchmarks.Compiling;

namespace Benchmarks;

/// <summary>The driver after an edit: the generator, and what the driver itself takes.</summary>
[MemoryDiagnoser]
public class Rerun
{
    private Edits _edits = new(files: 1, tracked: false);

    /// <summary>The kinds of edits.</summary>
    public static IEnumerable<string> Kinds => Edits.Kinds.Keys;

    /// <summary>The kind of edit.</summary>
    [ParamsSource(nameof(Kinds))]
    public string Of { get; set; } = "";

    /// <summary>How many C# files the project has.</summary>
    [Params(1, 2_000)]
    public int Files { get; set; }

    /// <summary>Prepares the project.</summary>
    [GlobalSetup]
    public void Setup() => _edits = new Edits(Files, tracked: false);

    /// <summary>Edits, and runs the generator.</summary>
    [Benchmark]
    public void Edit() => Edits.Kinds[Of](_edits);
}
