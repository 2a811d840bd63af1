using System.Linq;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Tables;

/// <summary>What people write into cells: what is understood of it, and what is said of the rest.</summary>
public sealed class CellTests
{
    private const string Map =
        """
        { "id": "No", "claims": "Type", "facts": { "sectors": "Sectors", "transformativeAim": "Aim", "structureFormality": "Rules", "origin": "Origin" } }
        """;

    [Theory]
    [InlineData("Aim", "true", "transformativeAim: true")]
    [InlineData("Aim", "Yes", "transformativeAim: true")]
    [InlineData("Aim", " NO ", "transformativeAim: false")]
    [InlineData("Aim", "oui", "transformativeAim: true")]
    [InlineData("Aim", "Faux", "transformativeAim: false")]
    [InlineData("Aim", "ja\t", "transformativeAim: true")]
    [InlineData("Aim", "falsch", "transformativeAim: false")]
    [InlineData("Rules", "light", "structureFormality: light")]
    [InlineData("Rules", "lightly STRUCTURED", "structureFormality: light")]
    [InlineData("Rules", "Peu formelle", "structureFormality: light")]
    [InlineData("Origin", "Issu d'un réseau", "origin: fromNetwork")]
    [InlineData("Sectors", "Private companies", "sectors: privateSector")]
    [InlineData("Sectors", "government; academia", "sectors: academia, government")]
    [InlineData("Sectors", "Staat;;Wissenschaft; staat ;", "sectors: academia, government")]
    [InlineData("Sectors", "\u00A0Société civile\u00A0", "sectors: civilSociety")]
    public void Ids_names_and_answers_in_each_language_are_understood(string column, string cell, string stated)
    {
        var table = new SampleTable(Map, $"No|{column}|{Others(column)}\n1|{cell}");
        Assert.Empty(table.Said);
        Assert.Equal([stated], table.Stated);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \u00A0")]
    public void A_blank_cell_is_not_stated(string cell)
    {
        var table = new SampleTable(Map, $"No|Sectors|Aim|Type|Rules|Origin\n1|{cell}|{cell}|{cell}|{cell}|{cell}");
        Assert.Empty(table.Said);
        Assert.Empty(table.Stated);
        Assert.Null(Assert.Single(table.Declarations).Claim.Category);
    }

    [Fact]
    public void Of_separators_alone_nothing_is_stated()
    {
        var table = new SampleTable(Map, "No|Sectors|Aim|Type|Rules|Origin\n1| ; ;");
        Assert.Empty(table.Said);
        Assert.Empty(table.Stated);
    }

    [Theory]
    [InlineData("Multi-stakeholder partnership")]
    [InlineData("multiStakeholderPartnership")]
    [InlineData("Partenariat multipartite")]
    [InlineData("multi-akteurs-partnerschaft")]
    public void Categories_are_understood_by_id_and_name(string cell)
    {
        var table = new SampleTable(Map, $"No|Type|Sectors|Aim|Rules|Origin\n1|{cell}");
        Assert.Empty(table.Said);
        Assert.Equal(Bundled.Category("multiStakeholderPartnership"), Assert.Single(table.Declarations).Claim.Category);
    }

    [Theory]
    [InlineData("Aim", "maybe", "unknown answer “maybe”; known here: false, faux, falsch, no, non, nein, true, vrai, wahr, yes, oui, ja")]
    [InlineData("Aim", "yess", "unknown answer “yess”; did you mean “yes”?")]
    [InlineData("Rules", "Formall", "unknown value “Formall”; did you mean “Formal”?")]
    [InlineData("Rules", "unknown", "unknown value “unknown”; known here: informal, light, formal")]
    [InlineData("Sectors", "Private companys", "unknown value “Private companys”; did you mean “Private companies”?")]
    [InlineData(
        "Sectors", "government, academia",
        "unknown value “government, academia”; known here: privateSector, civilSociety, academia, government")]
    [InlineData(
        "Type", "MSP",
        "“MSP” is another name for “multiStakeholderPartnership”, and names mislead: list it in the mapping if that is what it means")]
    [InlineData("Type", "Netwrk", "unknown category “Netwrk”; did you mean “Network”?")]
    public void What_is_not_understood_is_said_of_its_cell_and_states_nothing(string column, string cell, string message)
    {
        var table = new SampleTable(Map, $"No|{column}|{Others(column)}\n1|{cell}");
        Assert.Equal(["B2 PSP2003: " + message], table.Said);
        Assert.Empty(table.Stated);
        Assert.Null(Assert.Single(table.Declarations).Claim.Category);
    }

    [Fact]
    public void A_set_of_which_one_part_is_not_understood_states_nothing()
    {
        var table = new SampleTable(Map, "No|Sectors|Aim|Type|Rules|Origin\n1|government; academics; civil society; xyz|yes");
        Assert.Equal(
            [
                "B2 PSP2003: unknown value “academics”; did you mean “Academia”?",
                "B2 PSP2003: unknown value “xyz”; known here: privateSector, civilSociety, academia, government",
            ],
            table.Said);
        Assert.Equal(["transformativeAim: true"], table.Stated);
    }

    [Theory]
    [InlineData("RÉSEAU")]
    [InlineData("Re\u0301seau")]
    public void Only_the_case_of_ASCII_letters_counts_for_nothing(string cell)
    {
        var table = new SampleTable(Map, $"No|Type|Sectors|Aim|Rules|Origin\n1|{cell}");
        Assert.Contains("Réseau", Assert.Single(table.Said));
        Assert.Null(Assert.Single(table.Declarations).Claim.Category);
    }

    [Fact]
    public void The_mapping_lists_what_else_is_understood()
    {
        const string Listed =
            """
            {
              "id": "No", "notStated": ["unknown", "?"],
              "claims": { "column": "Type", "values": { "MSP": "multiStakeholderPartnership" } },
              "facts": {
                "sectors": { "column": "Sectors", "separator": " und ", "values": { "Firmen": "privateSector" }, "none": ["keine"] },
                "transformativeAim": { "column": "Aim", "true": ["x"], "false": ["-"] }
              }
            }
            """;
        var table = new SampleTable(Listed, "No|Type|Sectors|Aim\n1|msp|FIRMEN UND Staat|X\n2|?|keine|-\n3|Unknown|?|unknown");
        Assert.Empty(table.Said);
        Assert.Equal(
            ["transformativeAim: true", "sectors: privateSector, government", "transformativeAim: false", "sectors: none"],
            table.Declarations.SelectMany(SampleTable.StatedOf));
        Assert.Equal([Bundled.Category("multiStakeholderPartnership"), null, null], table.Declarations.Select(d => d.Claim.Category));
    }

    [Fact]
    public void That_a_set_has_no_members_is_understood_of_a_whole_cell_only()
    {
        const string Listed = """{ "id": "No", "facts": { "sectors": { "column": "Sectors", "none": ["keine"] } } }""";
        var table = new SampleTable(Listed, "No|Sectors\n1|keine; government");
        Assert.StartsWith("B2 PSP2003", Assert.Single(table.Said));
        Assert.Empty(table.Stated);
    }

    [Theory]
    [InlineData("", "sectors: government")]
    [InlineData(""", "complete": false""", "sectors: government")]
    [InlineData(""", "complete": true""", "sectors: government and no others")]
    public void A_set_may_have_more_members_than_it_names_unless_the_mapping_says_otherwise(string complete, string stated)
    {
        var table = new SampleTable(
            $$"""{ "id": "No", "facts": { "sectors": { "column": "Sectors"{{complete}} } } }""", "No|Sectors\n1|government");
        Assert.Equal([stated], table.Stated);
    }

    [Fact]
    public void A_word_that_fits_two_things_is_understood_only_where_the_mapping_lists_it()
    {
        string spec = new SpecBuilder().Set("parts", "first", "second").Category("kind").Takes("""{ "parts": { "atLeast": 1 } }""").Text
            .Replace("\"en\": \"second\"", "\"en\": \"First\"");
        const string Table = "No|Parts\n1|first";

        var table = new SampleTable("""{ "id": "No", "facts": { "parts": "Parts" } }""", Table, SpecBuilder.Load(spec));
        Assert.Equal(
            ["B2 PSP2003: “first” can mean any of these: first, second; list it in the mapping with the one it means"], table.Said);
        Assert.Empty(table.Stated);

        const string Listed = """{ "id": "No", "facts": { "parts": { "column": "Parts", "values": { "First": "first" } } } }""";
        table = new SampleTable(Listed, Table, SpecBuilder.Load(spec));
        Assert.Empty(table.Said);
        Assert.Equal(["parts: first"], table.Stated);
    }

    [Fact]
    public void A_date_is_one_that_declaration_files_know()
    {
        const string Dated = """{ "id": "No", "asOf": "When" }""";
        var table = new SampleTable(Dated, "No|When\n1|2023-06\n2|June 2023");
        Assert.Equal(["2023-06", null], table.Declarations.Select(d => d.AsOf));
        Assert.StartsWith("B3 PSP2002: “When” must be a year", Assert.Single(table.Said));
    }

    private static string Others(string column) =>
        string.Join('|', new[] { "Sectors", "Aim", "Rules", "Type", "Origin" }.Where(c => c != column));
}
