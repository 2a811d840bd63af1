using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Output;

/// <summary>
/// Where partnerships stand, as comma-separated values, one a row. Behind the first columns come evidence and verdict for each category; a
/// cell is empty where the partnership's spectrum has no such category.
/// </summary>
internal sealed class CsvStandingWriter : StandingWriter
{
    /// <inheritdoc />
    public override void Write(IEnumerable<Record> records, TextWriter output)
    {
        // Which columns there are is known once all spectra are.
        (Record Record, Standing Standing)[] all = [.. records.Select(record => (record, Standing.Of(record)))];
        string[] categories =
            [.. all.Select(r => r.Record.Spectrum).Distinct().SelectMany(s => s.Categories).Select(c => c.Id).Distinct()];
        Csv.WriteRow(
            output,
            [
                "id", "name", "claims", "verdict", "placement", "best", "neighbour",
                .. categories.SelectMany(c => new[] { c + "_evidence", c + "_verdict" }),
            ]);
        foreach ((Record record, Standing standing) in all) Csv.WriteRow(output, Row(record, standing, categories));
    }

    private static IEnumerable<string?> Row(Record record, Standing standing, string[] categories) =>
    [
        record.Declaration.Id, record.Declaration.Claim.Name, record.Claimed?.Id, JsonStandingWriter.WordOf(standing.Verdict),
        JsonStandingWriter.WordOf<Placement>(standing.Placement), standing.Best?.Id, standing.Neighbour?.Id,
        .. categories.SelectMany(id => CellsOf(standing.Categories.FirstOrDefault(c => c.Category.Id == id))),
    ];

    private static string?[] CellsOf(CategoryStanding? category) => category is null
        ? [null, null]
        : [category.Evidence.ToString(CultureInfo.InvariantCulture), JsonStandingWriter.WordOf<Verdict>(category.Verdict)];
}
