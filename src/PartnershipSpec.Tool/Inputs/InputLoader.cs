using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Configs;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>Reads what was asked for, unit by unit.</summary>
/// <param name="host">Where.</param>
/// <param name="request">What was asked for.</param>
/// <param name="report">
/// Told of what cannot be read; the rest is read all the same. Without it, the first such thing is an exception.
/// </param>
/// <param name="texts">The texts of files, where they are not those on disk.</param>
internal sealed class InputLoader(ToolHost host, InputRequest request, Action<ToolException>? report = null, InputTexts? texts = null)
{
    private readonly PathSearch _search = new(host, request, report);
    private readonly InputTexts _texts = texts ?? new InputTexts(host);

    /// <summary>The units, in the order of their folders.</summary>
    /// <exception cref="ToolException">
    /// Something cannot be found or read, and nobody is told otherwise; or it is the spec that was asked for.
    /// </exception>
    public IEnumerable<InputUnit> Load(CancellationToken cancellation)
    {
        IReadOnlyList<FoundFile> found = _search.Find();
        SpecInput? asked = AskedSpec();
        return found.GroupBy(f => f.Unit).Select(unit => Guarded(() => Load(unit.Key, [.. unit], asked, cancellation))).OfType<InputUnit>();
    }

    /// <summary>The one spectrum that is asked for, or the bundled one, for verbs that need no data.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public SpecInput? AskedSpec() => request.Spec is { } spec ? Spec(FileOf(spec, FileKind.Spec)) : null;

    /// <summary>The one table that is asked for, whether or not there is a mapping for it.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public FoundFile Table() => _search.Table(request.Paths[0]);

    /// <summary>A spec by itself, under whatever name.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public InputUnit SpecAlone(string path)
    {
        SpecInput spec = Spec(FileOf(path, FileKind.Spec));
        SpectrumSelection selection = SpectrumSelection.Of([spec.Spec], BundledSpectrum.File.Spectrum);
        return new InputUnit
        {
            Spectra = ProjectSpectra.Of(selection, [spec.Spec]),
            Specs = [spec],
            SpectraProblems = selection.Problems,
            Sources = [],
            Severities = new Severities(ConfigFiles.Above(spec.File.Unit, [spec.File])),
        };
    }

    private InputUnit Load(CheckedUnit unit, IReadOnlyList<FoundFile> files, SpecInput? asked, CancellationToken cancellation)
    {
        SpecInput[] specs = [.. files.Where(f => f.Kind == FileKind.Spec).Select(SpecOrUnread)];
        IEnumerable<SpecInput> others = _search.SpecsOf(unit).Where(f => !specs.Any(s => s.File.Path == f.Path)).Select(SpecOrUnread);
        IEnumerable<SpecInput> found = request.OnlyAskedSpec ? [] : specs.Concat(others);
        SpecInput[] all = [.. found.Concat(asked is null ? [] : [asked]).DistinctBy(s => s.File.Path)];
        SpectrumFile[] read = [.. all.Select(s => s.Spec)];
        SpectrumSelection selection = SpectrumSelection.Of(read, asked is null ? BundledSpectrum.File.Spectrum : null);
        ProjectSpectra spectra = ProjectSpectra.Of(selection, read);
        var reader = new DeclarationReader(spectra);
        FoundFile[] tables = [.. files.Where(f => f.Kind == FileKind.Table)];
        MappingDocument? mapping = tables.Length == 0 ? null : Mapping(spectra);
        return new InputUnit
        {
            Spectra = spectra,
            Specs = [.. specs.Where(s => s.IsRead)],
            SpectraProblems = selection.Problems,
            Sources =
            [
                .. mapping is { Mapping: null }
                    ? [new MappingSource(FileOf(request.Map!, FileKind.Mapping), mapping)]
                    : Array.Empty<RecordSource>(),
                .. files.Where(f => f.Kind != FileKind.Spec)
                    .Select(f => Guarded(() => Source(f, reader, mapping, cancellation)))
                    .OfType<RecordSource>(),
            ],
            Severities = new Severities(ConfigFiles.Above(unit, files)),
        };
    }

    private RecordSource Source(FoundFile file, DeclarationReader reader, MappingDocument? mapping, CancellationToken cancellation)
    {
        if (file.Kind == FileKind.Table) return new TableSource(file, mapping!, reader, host);

        InputText text = _texts.Read(file);
        return new DeclarationSource(file, text, reader.Read(new SourceFile(file.Shown, text.Text, cancellation), cancellation));
    }

    /// <summary>The mapping that is asked for.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public MappingDocument Mapping(ProjectSpectra spectra)
    {
        FoundFile file = FileOf(request.Map!, FileKind.Mapping);
        return MappingParser.Parse(new SourceFile(file.Shown, _texts.Read(file).Text), spectra);
    }

    /// <summary>A spec that cannot be read may be one that declarations name: they are read as if it were broken.</summary>
    private SpecInput SpecOrUnread(FoundFile file) => Guarded(() => Spec(file)) ?? SpecInput.Unread(file);

    private SpecInput Spec(FoundFile file) => SpecInput.Of(file, _texts.Read(file));

    private T? Guarded<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (ToolException trouble) when (report is not null)
        {
            report(trouble);
            return null;
        }
    }

    private FoundFile FileOf(string path, FileKind kind)
    {
        string full = host.FullPath(path);
        return File.Exists(full)
            ? new FoundFile(full, _search.Shown(full), kind, new CheckedUnit(Path.GetDirectoryName(full)!, false, full))
            : throw new ToolException(ToolTexts.NoSuchFile, path);
    }
}
