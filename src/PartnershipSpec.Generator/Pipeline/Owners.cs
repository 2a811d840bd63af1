using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Core.Reading;
using PartnershipSpec.Core.Spectra;
using PartnershipSpec.Core.Spectra.Parsing;
using PartnershipSpec.Roslyn;

namespace PartnershipSpec.Generator.Pipeline;

/// <summary>The spectra whose types a referenced assembly already has. All that the generator ever asks a compilation.</summary>
internal static class Owners
{
    internal static IncrementalValueProvider<EquatableArray<Spectrum>> Provider(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .Select(static (compilation, _) => new EquatableArray<OwnedSpec>(
                OwnedSpec.Find(compilation).Select(o => o.Spec).GroupBy(s => s.Id, StringComparer.Ordinal).Select(g => g.First())))
            .WithTrackingName(StepNames.Owners)
            .Select(static (specs, _) => new EquatableArray<Spectrum>(specs.Select(Parse).OfType<Spectrum>()));

    private static Spectrum? Parse(OwnedSpec spec) => SpectrumParser.Parse(new SourceFile("", spec.Text)).Spectrum;
}
