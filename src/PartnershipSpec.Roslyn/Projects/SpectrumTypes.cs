using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Roslyn.Projects;

/// <summary>The types made from one spectrum, known by name: to look them up would cost every compilation, claims or not.</summary>
internal sealed class SpectrumTypes
{
    private readonly Dictionary<string, int> _categories;
    private readonly Dictionary<string, int> _traits;

    internal SpectrumTypes(CompiledSpectrum spectrum)
    {
        Spectrum = spectrum;
        _categories = Indexes(spectrum.Spectrum.Categories.Select(c => c.Id));
        _traits = Indexes(spectrum.Spectrum.Traits.Select(t => t.Id));
    }

    /// <summary>The spectrum.</summary>
    internal CompiledSpectrum Spectrum { get; }

    /// <summary>The name of the attribute that claims.</summary>
    internal string AttributeName => Spectrum.Surface.Attribute;

    /// <summary>The names of the category models.</summary>
    internal IEnumerable<string> ModelNames => _categories.Keys;

    internal bool IsAttribute(INamedTypeSymbol type) => type.Name == AttributeName && IsOfNamespace(type);

    /// <summary>The place of the category a class is the model of, or null.</summary>
    internal int? CategoryOf(INamedTypeSymbol type) =>
        _categories.TryGetValue(type.Name, out int category) && IsOfNamespace(type) ? category : null;

    /// <summary>The place of the trait a property states, or null.</summary>
    internal int? TraitOf(string property) => _traits.TryGetValue(property, out int trait) ? trait : null;

    private bool IsOfNamespace(INamedTypeSymbol type) =>
        type is { ContainingType: null, Arity: 0 } && IsNamed(type.ContainingNamespace, Spectrum.Surface.Namespace);

    /// <summary>
    /// Compares part by part from the end: to spell the namespace out for every attribute of a project would cost more than to judge it.
    /// </summary>
    private static bool IsNamed(INamespaceSymbol space, string name)
    {
        int end = name.Length;
        for (; !space.IsGlobalNamespace; space = space.ContainingNamespace)
        {
            int start = end - space.Name.Length;
            if (start < 0 || string.CompareOrdinal(name, start, space.Name, 0, space.Name.Length) != 0) return false;
            if (start == 0) return space.ContainingNamespace.IsGlobalNamespace;
            if (name[start - 1] != '.') return false;
            end = start - 1;
        }

        return false;
    }

    private static Dictionary<string, int> Indexes(IEnumerable<string> ids) =>
        ids.Select((id, i) => (Name: CSharpNames.Pascal(id), i)).ToDictionary(n => n.Name, n => n.i, StringComparer.Ordinal);
}
