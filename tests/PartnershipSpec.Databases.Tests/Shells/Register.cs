using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PartnershipSpec.Databases.Tests.Equality;

namespace PartnershipSpec.Databases.Tests.Shells;

/// <summary>A register as people keep it, as rows and as CSV, and what psp classify says of it.</summary>
internal static class Register
{
    internal const string Mapping =
        """
        {
          "id": "No",
          "name": "Title",
          "notStated": ["unknown"],
          "claims": { "column": "Type", "values": { "MSP": "multiStakeholderPartnership" } },
          "facts": {
            "sectors": { "column": "Sectors", "separator": "," },
            "functions": { "column": "Functions", "separator": "," },
            "transformativeAim": "Aim",
            "structureFormality": "Structure"
          }
        }
        """;

    internal static readonly string[] Headings = ["No", "Title", "Type", "Sectors", "Aim", "Structure", "Functions"];

    internal static readonly IReadOnlyList<string?[]> Rows =
    [
        ["1", "Alliance for Integrity", "MSP", "Private companies, government, civil society", "Yes", "formal", "actionRecommendations"],
        ["2", "Water Forum", "Round table", "government, academia", null, " light ", "knowledgeSharing, Helping one another"],
        ["3", "Clean Rivers", "MSP", "Private companies, civil society, goverment", "maybe", "Formal", null],
        ["4", "O'Brien's Network", "Network", "unknown", "no", "informal", "Helping one another,"],
        ["", "Nobody's", "Network", "government", "no", "informal", null],
    ];

    /// <summary>The cells that are not understood, and the rows without an id, as the companion query lists them.</summary>
    internal static readonly string[] NotUnderstood =
        ["3|Aim|maybe", "3|Sectors|Private companies, civil society, goverment", "|No|"];

    internal static string Csv => string.Concat(Rows.Prepend(Headings).Select(row => string.Join(';', row) + "\n"));

    /// <summary>What psp classify says, in the columns of a judgement that it shares.</summary>
    internal static IEnumerable<string?[]> Standings(string json, SpectrumModel model)
    {
        foreach (JsonNode? standing in JsonNode.Parse(json)!.AsArray())
        {
            string?[] places = [.. new[] { "id", "placement", "best", "neighbour" }.Select(name => standing![name]?.ToString())];
            yield return
            [
                .. places,
                .. model.Categories.SelectMany(c => new[] { "evidence", "verdicts" }, (c, name) => standing![name]![c.Id]!.ToString()),
            ];
        }
    }

    /// <summary>The columns of a judgement that psp classify has, too.</summary>
    internal static int[] ColumnsOfStandings(SpectrumModel model)
    {
        string[] all = Expected.Columns(model);
        IEnumerable<string> shared = model.Categories.SelectMany(c => new[] { c.Id + "_evidence", c.Id + "_verdict" });
        return [0, 1, 2, 3, .. shared.Select(name => Array.IndexOf(all, name))];
    }
}
