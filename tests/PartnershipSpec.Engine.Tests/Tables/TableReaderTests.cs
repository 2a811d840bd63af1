using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Tables;

/// <summary>Headings, ids and rows.</summary>
public sealed class TableReaderTests
{
    private const string Map = """{ "id": "No", "name": "Title", "facts": { "transformativeAim": "Aim" } }""";

    [Fact]
    public void Headings_are_found_as_they_are_written_or_else_whatever_their_case()
    {
        var table = new SampleTable(Map, "AIM| TITLE |no|Aim\nno|An alliance|1|yes");
        Assert.Empty(table.Said);
        Declaration declaration = Assert.Single(table.Declarations);
        Assert.Equal(("1", "An alliance"), (declaration.Id, declaration.Claim.Name));
        Assert.Equal(["transformativeAim: true"], table.Stated);
    }

    [Fact]
    public void A_heading_that_is_missing_is_said_of_the_table()
    {
        var table = new SampleTable(Map, "No|Titles|Aim\n1|An alliance|yes");
        Assert.Equal(["A1 PSP2003: unknown column “Title”; did you mean “Titles”?"], table.Said);
        SourceLocation mapped = Assert.Single(table.Problems[0].Related);
        Assert.Equal(("map.json", 0, 22), (mapped.Path, mapped.Start.Line, mapped.Start.Character));
        Assert.Equal("1", Assert.Single(table.Declarations).Claim.Name);
        Assert.Equal(["transformativeAim: true"], table.Stated);
    }

    [Theory]
    [InlineData("Title|Aim\nAn alliance|yes")]
    [InlineData("")]
    [InlineData("\nNo|Title|Aim\n1|An alliance|yes")]
    public void Without_a_column_of_ids_nothing_is_read(string text)
    {
        var table = new SampleTable(Map, text);
        Assert.Contains(table.Said, s => s.StartsWith("A1 PSP2003: unknown column “No”", System.StringComparison.Ordinal));
        Assert.Empty(table.Declarations);
    }

    [Fact]
    public void A_heading_that_stands_twice_is_said_and_states_nothing()
    {
        var table = new SampleTable(Map, "No|Aim|Title|Aim\n1|yes|An alliance|no");
        Assert.Equal(
            ["D1 PSP2002: the heading “Aim” stands already in B1, and the mapping does not say which column is meant"], table.Said);
        Assert.Empty(table.Stated);
    }

    [Fact]
    public void Headings_that_the_mapping_does_not_use_may_be_blank_or_stand_twice() =>
        Assert.Empty(new SampleTable(Map, "No||Aim|Title||Note|Note\n1|a|yes|An alliance|b|c|d").Said);

    [Fact]
    public void A_blank_id_is_said_and_the_rest_of_the_row_is_read_all_the_same()
    {
        var table = new SampleTable(Map, "No|Title|Aim\n|An alliance|perhaps");
        Assert.Equal(["A2 PSP2002: “No” must not be empty", "C2 PSP2003"], table.Said.Select(s => s.Split(": unknown")[0]));
        Assert.Empty(table.Declarations);
    }

    [Fact]
    public void A_row_that_says_nothing_is_none()
    {
        var table = new SampleTable(Map, "No|Title|Aim|Note\n | ||Total: 0\n\n1|An alliance|yes");
        Assert.Empty(table.Said);
        Assert.Equal("1", Assert.Single(table.Declarations).Id);
    }

    [Fact]
    public void An_id_stands_once_in_the_whole_table_and_one_that_looks_like_another_is_said()
    {
        var table = new SampleTable(Map, "No|Title|Aim\nA1|One|yes\nA1|Two|no\na1|Three|no");
        Assert.Equal(
            [
                "A3 PSP2004: a declaration with the id “A1” stands already in t.csv, cell A2",
                "A4 PSP2004: the id “a1” looks like another, in t.csv, cell A2, but its character 1 is a (U+0061), there A (U+0041)",
            ],
            table.Said);
        Assert.Equal(["One", "Three"], table.Declarations.Select(d => d.Claim.Name));
    }

    [Fact]
    public void A_partnership_without_a_name_is_called_by_its_id() =>
        Assert.Equal("1", Assert.Single(new SampleTable(Map, "No|Title|Aim\n1").Declarations).Claim.Name);

    [Fact]
    public void Each_fact_comes_from_its_cell()
    {
        Assert.Equal("t.csv:C2", Source(sheet: null));
        Assert.Equal("t.csv:Sheet1!C2", Source("Sheet1"));
        Assert.Equal("t.csv:'Bob''s data'!C2", Source("Bob's data"));

        static string Source(string? sheet) =>
            Assert.Single(Assert.Single(new SampleTable(Map, "No|Title|Aim\n1||yes", sheet: sheet).Declarations).Statements).Source!;
    }

    [Theory]
    [InlineData(0, "A7")]
    [InlineData(25, "Z7")]
    [InlineData(26, "AA7")]
    [InlineData(701, "ZZ7")]
    [InlineData(702, "AAA7")]
    [InlineData(16383, "XFD7")]
    public void Cells_are_named_as_spreadsheets_name_them(int column, string name) => Assert.Equal(name, CellName.Of(7, column));

    [Fact]
    public void What_is_found_of_a_claim_is_found_at_its_cells()
    {
        const string Claims = """{ "id": "No", "claims": "Type", "facts": { "sectors": { "column": "Sectors", "complete": true } } }""";
        var table = new SampleTable(Claims, "Sectors|No|Type\ngovernment|1|Multi-stakeholder partnership");
        FileFinding found = table.Findings.First(f => f.Problem.Rule.Id == "PSP1001");
        SourceLocation location = found.Problem.Location;
        Assert.Equal(("A2", 1, 0), (location.Cell, location.Start.Line, location.Start.Character));
        Assert.Equal("C2", found.Problem.Related[0].Cell);
        Assert.Contains("“1”", found.Problem.Message.English());
    }
}
