using Benchmarks.Data;

namespace Benchmarks.Engines;

/// <summary>The engine that interprets the spec as data.</summary>
internal sealed class CoreEngine() : Engine("engine")
{
    private Record[] _records = [];

    internal override void Prepare(Record[] records) => _records = records;

    internal override ulong Answer(int record) => Reference.Classify(_records[record]);
}
