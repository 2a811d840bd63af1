using System.Linq;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Tables;

/// <summary>A first mapping, from headings and values.</summary>
public sealed class MappingSuggestionTests
{
    [Fact]
    public void A_table_as_people_keep_it_gets_a_mapping_by_which_it_is_read()
    {
        const string Table =
            "No|Title|Type|Sectors|Transformative aim|Structure|Memorandum|Year|Remarks\n" +
            "1|Alliance|MSP|Private companies, government|Yes|formal|yes|2012|founded by many\n" +
            "2|Forum|Round table|academia, goverment||light|no|2015|\n" +
            "3|Rivers|Multi-stakeholder partnership|civil society|perhaps|informall|x|2018|\n" +
            "4|Green|sector dialogue|unknown|no|||2019-2021|";
        const string Expected =
            """
            {
              "spectrum": "partnershipSpectrum",
              "sheet": "List",
              "id": "No",
              "name": "Title",
              "asOf": "Year",
              "notStated": ["unknown"],
              "claims": { "column": "Type", "values": {
                "MSP": "multiStakeholderPartnership",
                "sector dialogue": "roundTable"
              } },
              "facts": {
                "structureFormality": { "column": "Structure", "values": {
                  "informall": "informal"
                } },
                "transformativeAim": "Transformative aim",
                "sectors": { "column": "Sectors", "separator": ",", "values": {
                  "goverment": "government"
                } },
                "memorandum": { "column": "Memorandum", "true": ["x"] }
              }
              // not understood in "Transformative aim": "perhaps"
              // columns that nothing is read from: "Remarks"
            }

            """;
        string suggested = Suggest(Table, ("sheet", "List"));
        Assert.Equal(Expected, suggested, ignoreLineEndingDifferences: true);
        Assert.Equal(
            ["E4 PSP2003: unknown answer “perhaps”; known here: false, faux, falsch, no, non, nein, true, vrai, wahr, yes, oui, ja"],
            new SampleTable(suggested, Table).Said);
    }

    [Fact]
    public void Headings_in_another_language_are_found_too()
    {
        string suggested = Suggest(
            "Kennung|Bezeichnung|Sektoren|Transformatives Ziel|Kategorie\n"
            + "1|Bündnis|Staat; Wissenschaft|ja|Netzwerk\n"
            + "2|Kreis|Staat|nein|Runder Tisch");
        TableMapping mapping = SampleTable.Mapping(suggested).Mapping!;
        Assert.Equal(("Kennung", "Bezeichnung", "Kategorie"), (mapping.Id.Heading, mapping.Name!.Heading, mapping.Claims!.Column.Heading));
        Assert.Equal(["transformativeAim", "sectors"], mapping.Facts.Select(f => f.Trait.Id));
    }

    [Fact]
    public void Yes_and_no_alone_say_nothing_of_what_is_meant()
    {
        TableMapping mapping = SampleTable.Mapping(Suggest("No|Good?\n1|yes\n2|no")).Mapping!;
        Assert.Empty(mapping.Facts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("A|A\n1|2")]
    [InlineData("No|*/ \u2028 // \"x\"\n1|\\ \n")]
    [InlineData("No|Memorandum\n1|*/ \" // }")]
    public void Whatever_the_table_what_is_suggested_is_JSON(string table)
    {
        string suggested = Suggest(table);
        Assert.DoesNotContain(SampleTable.Mapping(suggested).Problems, p => p.Rule.Id == "PSP2001");
    }

    private static string Suggest(string table, params (string, string)[] layout) =>
        MappingSuggestion.For(Bundled.Spectrum, table.Split('\n').Select((line, i) => new TableRow(i + 1, line.Split('|'))), layout);
}
