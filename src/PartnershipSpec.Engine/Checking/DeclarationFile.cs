using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec;

/// <summary>
/// Checks declaration files at run time, for example an upload. The findings are the ones that the compiler would report for a file with
/// the same text in the project, including hidden ones.
/// </summary>
public static class DeclarationFile
{
    private static readonly DeclarationCheckOptions Defaults = new();

    /// <summary>Checks a declaration file against one spectrum. The file need not name it.</summary>
    /// <param name="text">The text of the file. Malformed text is reported as findings, never as an exception.</param>
    /// <param name="spectrum">The spectrum to check against.</param>
    /// <returns>The findings in the order of the file, as a read-only list; empty if the file is in order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<DeclarationFinding> Check(string text, SpectrumModel spectrum) => Check(text, spectrum, Defaults);

    /// <summary>Checks a declaration file against one spectrum. The file need not name it.</summary>
    /// <param name="text">The text of the file. Malformed text is reported as findings, never as an exception.</param>
    /// <param name="spectrum">The spectrum to check against.</param>
    /// <param name="options">How to check it.</param>
    /// <returns>The findings in the order of the file, as a read-only list; empty if the file is in order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled through the options.</exception>
    public static IReadOnlyList<DeclarationFinding> Check(string text, SpectrumModel spectrum, DeclarationCheckOptions options) =>
        Check(text, [spectrum ?? throw new ArgumentNullException(nameof(spectrum))], options);

    /// <summary>Checks a declaration file against the spectrum that it names, or against the only one given.</summary>
    /// <param name="text">The text of the file. Malformed text is reported as findings, never as an exception.</param>
    /// <param name="spectra">The spectra that the file may name. If several have the same id, the first is used.</param>
    /// <param name="options">How to check it.</param>
    /// <returns>The findings in the order of the file, as a read-only list; empty if the file is in order.</returns>
    /// <exception cref="ArgumentNullException">An argument or one of the spectra is null.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled through the options.</exception>
    public static IReadOnlyList<DeclarationFinding> Check(string text, IEnumerable<SpectrumModel> spectra, DeclarationCheckOptions options)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (spectra is null) throw new ArgumentNullException(nameof(spectra));
        if (options is null) throw new ArgumentNullException(nameof(options));

        var file = new SourceFile(options.Path, text, options.Cancellation);
        DeclarationDocument read = new DeclarationReader(Project(spectra)).Read(file, options.Cancellation);
        var written = new WrittenDeclarations(file);
        DeclarationFinding[] findings =
        [
            .. DeclarationCheck.FindAll(read, new DeclarationTerms(options.Today, options.SeverityOf), options.Cancellation)
                .Select(f => new DeclarationFinding(f, f.Declaration?.Id ?? written.IdAt(f.Problem.Location.Span), options.Language)),
        ];
        return Array.AsReadOnly(findings);
    }

    private static ProjectSpectra Project(IEnumerable<SpectrumModel> spectra)
    {
        SpectrumModel[] all = [.. spectra];
        if (Array.IndexOf(all, null) >= 0) throw new ArgumentNullException(nameof(spectra));

        IEnumerable<SpectrumModel> once = all.GroupBy(s => s.Id, StringComparer.Ordinal).Select(same => same.First());
        return new ProjectSpectra([.. once.Select(s => s.Compiled)], [], allReadable: true);
    }
}
