using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PartnershipSpec.Engine.Runtime;

namespace PartnershipSpec.EntityFrameworkCore.Mapping;

/// <summary>Which field of a structure of facts holds which word.</summary>
internal sealed class FactsLayout
{
    private static readonly ConcurrentDictionary<Type, FactsLayout> Layouts = new();

    private static readonly MethodInfo GenericRead =
        typeof(FactsLayout).GetMethod(nameof(Read), 1, BindingFlags.NonPublic | BindingFlags.Static, [])!;

    private FactsLayout(SpectrumHandle spectrum, IReadOnlyList<FieldInfo> known, IReadOnlyList<FieldInfo> excluded)
    {
        Spectrum = spectrum;
        Known = known;
        Excluded = excluded;
    }

    /// <summary>The spectrum whose facts these are.</summary>
    internal SpectrumHandle Spectrum { get; }

    /// <summary>The fields of the atoms known to be true, by word.</summary>
    internal IReadOnlyList<FieldInfo> Known { get; }

    /// <summary>The fields of the atoms known to be false, by word.</summary>
    internal IReadOnlyList<FieldInfo> Excluded { get; }

    /// <summary>Whether a type is a structure of facts.</summary>
    internal static bool IsFacts(Type type) => type.IsValueType && typeof(IPackedFacts).IsAssignableFrom(type);

    /// <summary>The layout of a structure of facts.</summary>
    internal static FactsLayout Of(Type facts) =>
        Layouts.GetOrAdd(facts, type => (FactsLayout)GenericRead.MakeGenericMethod(type).Invoke(null, null)!);

    // Each word of a sample has its own number, and the field that shows the number holds the word: no order of fields is relied on.
    private static FactsLayout Read<TFacts>()
        where TFacts : unmanaged, IPackedFacts
    {
        SpectrumHandle spectrum = default(TFacts).Spectrum;
        ulong[] numbers = [.. Enumerable.Range(0, 2 * spectrum.WordCount).Select(word => (ulong)word)];
        object sample = PackedFacts.FromWords<TFacts>(numbers);
        FieldInfo[] fields = typeof(TFacts).GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        fields = [.. fields.OrderBy(f => (ulong)f.GetValue(sample)!)];
        return new FactsLayout(spectrum, fields[..spectrum.WordCount], fields[spectrum.WordCount..]);
    }
}
