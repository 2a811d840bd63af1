using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Roslyn.Projects;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>A spectrum whose types the project takes from an assembly it refers to.</summary>
/// <param name="Spectrum">As the first owner by name has it.</param>
/// <param name="Owners">The names of the assemblies that have the types. With more than one, C# cannot tell these apart.</param>
/// <param name="IsFriendly">Whether one of them has them as internals that the project sees.</param>
internal sealed record OwnedSpectrum(Spectrum Spectrum, EquatableArray<string> Owners, bool IsFriendly)
{
    /// <summary>The id of the spectrum.</summary>
    public string Id => Spectrum.Id;

    /// <summary>Whether more than one assembly has the types.</summary>
    public bool HasDuplicateOwners => Owners.Count > 1;

    /// <summary>Looks the owners up. All that the generator ever asks the compilation of a sound project.</summary>
    public static IncrementalValueProvider<EquatableArray<OwnedSpectrum>> Provider(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<SpectraModel> spectra, IncrementalValueProvider<ProjectOptions> options) =>
        context.CompilationProvider
            .Select(static (compilation, _) => new EquatableArray<SpecOfOwner>(Find(compilation)))
            .WithTrackingName(StepNames.Owners)
            .Select(static (specs, _) => new EquatableArray<OwnedSpectrum>(specs.GroupBy(s => s.Spec.Id, StringComparer.Ordinal).Select(Read).OfType<OwnedSpectrum>()))
            .Combine(spectra).Combine(options)
            .Select(static (all, _) => new EquatableArray<OwnedSpectrum>(all.Left.Left.Where(o => o.IsTaken(all.Left.Right, all.Right))));

    private static IEnumerable<SpecOfOwner> Find(Compilation compilation) =>
        from owned in OwnedSpec.Find(compilation)
        where !OwnedSpec.IsBehindAlias(owned.Owner, compilation)
        select new SpecOfOwner(owned.Owner.Name, owned.Spec);

    private static OwnedSpectrum? Read(IEnumerable<SpecOfOwner> owners) =>
        SpectrumParser.Parse(new SourceFile("", owners.First().Spec.Text)).Spectrum is { } spectrum
            ? new OwnedSpectrum(spectrum, new(owners.Select(o => o.Assembly)), owners.Any(o => o.Spec.IsInternal))
            : null;

    /// <summary>A project that keeps its types internal makes its own all the same, unless those of a friend would stand beside them.</summary>
    private bool IsTaken(SpectraModel spectra, ProjectOptions options) => IsFriendly || !options.IsInternal || spectra.Spectra.All(s => s.Id != Id);

    private sealed record SpecOfOwner(string Assembly, OwnedSpec Spec);
}
