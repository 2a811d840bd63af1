using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Core.Judging;
using PartnershipSpec.Core.Reading;
using PartnershipSpec.Core.Spectra.Parsing;

namespace PartnershipSpec.Analyzers.Projects;

/// <summary>The spectra whose types referenced assemblies own; each owner carries the spec in an attribute.</summary>
internal sealed class OwnedSpectra
{
    /// <summary>The key of an owner's assembly metadata, followed by the id of the spectrum; its value is the spec.</summary>
    internal const string KeyPrefix = "PartnershipSpec.Spectrum:";

    private const string MetadataAttribute = "AssemblyMetadataAttribute";

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
        var all = from assembly in compilation.SourceModule.ReferencedAssemblySymbols
                  where !IsFramework(assembly.Name)
                  from attribute in assembly.GetAttributes()
                  let text = SpecOf(attribute)
                  where text is not null
                  let spectrum = Texts.GetValue(text, key => new SpecText(key)).Spectrum
                  where spectrum is not null && IsVisible(spectrum, assembly, compilation)
                  orderby assembly.Name
                  select (assembly, spectrum);
        return new OwnedSpectra([.. all]);
    }

    /// <summary>The spectrum of an id, or null where no referenced assembly owns it.</summary>
    internal LoadedSpectrum? Find(string id) => _all.FirstOrDefault(o => o.Spectrum.Spectrum.Id == id).Spectrum;

    private static string? SpecOf(AttributeData attribute) =>
        attribute is { AttributeClass.Name: MetadataAttribute, ConstructorArguments.Length: 2 }
        && attribute.ConstructorArguments[0].Value is string key && key.StartsWith(KeyPrefix, StringComparison.Ordinal)
            ? attribute.ConstructorArguments[1].Value as string
            : null;

    /// <summary>Whether this compilation may name the types: an owner may keep them to itself.</summary>
    private static bool IsVisible(LoadedSpectrum spectrum, IAssemblySymbol owner, Compilation compilation) =>
        owner.GetTypeByMetadataName(spectrum.Surface.FullName(spectrum.Surface.Attribute)) is { } type
        && (type.DeclaredAccessibility == Accessibility.Public || owner.GivesAccessTo(compilation.Assembly));

    /// <summary>A guard for speed alone: a project refers to hundreds of these, and none owns a spectrum.</summary>
    private static bool IsFramework(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal) || name is "mscorlib" or "netstandard";

    private sealed class SpecText
    {
        private readonly Lazy<LoadedSpectrum?> _spectrum;

        internal SpecText(string text) => _spectrum = new Lazy<LoadedSpectrum?>(
            () => SpectrumParser.Parse(new SourceFile("", text)).Spectrum is { } spectrum ? new LoadedSpectrum(spectrum, null) : null);

        internal LoadedSpectrum? Spectrum => _spectrum.Value;
    }
}
