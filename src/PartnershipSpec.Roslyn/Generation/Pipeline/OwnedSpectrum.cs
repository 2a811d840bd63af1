using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;

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

    /// <summary>The spectra of owners, as far as the project takes their types.</summary>
    public static IncrementalValueProvider<EquatableArray<OwnedSpectrum>> Provider(
        IncrementalValueProvider<References> references, IncrementalValueProvider<SpectraModel> spectra,
        IncrementalValueProvider<ProjectOptions> options) =>
        references
            .Select(static (all, _) => new EquatableArray<OwnedSpectrum>(
                all.Owners.GroupBy(s => s.Spec.Id, StringComparer.Ordinal).Select(Read).OfType<OwnedSpectrum>()))
            .Combine(spectra).Combine(options)
            .Select(static (all, _) => new EquatableArray<OwnedSpectrum>(all.Left.Left.Where(o => o.IsTaken(all.Left.Right, all.Right))));

    private static OwnedSpectrum? Read(IEnumerable<SpecOfOwner> owners) =>
        SpectrumParser.Parse(new SourceFile("", owners.First().Spec.Text)).Spectrum is { } spectrum
            ? new OwnedSpectrum(spectrum, new(owners.Select(o => o.Assembly)), owners.Any(o => o.Spec.IsInternal))
            : null;

    /// <summary>
    /// A project that keeps its types internal makes its own all the same, unless those of a friend would stand beside them.
    /// </summary>
    private bool IsTaken(SpectraModel spectra, ProjectOptions options) =>
        IsFriendly || !options.IsInternal || spectra.Spectra.All(s => s.Id != Id);
}
