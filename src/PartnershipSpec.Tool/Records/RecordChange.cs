using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Tool.Logic;

namespace PartnershipSpec.Tool.Records;

/// <summary>A partnership judged by two versions of a spec.</summary>
internal sealed class RecordChange
{
    private RecordChange(Record before, Record after)
    {
        Before = before;
        After = after;
        (VerdictBefore, VerdictAfter) = (VerdictOf(before), VerdictOf(after));
        (PlaceBefore, PlaceAfter) = (Place.Of(before.Evaluation), Place.Of(after.Evaluation));
        Criteria = [.. CriteriaOf()];
    }

    /// <summary>By the old version.</summary>
    public Record Before { get; }

    /// <summary>By the new version.</summary>
    public Record After { get; }

    /// <summary>The verdict on its claim; null where it has none that the version knows.</summary>
    public Verdict? VerdictBefore { get; }

    /// <inheritdoc cref="VerdictBefore" />
    public Verdict? VerdictAfter { get; }

    /// <summary>Where it is placed.</summary>
    public Place PlaceBefore { get; }

    /// <inheritdoc cref="PlaceBefore" />
    public Place PlaceAfter { get; }

    /// <summary>The criteria that come out differently, count differently, or are in one version only.</summary>
    public IReadOnlyList<CriterionChange> Criteria { get; }

    /// <summary>The change of a partnership; null where verdict and placement stay as they are.</summary>
    public static RecordChange? Of(Record before, Record after)
    {
        var change = new RecordChange(before, after);
        return change.VerdictBefore == change.VerdictAfter && change.PlaceBefore == change.PlaceAfter ? null : change;
    }

    private static Verdict? VerdictOf(Record record) => record.Claimed is { } claimed ? record.Evaluation.Tally(claimed).Verdict : null;

    private IEnumerable<CriterionChange> CriteriaOf()
    {
        Dictionary<string, JudgedCriterion> old = Judged(Before);
        Dictionary<string, JudgedCriterion> @new = Judged(After);
        foreach (string id in @new.Keys.Union(old.Keys))
        {
            JudgedCriterion? was = old.GetValueOrDefault(id);
            JudgedCriterion? isNow = @new.GetValueOrDefault(id);
            if (was != isNow && (Matters(was) || Matters(isNow))) yield return new CriterionChange(id, was, isNow);
        }
    }

    /// <summary>What is unknown and binds keeps a claim from being established; what is merely unknown does nothing.</summary>
    private static bool Matters(JudgedCriterion? criterion) => criterion is not null && (criterion.Outcome != CriterionOutcome.Unknown || criterion.Binds);

    private static Dictionary<string, JudgedCriterion> Judged(Record record) => record.Spectrum.Categories.SelectMany(c => c.Criteria).Distinct()
        .ToDictionary(c => c.Id, c => Judged(record, c));

    private static JudgedCriterion Judged(Record record, SpectrumCriterion criterion)
    {
        CriterionOutcome outcome = record.Evaluation.Outcome(criterion);
        return new JudgedCriterion(outcome, criterion.Points(outcome), criterion.IsBinding);
    }
}

/// <summary>How a criterion comes out.</summary>
/// <param name="Outcome">Met, refuted or unknown.</param>
/// <param name="Points">What it counts for.</param>
/// <param name="Binds">Whether it can contradict a claim.</param>
internal sealed record JudgedCriterion(CriterionOutcome Outcome, int Points, bool Binds);

/// <summary>A criterion that comes out differently.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">By the old version; null where that has no such criterion.</param>
/// <param name="After">By the new version.</param>
internal sealed record CriterionChange(string Id, JudgedCriterion? Before, JudgedCriterion? After);
