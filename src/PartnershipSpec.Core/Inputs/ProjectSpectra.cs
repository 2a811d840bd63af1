using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Core.Judging;
using PartnershipSpec.Core.Spectra;

namespace PartnershipSpec.Core.Inputs;

/// <summary>The spectra a project works with: its own, and the bundled one unless it is switched off or replaced.</summary>
public sealed class ProjectSpectra
{
    /// <param name="spectra">The spectra.</param>
    /// <param name="allReadable">Whether every spec of the project could be read whole.</param>
    public ProjectSpectra(IReadOnlyList<LoadedSpectrum> spectra, bool allReadable)
    {
        Spectra = spectra;
        AllReadable = allReadable;
    }

    /// <summary>The spectra, the bundled one last.</summary>
    public IReadOnlyList<LoadedSpectrum> Spectra { get; }

    /// <summary>Whether every spec of the project could be read whole; where not, a name that is unknown may just be one of its.</summary>
    public bool AllReadable { get; }

    /// <summary>The spectra of a project, for judging.</summary>
    /// <param name="specs">The project's own specs, in any order; a path given twice counts once.</param>
    /// <param name="bundled">The bundled spectrum, or null where the project does without. An own spec with its id replaces it.</param>
    public static ProjectSpectra Resolve(IEnumerable<SpectrumFile> specs, Spectrum? bundled)
    {
        SpectrumFile[] files = [.. specs];
        SpectrumSelection selection = SpectrumSelection.Of(
            files.Select(f => new SpectrumCandidate(f.File.Path, f.Spectrum, f.File.PlaceOf("/id"), f.File.PlaceOf("/namespace"))), bundled);
        IEnumerable<LoadedSpectrum> loaded = selection.Spectra.Select(
            s => new LoadedSpectrum(s, ReferenceEquals(s, bundled) ? null : files.First(f => ReferenceEquals(f.Spectrum, s)).File));
        return new ProjectSpectra([.. loaded], selection.AllReadable);
    }
}
