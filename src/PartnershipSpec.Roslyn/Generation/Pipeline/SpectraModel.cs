using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Roslyn.Projects;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>The spectra a project works with, by what they say.</summary>
/// <param name="Spectra">The spectra, the bundled one last.</param>
/// <param name="AllReadable">Whether every spec of the project could be read whole.</param>
internal sealed record SpectraModel(EquatableArray<Spectrum> Spectra, bool AllReadable)
{
    /// <summary>Selects the spectra; positions in files play no part, so an edit of white space ends here.</summary>
    public static IncrementalValueProvider<SpectraModel> Provider(
        IncrementalValuesProvider<SpecModel> specs, IncrementalValueProvider<ProjectOptions> options) =>
        specs.Collect().Combine(options)
            .Select(static (pair, _) =>
            {
                SpectrumSelection selection = Select(pair.Left, pair.Right);
                return new SpectraModel(new(selection.Spectra), selection.AllReadable);
            })
            .WithTrackingName(StepNames.Spectra);

    /// <summary>What declarations are read by; made once for all files, since it compiles the spectra.</summary>
    internal ProjectSpectra ToProjectSpectra(EquatableArray<OwnedSpectrum> owned) =>
        new ProjectSpectra([.. Spectra.Select(s => new CompiledSpectrum(s, null))], [], AllReadable)
            .With(owned.Select(o => new CompiledSpectrum(o.Spectrum, null)), static _ => false);

    internal static SpectrumSelection Select(System.Collections.Generic.IEnumerable<SpecModel> specs, ProjectOptions options) =>
        SpectrumSelection.Of(
            specs.Select(s => new SpectrumCandidate(s.Path, s.Spectrum, s.IdLocation, s.NamespaceLocation)),
            options.UseBundled ? BundledSpectrum.Value : null);
}
