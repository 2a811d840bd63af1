using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>All that the types of one spectrum are made from.</summary>
internal sealed record EmissionInput(Spectrum Spectrum, ProjectOptions Options)
{
    /// <summary>The spectra whose types this project makes: those it takes from no referenced assembly.</summary>
    public static IncrementalValuesProvider<EmissionInput> Provider(
        IncrementalValueProvider<SpectraModel> spectra, IncrementalValueProvider<EquatableArray<OwnedSpectrum>> owned,
        IncrementalValueProvider<ProjectOptions> options) =>
        spectra.Combine(owned).Combine(options)
            .SelectMany(static (all, _) => Inputs(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Emissions);

    private static IEnumerable<EmissionInput> Inputs(SpectraModel spectra, EquatableArray<OwnedSpectrum> owned, ProjectOptions options) =>
        options.CanEmit
            ? spectra.Spectra.Where(s => owned.All(o => o.Id != s.Id)).Select(s => new EmissionInput(s, options))
            : [];
}
