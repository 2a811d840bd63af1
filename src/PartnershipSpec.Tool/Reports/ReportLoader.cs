using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Reports;

/// <summary>Gathers what a report tells.</summary>
internal sealed class ReportLoader(Invocation invocation)
{
    private readonly List<(Record Record, int Spectrum, IReadOnlyList<Finding> Findings)> _judged = [];
    private readonly List<Finding> _problems = [];
    private readonly List<CompiledSpectrum> _spectra = [];
    private readonly Dictionary<CompiledSpectrum, int> _places = [];

    /// <summary>Reads, checks and judges everything that was asked for.</summary>
    /// <exception cref="ToolException">A file cannot be read.</exception>
    public Report Load(string? title, string? day, CancellationToken cancellation)
    {
        foreach (InputUnit unit in invocation.Loader().Load(cancellation)) Add(unit, cancellation);
        return new Report
        {
            Title = title,
            Language = invocation.Language,
            Day = day,
            Spectra = _spectra,
            Problems = _problems,
            Entries =
            [
                .. _judged.AsParallel().AsOrdered().WithCancellation(cancellation).Select(j => ReportEntry.Of(j.Record, j.Spectrum, j.Findings)),
            ],
        };
    }

    private void Add(InputUnit unit, CancellationToken cancellation)
    {
        var checker = new Checker(unit, invocation.Today);
        Finding[] found = [.. checker.Check(cancellation)];
        ILookup<(string, string?), Finding> byRecord = found.ToLookup(f => (f.Location.Path, f.Declaration));
        var told = new HashSet<(string, string?)>();
        foreach (Record record in unit.Sources.SelectMany(source => source.Records))
        {
            (string, string?) key = (record.File.Shown, record.Declaration.Id);
            told.Add(key);
            _judged.Add((record, PlaceOf(record.Declaration.Spectrum), [.. byRecord[key]]));
        }

        _problems.AddRange(found.Where(f => f.Severity >= RuleSeverity.Warning && !told.Contains((f.Location.Path, f.Declaration))));
    }

    /// <summary>The place of a spectrum; each unit has read its own, and what says the same is the same.</summary>
    private int PlaceOf(CompiledSpectrum spectrum)
    {
        if (_places.TryGetValue(spectrum, out int place)) return place;

        place = _spectra.FindIndex(known => known.Spectrum.Equals(spectrum.Spectrum));
        if (place < 0)
        {
            place = _spectra.Count;
            _spectra.Add(spectrum);
        }

        return _places[spectrum] = place;
    }
}
