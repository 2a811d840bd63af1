using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Core.Judging;
using PartnershipSpec.Core.Reading;
using PartnershipSpec.Core.Spectra.Parsing;
using PartnershipSpec.Roslyn;

namespace PartnershipSpec.Analyzers.Projects;

/// <summary>The spectra whose types referenced assemblies own; each owner carries the spec in an attribute.</summary>
internal sealed class OwnedSpectra
{
    // By the very string of the attribute, which lives as long as the symbol of its assembly: over all compilations that refer to it.
    private static readonly ConditionalWeakTable<string, SpecText> Texts = new();

    private readonly IReadOnlyList<(IAssemblySymbol Assembly, LoadedSpectrum Spectrum)> _all;

    private OwnedSpectra(IReadOnlyList<(IAssemblySymbol Assembly, LoadedSpectrum Spectrum)> all) => _all = all;

    /// <summary>The spectra, each id once.</summary>
    internal IEnumerable<LoadedSpectrum> All => _all.GroupBy(o => o.Spectrum.Spectrum.Id).Select(g => g.First().Spectrum);

    /// <summary>The spectra by owner.</summary>
    internal IEnumerable<IGrouping<IAssemblySymbol, LoadedSpectrum>> ByOwner =>
        _all.GroupBy(o => o.Assembly, o => o.Spectrum, (IEqualityComparer<IAssemblySymbol>)SymbolEqualityComparer.Default);

    internal static OwnedSpectra Find(Compilation compilation)
    {
        var all = from owned in OwnedSpec.Find(compilation)
                  let spectrum = Texts.GetValue(owned.Spec.Text, key => new SpecText(key)).Spectrum
                  where spectrum is not null && IsVisible(spectrum, owned.Owner, compilation)
                  select (owned.Owner, spectrum);
        return new OwnedSpectra([.. all]);
    }

    /// <summary>Whether this compilation may name the types: an owner may keep them to itself.</summary>
    private static bool IsVisible(LoadedSpectrum spectrum, IAssemblySymbol owner, Compilation compilation) =>
        owner.GetTypeByMetadataName(spectrum.Surface.FullName(spectrum.Surface.Attribute)) is { } type
        && (type.DeclaredAccessibility == Accessibility.Public || owner.GivesAccessTo(compilation.Assembly));

    private sealed class SpecText
    {
        private readonly Lazy<LoadedSpectrum?> _spectrum;

        internal SpecText(string text) => _spectrum = new Lazy<LoadedSpectrum?>(
            () => SpectrumParser.Parse(new SourceFile("", text)).Spectrum is { } spectrum ? new LoadedSpectrum(spectrum, null) : null);

        internal LoadedSpectrum? Spectrum => _spectrum.Value;
    }
}
