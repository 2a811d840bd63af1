using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Output;

/// <summary>Where partnerships stand, as a JSON array.</summary>
internal sealed class JsonStandingWriter : StandingWriter
{
    /// <inheritdoc />
    public override void Write(IEnumerable<Record> records, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (Record record in records) Write(record, Standing.Of(record), json);
        json.WriteEndArray();
    });

    /// <summary>A placement or verdict as data has it: in camelCase.</summary>
    internal static string? WordOf<T>(T? value)
        where T : struct, System.Enum =>
        value is { } some ? JsonNamingPolicy.CamelCase.ConvertName(some.ToString()) : null;

    private static void Write(Record record, Standing standing, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteMembers(record, standing, json);
        json.WriteEndObject();
        json.FlushIfMuch();
    }

    /// <summary>The members of the object for a partnership.</summary>
    internal static void WriteMembers(Record record, Standing standing, Utf8JsonWriter json)
    {
        json.WriteString("id", record.Declaration.Id);
        json.WriteString("name", record.Declaration.Claim.Name);
        json.WriteString("claims", record.Claimed?.Id);
        json.WriteString("verdict", WordOf(standing.Verdict));
        json.WriteString("placement", WordOf<Placement>(standing.Placement));
        json.WriteString("best", standing.Best?.Id);
        json.WriteString("neighbour", standing.Neighbour?.Id);
        json.WriteStartObject("evidence");
        foreach (CategoryStanding category in standing.Categories) json.WriteNumber(category.Category.Id, category.Evidence);
        json.WriteEndObject();
        json.WriteStartObject("verdicts");
        foreach (CategoryStanding category in standing.Categories)
            json.WriteString(category.Category.Id, WordOf<Verdict>(category.Verdict));
        json.WriteEndObject();
    }
}
