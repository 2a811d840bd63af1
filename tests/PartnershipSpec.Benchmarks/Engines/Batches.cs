using System;
using System.Runtime.CompilerServices;
using Benchmarks.Data;
using PartnershipSpec;

namespace Benchmarks.Engines;

/// <summary>Many records at once, beside plain loops over the same memory.</summary>
internal sealed class Batches(Record[] records)
{
    private readonly PartnershipFacts[] _facts = GeneratedEngine.Facts(records);
    private readonly Classification<PartnershipCategory>[] _placed = new Classification<PartnershipCategory>[records.Length];
    private readonly ulong[] _copied = new ulong[records.Length];
    private ulong _read;

    internal void Classify(int from, int to) => PartnershipClassifier.Classify(_facts.AsSpan(from, to - from), _placed.AsSpan(from));

    internal void Copy(int from, int to) => Copy(_facts.AsSpan(from, to - from), _copied.AsSpan(from));

    internal void Read(int from, int to) => _read ^= Read(_facts.AsSpan(from, to - from));

    /// <summary>Compares with what comes out one by one.</summary>
    internal void Check()
    {
        Classify(0, _facts.Length);
        for (int i = 0; i < _facts.Length; i++)
        {
            if (_placed[i] != PartnershipClassifier.Classify(in _facts[i]))
                throw new InvalidOperationException($"The batch differs at {i} ({_read}).");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Copy(ReadOnlySpan<PartnershipFacts> facts, Span<ulong> copied)
    {
        for (int i = 0; i < facts.Length; i++) copied[i] = facts[i]._known + facts[i]._excluded;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Read(ReadOnlySpan<PartnershipFacts> facts)
    {
        ulong all = 0;
        foreach (ref readonly PartnershipFacts one in facts) all ^= one._known + one._excluded;
        return all;
    }
}
