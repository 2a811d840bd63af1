using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>All that the registry of one spectrum is made from.</summary>
internal sealed record RegistryModel(Spectrum Spectrum, ProjectOptions Options, EquatableArray<RegistryEntry> Entries)
{
    /// <summary>
    /// The registries of a project that has declaration files: one for each spectrum, but for those whose types are ambiguous.
    /// </summary>
    public static IncrementalValuesProvider<RegistryModel> Provider(
        IncrementalValuesProvider<DeclarationModel> files, IncrementalValueProvider<ProjectSpectra> spectra,
        IncrementalValueProvider<EquatableArray<OwnedSpectrum>> owned, IncrementalValueProvider<ProjectOptions> options) =>
        files.Collect().Combine(spectra).Combine(owned).Combine(options)
            .SelectMany(static (all, _) => Registries(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Registries);

    private static IEnumerable<RegistryModel> Registries(
        IEnumerable<DeclarationModel> files, ProjectSpectra spectra, EquatableArray<OwnedSpectrum> owned, ProjectOptions options)
    {
        DeclarationModel[] all = [.. files];
        if (!options.CanEmit || all.Length == 0) yield break;

        // A file that cannot be read still gets a registry, if an empty one: its own error is the one to see, not that a type is missing.
        RegistryEntry[] entries = [.. all
            .GroupBy(f => f.Path, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.First().Entries)
            .GroupBy(e => (e.SpectrumId, e.Id)).Select(g => g.First())];

        // That there is more than fits, the analyzers say.
        entries = [.. entries.Take(PackedDeclaration.CountThatFit(entries.Select(e => e.Row)))];
        foreach (Spectrum spectrum in spectra.Spectra.Select(s => s.Spectrum)
            .Where(s => owned.All(o => o.Id != s.Id || !o.HasDuplicateOwners)))
        {
            yield return new RegistryModel(spectrum, options, new(entries.Where(e => e.SpectrumId == spectrum.Id)));
        }
    }
}
