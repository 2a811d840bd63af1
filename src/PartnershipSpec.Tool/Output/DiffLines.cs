using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Tool.Logic;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Output;

/// <summary>What changes between versions of a spec, in lines, by ids.</summary>
internal static class DiffLines
{
    internal static string Title(DiffReport report) => report.Old.Id == report.New.Id
        ? $"{report.Old.Id} {report.Old.Version} → {report.New.Version}"
        : $"{report.Old.Id} {report.Old.Version} → {report.New.Id} {report.New.Version}";

    internal static IEnumerable<(string Heading, IReadOnlyList<string> Items)> Sections(DiffReport report)
    {
        string[] names = [.. Names(report)];
        if (names.Length > 0) yield return ("Categories and traits", names);

        yield return ("Verdicts", OrNone(
            [
                .. report.Shifts.Select(s =>
                    $"{s.Category}: {Word(s.Shift.From)} → {Word(s.Shift.To)} for {LintWriters.Percent(s.Shift.Share)} "
                    + $"of all descriptions, for example {s.Shift.Facts}"),
                .. report.Consistency.Select(c =>
                    $"{(c.IsNow ? "now consistent" : "no longer consistent")}: {LintWriters.Percent(c.Shift.Share)} "
                    + $"of all descriptions, for example {c.Shift.Facts}"),
            ],
            report.Undecided.Count > 0 ? "too large to decide" : "no verdict changes"));
        yield return ("Placements", OrNone(
            [.. report.Placements.Shifts.Select(
                s => $"{Word(s.From)} → {Word(s.To)}, for example {(s.Facts.Count == 0 ? "with nothing stated" : s.Facts)}")],
            string.Create(CultureInfo.InvariantCulture, $"no placement changes with up to {report.Placements.Tried} facts")));
        if (report.Compared > 0)
        {
            yield return (
                string.Create(CultureInfo.InvariantCulture, $"Records: {report.Records.Count} of {report.Compared} change"),
                [.. report.Records.SelectMany(Lines)]);
        }
    }

    /// <summary>A verdict as data has it.</summary>
    internal static string Word(Verdict? verdict) => JsonStandingWriter.WordOf(verdict) ?? "no claim";

    /// <summary>A placement by ids.</summary>
    internal static string Word(Place place)
    {
        string word = JsonStandingWriter.WordOf<Placement>(place.Placement)!;
        return place.Best is null ? word : place.Neighbour is null ? $"{word} {place.Best}" : $"{word} {place.Best} and {place.Neighbour}";
    }

    private static IEnumerable<string> Names(DiffReport report) =>
    [
        .. report.Verdicts.Added.Select(id => $"{id}: a new category"),
        .. report.Verdicts.Removed.Select(id => $"{id}: no longer a category"),
        .. report.Verdicts.Unmatched.Select(
            id => $"{id}: another kind of trait, or its steps are in another order; compared as two traits"),
    ];

    private static IEnumerable<string> Lines(RecordChange change)
    {
        string claim = change.VerdictBefore == change.VerdictAfter ? "" : $" {Word(change.VerdictBefore)} → {Word(change.VerdictAfter)}";
        string place = change.PlaceBefore == change.PlaceAfter ? "" : $" {Word(change.PlaceBefore)} → {Word(change.PlaceAfter)}";
        yield return $"{change.After.Declaration.Id}:{string.Join(";", new[] { claim, place }.Where(s => s.Length > 0))}";
        foreach (CriterionChange criterion in change.Criteria)
            yield return $"  by {criterion.Id}: {Word(criterion.Before)} → {Word(criterion.After)}";
    }

    private static string Word(JudgedCriterion? criterion) => criterion is null
        ? "no such criterion"
        : JsonStandingWriter.WordOf<CriterionOutcome>(criterion.Outcome)
            + string.Create(CultureInfo.InvariantCulture, $" ({criterion.Points:+0;-0;0}{(criterion.Binds ? ", binding" : "")})");

    private static string[] OrNone(string[] items, string none) => items.Length > 0 ? items : [none];
}
