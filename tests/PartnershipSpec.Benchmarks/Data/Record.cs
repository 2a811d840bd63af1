namespace Benchmarks.Data;

/// <summary>What is stated of one partnership: the atoms known true and those known false, as the emitted structure has them.</summary>
internal readonly record struct Record(ulong Known, ulong Excluded);
