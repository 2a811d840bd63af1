using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Core.Json;
using PartnershipSpec.Core.Judging;
using PartnershipSpec.Core.Rules;
using PartnershipSpec.Core.Spectra;

namespace PartnershipSpec.Core.Inputs;

/// <summary>The spectra a project works with: its own, and the bundled one unless it is switched off or replaced.</summary>
public sealed class ProjectSpectra
{
    private ProjectSpectra(IReadOnlyList<LoadedSpectrum> spectra, bool allReadable, IReadOnlyList<Problem> problems)
    {
        Spectra = spectra;
        AllReadable = allReadable;
        Problems = problems;
    }

    /// <summary>The spectra, the bundled one last.</summary>
    public IReadOnlyList<LoadedSpectrum> Spectra { get; }

    /// <summary>Whether every spec of the project could be read whole; where not, a name that is unknown may just be one of its.</summary>
    public bool AllReadable { get; }

    /// <summary>PSP0009: ids and namespaces used twice.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <param name="specs">The project's own specs, in any order; a path given twice counts once.</param>
    /// <param name="bundled">The bundled spectrum, or null where the project does without. An own spec with its id replaces it.</param>
    public static ProjectSpectra Resolve(IEnumerable<SpectrumFile> specs, Spectrum? bundled)
    {
        SpectrumFile[] own = [.. specs.GroupBy(s => s.File.Path, StringComparer.Ordinal).Select(g => g.First()).OrderBy(s => s.File.Path, StringComparer.Ordinal)];
        var spectra = new List<LoadedSpectrum>();
        var problems = new List<Problem>();
        foreach (SpectrumFile file in own)
        {
            if (file.Spectrum is null) continue;
            var loaded = new LoadedSpectrum(file.Spectrum, file.File);
            Problem[] clashes = [.. spectra.SelectMany(first => Clashes(file, first))];
            problems.AddRange(clashes);
            if (clashes.Length == 0) spectra.Add(loaded);
        }

        if (bundled is not null && spectra.TrueForAll(s => s.Spectrum.Id != bundled.Id))
        {
            LoadedSpectrum? clash = spectra.Find(s => s.Spectrum.Namespace == bundled.Namespace);
            if (clash is null) spectra.Add(new LoadedSpectrum(bundled, null));
            else problems.Add(Clash(own.First(f => f.Spectrum == clash.Spectrum), "namespace", MessageKey.SpectrumNamespaceTwice, bundled.Namespace, bundled.Id, null));
        }

        bool allReadable = own.All(s => s.Spectrum is { IsSound: true }) && problems.Count == 0;
        return new ProjectSpectra(spectra, allReadable, problems);
    }

    private static IEnumerable<Problem> Clashes(SpectrumFile file, LoadedSpectrum first)
    {
        Spectrum spectrum = file.Spectrum!;
        if (spectrum.Id == first.Spectrum.Id)
            yield return Clash(file, "id", MessageKey.SpectrumIdTwice, spectrum.Id, PathOf(first), first.PlaceOf("/id"));
        else if (spectrum.Namespace == first.Spectrum.Namespace)
            yield return Clash(file, "namespace", MessageKey.SpectrumNamespaceTwice, spectrum.Namespace, PathOf(first), first.PlaceOf("/namespace"));
    }

    private static string PathOf(LoadedSpectrum spectrum) => spectrum.PlaceOf("/id")?.Path ?? spectrum.Spectrum.Id;

    private static Problem Clash(SpectrumFile file, string property, MessageKey key, string name, string other, Place? first)
    {
        JsonSpan span = JsonPointer.Find(file.File.Tree.Root, "/" + property)?.Span ?? default;
        return new Problem(RuleCatalogue.SpecTwice, file.File.PlaceOf(span), new Message(key, name, other), first is null ? [] : [first]);
    }
}
