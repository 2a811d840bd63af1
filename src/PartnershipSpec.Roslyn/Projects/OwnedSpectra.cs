using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs.Parsing;

namespace PartnershipSpec.Roslyn.Projects;

/// <summary>The spectra whose types referenced assemblies own; each owner carries the spec in an attribute.</summary>
internal sealed class OwnedSpectra
{
    // By the very string of the attribute, which lives as long as the symbol of its assembly: over all compilations that refer to it.
    private static readonly ConditionalWeakTable<string, SpecText> Texts = new();

    private readonly Compilation _compilation;
    private readonly IReadOnlyList<(IAssemblySymbol Assembly, CompiledSpectrum Spectrum)> _all;

    private OwnedSpectra(Compilation compilation, IReadOnlyList<(IAssemblySymbol Assembly, CompiledSpectrum Spectrum)> all)
    {
        _compilation = compilation;
        _all = all;
    }

    /// <summary>The spectra whose types this compilation takes from others, each id once.</summary>
    internal IEnumerable<CompiledSpectrum> Taken =>
        _all.Where(o => !OwnedSpec.IsBehindAlias(o.Assembly, _compilation)).GroupBy(o => o.Spectrum.Spectrum.Id)
            .Select(g => g.First().Spectrum);

    /// <summary>The spectra by owner, those included that are reached only by way of an <c>extern alias</c>.</summary>
    internal IEnumerable<IGrouping<IAssemblySymbol, CompiledSpectrum>> ByOwner =>
        _all.GroupBy(o => o.Assembly, o => o.Spectrum, (IEqualityComparer<IAssemblySymbol>)SymbolEqualityComparer.Default);

    internal static OwnedSpectra Find(Compilation compilation)
    {
        var all = from owned in OwnedSpec.Find(compilation)
                  let spectrum = Texts.GetValue(owned.Spec.Text, key => new SpecText(key)).Spectrum
                  where spectrum is not null
                  select (owned.Owner, spectrum);
        return new OwnedSpectra(compilation, [.. all]);
    }

    private sealed class SpecText
    {
        private readonly Lazy<CompiledSpectrum?> _spectrum;

        internal SpecText(string text) => _spectrum = new Lazy<CompiledSpectrum?>(
            () => SpectrumParser.Parse(new SourceFile("", text)).Spectrum is { } spectrum ? new CompiledSpectrum(spectrum, null) : null);

        internal CompiledSpectrum? Spectrum => _spectrum.Value;
    }
}
