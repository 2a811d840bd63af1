using System.IO;
using System.Text.Json;
using PartnershipSpec.Tool.Logic;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Output;

/// <summary>What changes between versions of a spec, as a JSON object.</summary>
internal static class JsonDiff
{
    internal static void Write(DiffReport report, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("old", $"{report.Old.Id} {report.Old.Version}");
        json.WriteString("new", $"{report.New.Id} {report.New.Version}");
        Write("added", report.Verdicts.Added, json);
        Write("removed", report.Verdicts.Removed, json);
        Write("unmatched", report.Verdicts.Unmatched, json);
        json.WriteStartArray("verdicts");
        foreach ((string category, VerdictShift shift) in report.Shifts)
        {
            json.WriteStartObject();
            json.WriteString("category", category);
            json.WriteString("from", DiffLines.Word(shift.From));
            json.WriteString("to", DiffLines.Word(shift.To));
            json.WriteNumber("share", shift.Share.Fraction);
            json.WriteString("facts", shift.Facts.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("consistency");
        foreach ((bool isNow, Shift shift) in report.Consistency)
        {
            json.WriteStartObject();
            json.WriteBoolean("consistent", isNow);
            json.WriteNumber("share", shift.Share.Fraction);
            json.WriteString("facts", shift.Facts.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("placements");
        foreach (PlacementShift shift in report.Placements.Shifts)
        {
            json.WriteStartObject();
            Write("from", shift.From, json);
            Write("to", shift.To, json);
            json.WriteString("facts", shift.Facts.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("placementsTriedWithFacts", report.Placements.Tried);
        json.WriteNumber("recordsCompared", report.Compared);
        json.WriteStartArray("records");
        foreach (RecordChange change in report.Records) Write(change, json);
        json.WriteEndArray();
        Write("tooLarge", report.Undecided, json);
        json.WriteEndObject();
    });

    private static void Write(RecordChange change, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", change.After.Declaration.Id);
        json.WriteString("name", change.After.Declaration.Claim.Name);
        json.WriteStartObject("verdict");
        json.WriteString("from", JsonStandingWriter.WordOf(change.VerdictBefore));
        json.WriteString("to", JsonStandingWriter.WordOf(change.VerdictAfter));
        json.WriteEndObject();
        json.WriteStartObject("place");
        Write("from", change.PlaceBefore, json);
        Write("to", change.PlaceAfter, json);
        json.WriteEndObject();
        json.WriteStartArray("criteria");
        foreach (CriterionChange criterion in change.Criteria)
        {
            json.WriteStartObject();
            json.WriteString("id", criterion.Id);
            Write("from", criterion.Before, json);
            Write("to", criterion.After, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(string name, JudgedCriterion? criterion, Utf8JsonWriter json)
    {
        if (criterion is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("outcome", JsonStandingWriter.WordOf<CriterionOutcome>(criterion.Outcome));
        json.WriteNumber("points", criterion.Points);
        json.WriteBoolean("binding", criterion.Binds);
        json.WriteEndObject();
    }

    private static void Write(string name, Place place, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("placement", JsonStandingWriter.WordOf<Placement>(place.Placement));
        json.WriteString("best", place.Best);
        json.WriteString("neighbour", place.Neighbour);
        json.WriteEndObject();
    }

    private static void Write(string name, System.Collections.Generic.IEnumerable<string> items, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (string item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
