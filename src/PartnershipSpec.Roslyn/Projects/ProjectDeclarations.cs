using System;
using System.Collections.Generic;
using System.Threading;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Roslyn.Projects;

/// <summary>The declaration files of a project, read together: an id is declared once in all of them.</summary>
internal sealed class ProjectDeclarations
{
    private readonly Dictionary<string, DeclarationDocument> _byPath = new(StringComparer.Ordinal);

    private ProjectDeclarations()
    {
    }

    /// <summary>Reads the files, in the order in which an id counts as declared first.</summary>
    internal static ProjectDeclarations Read(IEnumerable<InputFile> files, ProjectSpectra spectra, CancellationToken cancellation)
    {
        var declarations = new ProjectDeclarations();
        var reader = new DeclarationReader(spectra);
        foreach (InputFile input in files)
        {
            if (input.Source(cancellation) is { } source) declarations._byPath[source.Path] = reader.Read(source, cancellation);
        }

        return declarations;
    }

    /// <summary>A file as read, without what an earlier one declares already; null where it cannot be opened.</summary>
    internal DeclarationDocument? Find(string path) => _byPath.TryGetValue(path, out DeclarationDocument? file) ? file : null;
}
