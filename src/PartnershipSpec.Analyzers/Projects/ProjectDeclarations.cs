using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Core.Declarations;
using PartnershipSpec.Core.Inputs;
using PartnershipSpec.Core.Rules;

namespace PartnershipSpec.Analyzers.Projects;

/// <summary>The declaration files of a project, read together: an id is declared once in all of them.</summary>
internal sealed class ProjectDeclarations
{
    private readonly Dictionary<string, DeclarationFile> _byPath = new(StringComparer.Ordinal);

    private ProjectDeclarations()
    {
    }

    /// <summary>Reads the files, in the order in which an id counts as declared first.</summary>
    internal static ProjectDeclarations Read(IEnumerable<InputFile> files, ProjectSpectra spectra)
    {
        var declarations = new ProjectDeclarations();
        var first = new Dictionary<(string Spectrum, string Id), Place>();
        foreach (InputFile input in files)
        {
            if (input.Source is not { } source) continue;

            DeclarationFile file = DeclarationParser.Parse(source, spectra);
            List<Declaration> kept = file.Declarations.Where(d => !first.ContainsKey((d.Spectrum.Spectrum.Id, d.Id))).ToList();
            IEnumerable<Problem> twice = file.Declarations.Except(kept).Select(d => Twice(file, d, first[(d.Spectrum.Spectrum.Id, d.Id)]));
            declarations._byPath[source.Path] = new DeclarationFile(source, kept, [.. file.Problems, .. twice]);
            foreach (Declaration declaration in kept) first[(declaration.Spectrum.Spectrum.Id, declaration.Id)] = source.PlaceOf(declaration.IdSpan);
        }

        return declarations;
    }

    /// <summary>A file as read, without what an earlier one declares already; null where it cannot be opened.</summary>
    internal DeclarationFile? Find(string path) => _byPath.TryGetValue(path, out DeclarationFile? file) ? file : null;

    private static Problem Twice(DeclarationFile file, Declaration declaration, Place first) => new(
        RuleCatalogue.DeclarationTwice,
        file.File.PlaceOf(declaration.IdSpan),
        new Message(MessageKey.DeclarationIdTwice, declaration.Id, first.FileName),
        first);
}
