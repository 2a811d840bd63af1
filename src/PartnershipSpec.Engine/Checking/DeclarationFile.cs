using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec;

/// <summary>
/// Checks declaration files that come at run time, an upload or a form for example. The findings are those of the compiler for a file of
/// the project with the same text, hidden ones included.
/// </summary>
public static class DeclarationFile
{
    private static readonly DeclarationCheckOptions Defaults = new();

    /// <summary>Checks a declaration file by one spectrum, which the file need not name.</summary>
    /// <param name="text">The text of the file. Whatever it is, it leads to findings, never to an exception.</param>
    /// <param name="spectrum">The spectrum.</param>
    /// <returns>What is found, in the order of the file; nothing of a file that is in order. The list never changes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<DeclarationFinding> Check(string text, SpectrumModel spectrum) => Check(text, spectrum, Defaults);

    /// <summary>Checks a declaration file by one spectrum, which the file need not name.</summary>
    /// <param name="text">The text of the file. Whatever it is, it leads to findings, never to an exception.</param>
    /// <param name="spectrum">The spectrum.</param>
    /// <param name="options">How it is checked.</param>
    /// <returns>What is found, in the order of the file; nothing of a file that is in order. The list never changes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The options say so.</exception>
    public static IReadOnlyList<DeclarationFinding> Check(string text, SpectrumModel spectrum, DeclarationCheckOptions options) =>
        Check(text, [spectrum ?? throw new ArgumentNullException(nameof(spectrum))], options);

    /// <summary>Checks a declaration file by the spectrum that it names, or by the only one.</summary>
    /// <param name="text">The text of the file. Whatever it is, it leads to findings, never to an exception.</param>
    /// <param name="spectra">The spectra it may name. Of several with one id the first counts.</param>
    /// <param name="options">How it is checked.</param>
    /// <returns>What is found, in the order of the file; nothing of a file that is in order. The list never changes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or one of the spectra.</exception>
    /// <exception cref="OperationCanceledException">The options say so.</exception>
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
