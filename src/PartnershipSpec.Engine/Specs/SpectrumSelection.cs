using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Specs;

/// <summary>A spec of the project that may be used.</summary>
internal sealed class SpectrumCandidate(string path, Spectrum? spectrum, SourceLocation? idLocation, SourceLocation? namespaceLocation)
{
    /// <summary>Its file.</summary>
    internal readonly string Path = path;

    /// <summary>What could be read of it, if anything.</summary>
    internal readonly Spectrum? Spectrum = spectrum;

    /// <summary>Where its id stands.</summary>
    internal readonly SourceLocation? IdLocation = idLocation;

    /// <summary>Where its namespace stands.</summary>
    internal readonly SourceLocation? NamespaceLocation = namespaceLocation;
}

/// <summary>
/// Which of a project's specs are used: by path, each id and namespace once, then the bundled one unless it is switched off or replaced.
/// </summary>
internal sealed class SpectrumSelection(IReadOnlyList<Spectrum> spectra, bool allReadable, IReadOnlyList<Problem> problems)
{
    /// <summary>The spectra used, the bundled one last.</summary>
    internal readonly IReadOnlyList<Spectrum> Spectra = spectra;

    /// <summary>Whether every spec of the project could be read whole and is used.</summary>
    internal readonly bool AllReadable = allReadable;

    /// <summary>PSP0009: ids and namespaces used twice.</summary>
    internal readonly IReadOnlyList<Problem> Problems = problems;

    /// <summary>Selects.</summary>
    /// <param name="files">The project's own specs as read.</param>
    /// <param name="bundled">The bundled spectrum, or null where the project does without.</param>
    public static SpectrumSelection Of(IEnumerable<SpectrumFile> files, Spectrum? bundled) => Of(
        files.Select(f => new SpectrumCandidate(f.File.Path, f.Spectrum, f.File.LocationOf("/id"), f.File.LocationOf("/namespace"))),
        bundled);

    /// <summary>Selects.</summary>
    /// <param name="specs">The project's own specs, in any order; a path given twice counts once.</param>
    /// <param name="bundled">The bundled spectrum, or null where the project does without.</param>
    public static SpectrumSelection Of(IEnumerable<SpectrumCandidate> specs, Spectrum? bundled)
    {
        SpectrumCandidate[] own =
            [.. specs.GroupBy(s => s.Path, StringComparer.Ordinal).Select(g => g.First()).OrderBy(s => s.Path, StringComparer.Ordinal)];
        var used = new List<SpectrumCandidate>();
        var problems = new List<Problem>();
        foreach (SpectrumCandidate spec in own.Where(s => s.Spectrum is not null))
        {
            Problem? clash = used.Select(first => Clash(spec, first)).FirstOrDefault(c => c is not null);
            if (clash is null) used.Add(spec);
            else problems.Add(clash);
        }

        List<Spectrum> spectra = used.ConvertAll(s => s.Spectrum!);
        if (bundled is not null && spectra.TrueForAll(s => s.Id != bundled.Id))
        {
            SpectrumCandidate? rival = used.Find(s => IsSameButForCase(s.Spectrum!, bundled) || Share(s.Spectrum!, bundled));
            if (rival is null) spectra.Add(bundled);
            else if (IsSameButForCase(rival.Spectrum!, bundled))
                problems.Add(Problem(rival.IdLocation!, MessageKey.SpectrumIdCase, rival.Spectrum!.Id, bundled.Id, null));
            else problems.Add(Problem(rival.NamespaceLocation!, MessageKey.SpectrumNamespaceBundled, bundled.Namespace, bundled.Id, null));
        }

        return new SpectrumSelection(spectra, own.All(s => s.Spectrum is { IsSound: true }) && problems.Count == 0, problems);
    }

    private static Problem? Clash(SpectrumCandidate spec, SpectrumCandidate first)
    {
        if (IsSameButForCase(spec.Spectrum!, first.Spectrum!))
        {
            MessageKey key = spec.Spectrum!.Id == first.Spectrum!.Id ? MessageKey.SpectrumIdTwice : MessageKey.SpectrumIdCase;
            return Problem(spec.IdLocation!, key, spec.Spectrum.Id, Elsewhere.Of(first.IdLocation!, spec.Path), first.IdLocation);
        }

        if (!Share(spec.Spectrum!, first.Spectrum!)) return null;

        Message other = Elsewhere.Of(first.NamespaceLocation!, spec.Path);
        return Problem(
            spec.NamespaceLocation!, MessageKey.SpectrumNamespaceTwice, spec.Spectrum!.Namespace, other, first.NamespaceLocation);
    }

    /// <summary>
    /// Whether two spectra have one namespace, or the namespace of one is a type of the other. Case apart: files are named after it.
    /// </summary>
    private static bool Share(Spectrum left, Spectrum right) =>
        string.Equals(left.Namespace, right.Namespace, StringComparison.OrdinalIgnoreCase) || IsTypeOf(left, right)
            || IsTypeOf(right, left);

    private static bool IsSameButForCase(Spectrum left, Spectrum right) =>
        string.Equals(left.Id, right.Id, StringComparison.OrdinalIgnoreCase);

    private static bool IsTypeOf(Spectrum inner, Spectrum outer)
    {
        if (!inner.Namespace.StartsWith(outer.Namespace + ".", StringComparison.Ordinal)) return false;

        string name = inner.Namespace.Substring(outer.Namespace.Length + 1).Split('.')[0];
        return new CSharpNames(outer.Namespace, outer.Subject).IsTypeTaken(name)
            || outer.Categories.Select(c => c.Id).Concat(outer.Traits.Select(t => t.Id)).Any(id => CSharpNames.Pascal(id) == name);
    }

    private static Problem Problem(SourceLocation place, MessageKey key, string name, object other, SourceLocation? first) =>
        new(RuleCatalogue.SpecTwice, place, new Message(key, name, other), first is null ? [] : [first]);
}
