using System.Threading;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>
/// Reads the declaration files of one project, one after the other. An id is declared once in all of them; they share a registry.
/// </summary>
/// <param name="spectra">The spectra of the project.</param>
internal sealed class DeclarationReader(ProjectSpectra spectra)
{
    private readonly ProjectIds _ids = new();
    private readonly RegistrySizeCheck _size = new();

    /// <summary>The next file as read, without what an earlier one declares, and with what is wrong with it beside the others.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Gives the reading up, at the next declaration.</param>
    public DeclarationDocument Read(SourceFile file, CancellationToken cancellation = default) =>
        _size.Add(_ids.Add(DeclarationParser.Parse(file, spectra, cancellation)));

    /// <summary>The same of what was read in another way, and is never compiled into a registry.</summary>
    /// <param name="read">What was read; it declares no id twice by itself.</param>
    internal DeclarationDocument Add(DeclarationDocument read) => _ids.Add(read);
}
