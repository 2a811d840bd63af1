using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Logic;

/// <summary>What changes from a version of a spec to another: verdicts, placements, and the partnerships that one has.</summary>
internal sealed class DiffReport
{
    /// <param name="old">The old version.</param>
    /// <param name="new">The new version.</param>
    /// <param name="data">The partnerships that both judge.</param>
    public DiffReport(Spectrum old, Spectrum @new, IReadOnlyList<(Record Before, Record After)> data)
    {
        Old = old;
        New = @new;
        Verdicts = SpectrumDiff.Between(old, @new);
        Placements = PlacementDiff.Between(old, @new);
        Compared = data.Count;
        Records = [.. data.Select(d => RecordChange.Of(d.Before, d.After)).OfType<RecordChange>()];
    }

    /// <summary>The old version.</summary>
    public Spectrum Old { get; }

    /// <summary>The new version.</summary>
    public Spectrum New { get; }

    /// <summary>How verdicts change.</summary>
    public SpectrumDiff Verdicts { get; }

    /// <summary>How placements change.</summary>
    public PlacementDiff Placements { get; }

    /// <summary>How many partnerships were compared.</summary>
    public int Compared { get; }

    /// <summary>Those of which something changes.</summary>
    public IReadOnlyList<RecordChange> Records { get; }

    /// <summary>The categories whose verdicts change, with the changes.</summary>
    public IEnumerable<(string Category, VerdictShift Shift)> Shifts =>
        Verdicts.Categories.Where(c => c.Shifts.IsDecided).SelectMany(c => c.Shifts.Value.Select(s => (c.Category, s)));

    /// <summary>Descriptions that one version alone calls consistent.</summary>
    public IEnumerable<(bool IsNow, Shift Shift)> Consistency
    {
        get
        {
            if (Verdicts.NowConsistent is { IsDecided: true, Value: { } now }) yield return (true, now);
            if (Verdicts.NowInconsistent is { IsDecided: true, Value: { } noLonger }) yield return (false, noLonger);
        }
    }

    /// <summary>What was too large to decide.</summary>
    public IReadOnlyList<string> Undecided =>
    [
        .. Verdicts.Categories.Where(c => !c.Shifts.IsDecided).Select(c => $"which verdicts on {c.Category} change"),
        .. Verdicts.NowConsistent.IsDecided && Verdicts.NowInconsistent.IsDecided ? [] : (string[])["which descriptions are consistent"],
    ];

    /// <summary>Whether anything changes.</summary>
    public bool HasChanges => Shifts.Any() || Consistency.Any() || Placements.Shifts.Count > 0 || Records.Count > 0
        || Verdicts.Added.Count + Verdicts.Removed.Count + Verdicts.Unmatched.Count > 0;
}
