using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Roslyn.Projects;

/// <summary>The types by which claims are made in C#, whichever assembly owns them.</summary>
internal sealed class ClaimTypes
{
    private readonly Dictionary<IAssemblySymbol, SpectrumTypes[]> _byAssembly;
    private readonly HashSet<string> _attributeNames;

    // Claims mostly follow one another: found once, a class is not looked up for each of them.
    private FoundAttribute? _lastFound;

    /// <param name="own">The assembly being compiled.</param>
    /// <param name="spectra">The spectra whose types it may hold.</param>
    /// <param name="owned">The spectra whose types other assemblies hold.</param>
    internal ClaimTypes(IAssemblySymbol own, IEnumerable<CompiledSpectrum> spectra, OwnedSpectra owned)
    {
        _byAssembly = owned.ByOwner.ToDictionary(o => o.Key, Judging, (IEqualityComparer<IAssemblySymbol>)SymbolEqualityComparer.Default);
        _byAssembly[own] = Judging(spectra);
        SpectrumTypes[] all = [.. _byAssembly.Values.SelectMany(types => types)];
        _attributeNames = new HashSet<string>(all.Select(t => t.AttributeName), StringComparer.Ordinal);
        ModelNames = new HashSet<string>(all.SelectMany(t => t.ModelNames), StringComparer.Ordinal);
    }

    /// <summary>The names of all category models.</summary>
    internal IReadOnlyCollection<string> ModelNames { get; }

    /// <summary>Whether there is anything to claim.</summary>
    internal bool IsEmpty => _attributeNames.Count == 0;

    internal bool IsModelName(string name) => ((HashSet<string>)ModelNames).Contains(name);

    /// <summary>The spectrum an attribute class claims by, or null.</summary>
    internal SpectrumTypes? FindAttribute(INamedTypeSymbol? type)
    {
        if (type is null || !_attributeNames.Contains(type.Name)) return null;
        if (_lastFound is { } last && ReferenceEquals(last.Type, type)) return last.Types;

        foreach (SpectrumTypes types in TypesOf(type))
        {
            if (!types.IsAttribute(type)) continue;

            _lastFound = new FoundAttribute(type, types);
            return types;
        }

        return null;
    }

    /// <summary>The spectrum a model class claims by, with the place of its category, or null.</summary>
    internal (SpectrumTypes Types, int Category)? FindModel(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named || !IsModelName(named.Name)) return null;

        foreach (SpectrumTypes types in TypesOf(named))
        {
            if (types.CategoryOf(named) is { } category) return (types, category);
        }

        return null;
    }

    private SpectrumTypes[] TypesOf(INamedTypeSymbol type) =>
        type.ContainingAssembly is { } assembly && _byAssembly.TryGetValue(assembly, out SpectrumTypes[]? types) ? types : [];

    /// <summary>A spec that could not be read whole judges nothing.</summary>
    private static SpectrumTypes[] Judging(IEnumerable<CompiledSpectrum> spectra) =>
        [.. spectra.Where(s => s.Spectrum.IsSound).Select(s => new SpectrumTypes(s))];

    private sealed record FoundAttribute(INamedTypeSymbol Type, SpectrumTypes Types);
}
