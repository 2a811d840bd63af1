using System;
using System.Collections.Generic;
using System.ComponentModel;
using PartnershipSpec.Engine.Declarations;

namespace PartnershipSpec.Engine.Runtime;

/// <summary>The declarations of a project, read from packed rows on first use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Registry<TCategory, TFacts>
    where TCategory : unmanaged, Enum
    where TFacts : unmanaged, IPackedFacts
{
    private readonly Lazy<RegistryEntry<TCategory, TFacts>[]> _all;
    private readonly Lazy<Dictionary<string, RegistryEntry<TCategory, TFacts>>> _byId;

    /// <param name="format">The format of the emitted code.</param>
    /// <param name="rows">One row for each declaration. Its fields are id, name, claimed rank, date, words and sources, each written as
    /// length, colon and text.</param>
    /// <exception cref="NotSupportedException">This engine does not support the format.</exception>
    public Registry(int format, string[] rows)
    {
        EmittedFormat.Check(format);
        _all = new Lazy<RegistryEntry<TCategory, TFacts>[]>(() => Array.ConvertAll(rows, Read));
        _byId = new Lazy<Dictionary<string, RegistryEntry<TCategory, TFacts>>>(Index);
    }

    /// <summary>All declarations, in the order of the rows.</summary>
    public IReadOnlyList<RegistryEntry<TCategory, TFacts>> All => _all.Value;

    /// <summary>The declaration with that id, or null.</summary>
    public RegistryEntry<TCategory, TFacts>? Find(string id) =>
        _byId.Value.TryGetValue(id, out RegistryEntry<TCategory, TFacts>? entry) ? entry : null;

    private Dictionary<string, RegistryEntry<TCategory, TFacts>> Index()
    {
        var index = new Dictionary<string, RegistryEntry<TCategory, TFacts>>(All.Count, StringComparer.Ordinal);
        foreach (RegistryEntry<TCategory, TFacts> entry in All) index.Add(entry.Id, entry);
        return index;
    }

    private static RegistryEntry<TCategory, TFacts> Read(string packed)
    {
        SpectrumHandle spectrum = default(TFacts).Spectrum;
        var row = new RowReader(packed);
        string id = row.Text();
        string name = row.Text();
        TCategory? claimed = Rank.ToOrNull<TCategory>((int)row.Word());
        string? asOf = row.TextOrNull();
        var words = new ulong[2 * spectrum.WordCount];
        for (int i = 0; i < words.Length; i++) words[i] = row.Word();
        var sources = new List<FactSource>();
        while (!row.AtEnd) sources.Add(new FactSource(spectrum, (int)row.Word(), row.TextOrNull(), row.TextOrNull(), row.TextOrNull()));
        return new RegistryEntry<TCategory, TFacts>(id, name, claimed, asOf, PackedFacts.FromWords<TFacts>(words), sources);
    }
}
