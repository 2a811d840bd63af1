using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Tool.Records;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Output;

/// <summary>Where partnerships stand, as a table for people, in their language.</summary>
internal sealed class StandingTable(string language)
{
    private static readonly Wording[] Placements = [ToolTexts.Undetermined, ToolTexts.Placed, ToolTexts.BetweenTwo, ToolTexts.Outside];

    /// <summary>The headings.</summary>
    public string[] Head =>
    [
        ToolTexts.Name.In(language), ToolTexts.Claims.In(language), ToolTexts.Verdict.In(language), ToolTexts.Placement.In(language),
        ToolTexts.Best.In(language), ToolTexts.Neighbour.In(language),
    ];

    /// <summary>The cells of a partnership, as they are in the file.</summary>
    public string[] RowOf(Record record)
    {
        Standing standing = Standing.Of(record);
        return
        [
            record.Declaration.Claim.Name,
            NameOf(record.Claimed),
            standing.Verdict is { } verdict ? Wordings.Of(verdict).In(language) : "",
            Placements[(int)standing.Placement].In(language),
            NameOf(standing.Best),
            NameOf(standing.Neighbour),
        ];
    }

    /// <summary>The cells of several.</summary>
    public IEnumerable<string[]> RowsOf(IEnumerable<Record> records)
    {
        foreach (Record record in records) yield return RowOf(record);
    }

    private string NameOf(SpectrumCategory? category) => category?.Names.In(language) ?? "";
}
