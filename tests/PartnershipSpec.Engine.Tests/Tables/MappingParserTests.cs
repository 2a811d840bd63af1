using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Tables;

/// <summary>Mapping files, and what is wrong with them at its line and column.</summary>
public sealed class MappingParserTests
{
    [Fact]
    public void A_mapping_says_what_the_columns_mean()
    {
        TableMapping mapping = SampleTable.Mapping(
            """
            {
              "$schema": "mapping.schema.json", "spectrum": "partnershipSpectrum", "sheet": "List", // comments are allowed
              "id": " No ", "name": "Title", "asOf": "Year", "claims": { "column": "Type", "values": { "MSP": "multiStakeholderPartnership" } },
              "facts": {
                "transformativeAim": { "column": "Aim", "true": ["x"], "false": ["-"] },
                "sectors": { "column": "Sectors", "separator": "/", "values": { "Firms": "privateSector" }, "complete": true },
                "structureFormality": "Rules",
              },
            }
            """).Mapping!;
        Assert.Equal(
            ("No", "Title", "Year", "List"),
            (mapping.Id.Heading, mapping.Name!.Heading, mapping.AsOf!.Heading, mapping.Sheet!.Text));
        Assert.Equal(["structureFormality", "transformativeAim", "sectors"], mapping.Facts.Select(f => f.Trait.Id));
        Assert.Equal(("/", true), (mapping.Facts[2].Separator, mapping.Facts[2].IsComplete));
        Assert.Equal(Bundled.Category("multiStakeholderPartnership"), mapping.Claims!.Words.Meanings["msp"]);
    }

    [Fact]
    public void Words_and_what_they_state_are_there_for_others_to_use()
    {
        TableMapping mapping = SampleTable.Mapping(
            """{ "id": "No", "facts": { "structureFormality": "Rules", "sectors": "Sectors", "transformativeAim": "Aim" } }""").Mapping!;
        FactColumn rules = mapping.Facts[0];
        ulong first = 1UL << rules.Trait.FirstBit;
        Assert.Equal(1, rules.Words.Meanings["lightly structured"]);
        Assert.Equal((first, first << 1), rules.AtomsOf(1));

        FactColumn aim = mapping.Facts[1];
        Assert.Equal((0UL, aim.Trait.Mask), aim.AtomsOf(aim.Words.Meanings["nein"]));

        FactColumn sectors = mapping.Facts[2];
        Assert.Equal((1UL << (sectors.Trait.FirstBit + 3), 0UL), sectors.AtomsOf(sectors.Words.Meanings["staat"]));
        Assert.Equal((0UL, sectors.Trait.Mask), sectors.AtomsOf(FactColumn.None));
    }

    [Theory]
    [InlineData("""{ "id" "No" }""", "1,8 PSP2001")]
    [InlineData("[]", "1,1 PSP2002: the file must be an object, not an array")]
    [InlineData("{}", "1,1 PSP2002: the property “id” is missing")]
    [InlineData("""{ "id": " " }""", "1,9 PSP2002: “id” must not be empty")]
    [InlineData("""{ "id": 1 }""", "1,9 PSP2002: “id” must be a string, not a number")]
    [InlineData("""{ "id": "No", "sheets": "A" }""", "1,15 PSP2002: there is no property “sheets” here; did you mean “sheet”?")]
    [InlineData("""{ "id": "No", "spectrum": "other" }""", "1,27 PSP2003: unknown spectrum “other”")]
    [InlineData("""{ "id": "No", "claims": { "values": {} } }""", "1,25 PSP2002: the property “column” is missing")]
    [InlineData("""{ "id": "No", "claims": { "column": "T", "values": { "MSP": "MSP" } } }""", "1,61 PSP2003: unknown category “MSP”")]
    [InlineData("""{ "id": "No", "claims": { "column": "T", "values": { "a": "network", "A": "network" } } }""", "1,70 PSP2002: “A” is named twice")]
    [InlineData("""{ "id": "No", "facts": { "sector": "S" } }""", "1,26 PSP2003: unknown trait “sector”; did you mean “sectors”?")]
    [InlineData("""{ "id": "No", "facts": { "sectors": { "column": "S", "values": { "x": "privatSector" } } } }""", "1,71 PSP2003: unknown value “privatSector”; did you mean “privateSector”?")]
    [InlineData("""{ "id": "No", "facts": { "sectors": { "column": "S", "values": { "a;b": "government" } } } }""", "1,66 PSP2002: “a;b” contains the separator “;”")]
    [InlineData("""{ "id": "No", "facts": { "sectors": { "column": "S", "separator": "" } } }""", "1,67 PSP2002: “separator” must not be empty")]
    [InlineData("""{ "id": "No", "facts": { "sectors": { "column": "S", "complete": "yes" } } }""", "1,66 PSP2002: “complete” must be true or false, not a string")]
    [InlineData("""{ "id": "No", "facts": { "sectors": { "column": "S", "true": ["x"] } } }""", "1,54 PSP2002: there is no property “true”")]
    [InlineData("""{ "id": "No", "facts": { "transformativeAim": { "column": "A", "values": {} } } }""", "1,64 PSP2002: there is no property “values”")]
    [InlineData("""{ "id": "No", "facts": { "transformativeAim": { "column": "A", "true": ["x"], "false": ["X"] } } }""", "1,89 PSP2002: “X” is named twice")]
    [InlineData("""{ "id": "No", "facts": { "transformativeAim": { "column": "A", "complete": true } } }""", "1,64 PSP2002: there is no property “complete”")]
    public void What_is_wrong_is_said_where_it_stands(string text, string said)
    {
        MappingDocument read = SampleTable.Mapping(text);
        Assert.Null(read.Mapping);
        Problem problem = Assert.Single(read.Problems);
        (int line, int character) = problem.Location.Start;
        Assert.StartsWith(said, $"{line + 1},{character + 1} {problem.Rule.Id}: {problem.Message.English()}");
    }

    [Fact]
    public void Null_says_no_more_than_leaving_out() => Assert.NotNull(SampleTable.Mapping(
        """{ "id": "No", "spectrum": null, "sheet": null, "name": null, "claims": null, "asOf": null, "notStated": null, "facts": { "sectors": null } }""").Mapping);
}
