using System;
using System.ComponentModel;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Engine.Model;
#if NET8_0_OR_GREATER
using PartnershipSpec.Engine.Judging.Batch;
#endif

namespace PartnershipSpec.Engine.Runtime;

/// <summary>
/// Places facts of one spectrum by tables. They come from the emitted code or, if a table cannot hold everything, are made from the spec.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactClassifier
{
    private readonly Lazy<LookupTables>? _made;
    private LookupTables? _tables;
#if NET8_0_OR_GREATER
    private readonly Lazy<BatchPlan?> _batch;
#endif

    private FactClassifier(LookupTables? tables, Lazy<LookupTables>? made)
    {
        _tables = tables;
        _made = made;
#if NET8_0_OR_GREATER
        _batch = new Lazy<BatchPlan?>(() => Tables.Layout.HasBatch ? new BatchPlan(Tables.Layout, Tables.Rows) : null);
#endif
    }

    // Two threads may both put the same tables here.
    private LookupTables Tables => _tables ??= _made!.Value;

    /// <summary>Makes a classifier from tables in the emitted code.</summary>
    /// <param name="format">The format of the emitted code.</param>
    /// <param name="layout">The numbers that say how to read the rows.</param>
    /// <param name="rows">The rows of the tables.</param>
    /// <exception cref="NotSupportedException">This engine does not support the format.</exception>
    public static FactClassifier FromRows(int format, string layout, string rows)
    {
        EmittedFormat.Check(format);
        return new FactClassifier(new LookupTables(LookupLayout.Read(layout), rows, null, []), null);
    }

    /// <summary>Makes a classifier from the spec, for a spectrum that emitted tables cannot hold completely.</summary>
    public static FactClassifier FromSpec(SpectrumHandle spectrum) => new(null, new Lazy<LookupTables>(() => spectrum.Tables));

    /// <summary>Places facts whose masks have one word each, of a spectrum whose sums fit into one word.</summary>
    public Classification<TCategory> Classify<TCategory>(ulong known, ulong excluded)
        where TCategory : unmanaged, Enum
    {
        LookupTables tables = Tables;
        return new Classification<TCategory>(tables.Result(tables.Sum(known, excluded)));
    }

    /// <summary>Places facts of a spectrum whose results fit into eight bytes.</summary>
    public Classification<TCategory> Classify<TCategory, TFacts>(in TFacts facts)
        where TCategory : unmanaged, Enum
        where TFacts : unmanaged, IPackedFacts
    {
        LookupTables tables = Tables;
        return new Classification<TCategory>(tables.Result(Prepared(tables, facts)));
    }

    /// <summary>Places facts of any spectrum.</summary>
    public WideClassification<TCategory, TFacts> ClassifyWide<TCategory, TFacts>(in TFacts facts)
        where TCategory : unmanaged, Enum
        where TFacts : unmanaged, IPackedFacts, IEquatable<TFacts>
    {
        LookupTables tables = Tables;
        BranchlessTopTwo topTwo = tables.TopTwo(Prepared(tables, facts));
        return new WideClassification<TCategory, TFacts>(facts, (int)topTwo.Placement, (int)topTwo.Best, (int)topTwo.Next);
    }

#if NET8_0_OR_GREATER
    /// <summary>Places many facts in one call: by vectors if the processor and the spec allow it, otherwise one by one.</summary>
    /// <param name="facts">The facts to place.</param>
    /// <param name="classifications">Receives the results in the same order. It must not overlap <paramref name="facts"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="classifications"/> is shorter than <paramref name="facts"/>.</exception>
    public void Classify<TCategory, TFacts>(ReadOnlySpan<TFacts> facts, Span<Classification<TCategory>> classifications)
        where TCategory : unmanaged, Enum
        where TFacts : unmanaged, IPackedFacts
    {
        if (classifications.Length < facts.Length)
            throw new ArgumentException("There is less room than there are facts.", nameof(classifications));

        int done = _batch.Value is { } plan ? BatchKernel.Classify(plan, facts, classifications) : 0;
        for (int i = done; i < facts.Length; i++) classifications[i] = Classify<TCategory, TFacts>(in facts[i]);
    }

    /// <summary>Places many facts in one call, one by one.</summary>
    /// <param name="facts">The facts to place.</param>
    /// <param name="classifications">Receives the results in the same order. It must not overlap <paramref name="facts"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="classifications"/> is shorter than <paramref name="facts"/>.</exception>
    public void ClassifyWide<TCategory, TFacts>(ReadOnlySpan<TFacts> facts, Span<WideClassification<TCategory, TFacts>> classifications)
        where TCategory : unmanaged, Enum
        where TFacts : unmanaged, IPackedFacts, IEquatable<TFacts>
    {
        if (classifications.Length < facts.Length)
            throw new ArgumentException("There is less room than there are facts.", nameof(classifications));

        for (int i = 0; i < facts.Length; i++) classifications[i] = ClassifyWide<TCategory, TFacts>(in facts[i]);
    }
#endif

    private static FactBits Prepared<TFacts>(LookupTables tables, in TFacts facts)
        where TFacts : unmanaged, IPackedFacts
    {
        FactBits known = Judge.Scratch(facts);
        tables.Prepare(known);
        return known;
    }
}
