using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Engine.Model;

/// <summary>
/// The spectra a project works with: its own, the bundled one unless it is switched off or replaced, and those that only projects it refers
/// to have.
/// </summary>
internal sealed class ProjectSpectra
{
    private readonly IReadOnlyList<CompiledSpectrum> _own;
    private readonly IReadOnlyList<CompiledSpectrum> _others;

    /// <param name="own">The project's own spectra, and the bundled one.</param>
    /// <param name="others">Those that only projects it refers to have.</param>
    /// <param name="allReadable">Whether every spec of the project could be read whole.</param>
    public ProjectSpectra(IReadOnlyList<CompiledSpectrum> own, IReadOnlyList<CompiledSpectrum> others, bool allReadable)
    {
        _own = own;
        _others = others;
        Spectra = [.. own, .. others];
        AllReadable = allReadable;
    }

    /// <summary>All of them, own ones first.</summary>
    internal readonly IReadOnlyList<CompiledSpectrum> Spectra;

    /// <summary>Whether every spec of the project could be read whole; where not, a name that is unknown may just be one of its.</summary>
    internal readonly bool AllReadable;

    /// <summary>
    /// The spectrum a declaration file means that names none: the project's own if it has one, or else the only one there is.
    /// </summary>
    public CompiledSpectrum? Default => _own.Count == 1 ? _own[0] : Spectra.Count == 1 ? Spectra[0] : null;

    /// <summary>The spectra of a project, for judging.</summary>
    /// <param name="specs">The project's own specs, in any order; a path given twice counts once.</param>
    /// <param name="bundled">The bundled spectrum, or null where the project does without. An own spec with its id replaces it.</param>
    public static ProjectSpectra Resolve(IEnumerable<SpectrumFile> specs, Spectrum? bundled)
    {
        SpectrumFile[] files = [.. specs];
        return Of(SpectrumSelection.Of(files, bundled), files);
    }

    /// <summary>The same where the selection is made already.</summary>
    /// <param name="selection">Which spectra are used.</param>
    /// <param name="files">The project's own specs among them.</param>
    public static ProjectSpectra Of(SpectrumSelection selection, IReadOnlyCollection<SpectrumFile> files)
    {
        IEnumerable<CompiledSpectrum> loaded =
            selection.Spectra.Select(s => new CompiledSpectrum(s, files.FirstOrDefault(f => ReferenceEquals(f.Spectrum, s))?.File));
        return new ProjectSpectra([.. loaded], [], selection.AllReadable);
    }

    /// <summary>The same with what referenced assemblies own: whoever has the types of a spectrum also says what it requires.</summary>
    /// <param name="owned">Their spectra.</param>
    /// <param name="hasTypes">Whether the project has the types of a spectrum itself.</param>
    public ProjectSpectra With(IEnumerable<CompiledSpectrum> owned, Predicate<CompiledSpectrum> hasTypes)
    {
        CompiledSpectrum[] all = [.. owned];
        IEnumerable<CompiledSpectrum> own =
            _own.Select(s => all.FirstOrDefault(o => o.Spectrum.Id == s.Spectrum.Id) is { } owner && !hasTypes(s) ? owner : s);
        IEnumerable<CompiledSpectrum> others = all.Where(o => _own.All(s => s.Spectrum.Id != o.Spectrum.Id));
        return new ProjectSpectra([.. own], [.. _others, .. others], AllReadable);
    }
}
