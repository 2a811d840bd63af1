using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Roslyn.Projects;

/// <summary>All that one compilation is judged by, found when first asked for.</summary>
internal sealed class ProjectContext
{
    // The analyzers of one run see the same compilation with the same options, and share what is read of it.
    private static readonly ConditionalWeakTable<Compilation, ProjectContext> Latest = new();

    private readonly Compilation _compilation;
    private readonly AnalyzerOptions _options;
    private readonly Lazy<ProjectSpectra> _own;
    private readonly Lazy<ClaimTypes> _surface;
    private readonly Lazy<OwnedSpectra> _owned;
    private readonly Lazy<ProjectSpectra> _spectra;
    private readonly CancellableLazy<ProjectDeclarations> _declarations;

    private ProjectContext(Compilation compilation, AnalyzerOptions options, IReadOnlyList<InputFile> files)
    {
        _compilation = compilation;
        _options = options;
        FileOptions = options.AnalyzerConfigOptionsProvider;
        bool useBundled = BuildProperty.UsesBundled(FileOptions.GlobalOptions);
        Files = files;
        Today = BuildProperty.Value(FileOptions.GlobalOptions, BuildProperty.Today);
        _own = new Lazy<ProjectSpectra>(
            () => ProjectSpectra.Resolve(FilesOf(InputKind.Spec).Select(f => f.Spec), useBundled ? BundledSpectrum.Value : null));
        _owned = new Lazy<OwnedSpectra>(() => OwnedSpectra.Find(compilation));
        _surface = new Lazy<ClaimTypes>(() => new ClaimTypes(compilation.Assembly, _own.Value.Spectra, _owned.Value));
        _spectra = new Lazy<ProjectSpectra>(ResolveSpectra);
        _declarations = new CancellableLazy<ProjectDeclarations>(
            cancellation => ProjectDeclarations.Read(FilesOf(InputKind.Declarations), _spectra.Value, cancellation));
    }

    /// <summary>The specs and declaration files of the project by path, each once.</summary>
    internal IReadOnlyList<InputFile> Files { get; }

    /// <summary>What the project says of its files, one by one.</summary>
    internal AnalyzerConfigOptionsProvider FileOptions { get; }

    /// <summary>The day on which acceptances must hold; "" where the build does not say.</summary>
    internal string Today { get; }

    /// <summary>The types by which C# claims are made.</summary>
    internal ClaimTypes Surface => _surface.Value;

    /// <summary>The declaration files as read.</summary>
    internal ProjectDeclarations Declarations(CancellationToken cancellation) => _declarations.Get(cancellation);

    /// <param name="compilation">The compilation.</param>
    /// <param name="options">Its files and build properties.</param>
    /// <param name="read">Reads a file, or remembers it.</param>
    internal static ProjectContext Of(Compilation compilation, AnalyzerOptions options, Func<AdditionalText, InputFile?> read)
    {
        lock (Latest)
        {
            if (Latest.TryGetValue(compilation, out ProjectContext? made) && ReferenceEquals(made._options, options)) return made;

            ProjectContext latest = Read(compilation, options, read);
            Latest.Remove(compilation);
            Latest.Add(compilation, latest);
            return latest;
        }
    }

    internal bool Has(InputKind kind) => Files.Any(f => f.Kind == kind);

    /// <summary>The file of a text, or null where it is none of ours or another text of the same path counts.</summary>
    internal InputFile? Find(AdditionalText text) => Files.FirstOrDefault(f => ReferenceEquals(f.Text, text));

    private static ProjectContext Read(Compilation compilation, AnalyzerOptions options, Func<AdditionalText, InputFile?> read)
    {
        IEnumerable<InputFile> files = options.AdditionalFiles.Where(t => InputFiles.KindOf(t.Path) != InputKind.Other).Select(read)
            .OfType<InputFile>();
        IEnumerable<InputFile> once = files.GroupBy(f => f.Text.Path, StringComparer.Ordinal).Select(g => g.First());
        return new ProjectContext(compilation, options, [.. once.OrderBy(f => f.Text.Path, StringComparer.Ordinal)]);
    }

    private IEnumerable<InputFile> FilesOf(InputKind kind) => Files.Where(f => f.Kind == kind);

    /// <summary>What declaration files are judged by.</summary>
    private ProjectSpectra ResolveSpectra() => _own.Value.With(_owned.Value.Taken, HasTypesOf);

    private bool HasTypesOf(CompiledSpectrum spectrum) =>
        _compilation.Assembly.GetTypeByMetadataName(spectrum.Surface.FullName(spectrum.Surface.Attribute)) is not null;
}
