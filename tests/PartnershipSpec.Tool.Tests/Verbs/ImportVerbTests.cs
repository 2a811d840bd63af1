using System;
using System.IO;
using System.Linq;
using System.Text;
using PartnershipSpec.Tool.Tests.Harness;
using PartnershipSpec.Tool.Tests.Readers;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Verbs;

/// <summary>From a table to a declaration file, and tables wherever a path stands.</summary>
public sealed class ImportVerbTests
{
    private const string Map =
        """
        { "id": "No", "name": "Title", "claims": "Type", "facts": { "sectors": { "column": "Sectors", "complete": true }, "transformativeAim": "Aim" } }
        """;

    private const string Table = "No,Title,Type,Sectors,Aim\n1,An alliance,Multi-stakeholder partnership,government; academia,Yes\n";

    private const string Imported =
        """
        {
          "spectrum": "partnershipSpectrum",
          "partnerships": [
            {
              "id": "1",
              "name": "An alliance",
              "claims": "multiStakeholderPartnership",
              "facts": {
                "transformativeAim": { "value": true, "source": "t.csv:E2" },
                "sectors": { "value": ["academia", "government"], "source": "t.csv:D2" }
              }
            }
          ]
        }

        """;

    [Fact]
    public void A_table_becomes_a_declaration_file_in_which_each_fact_names_its_cell()
    {
        using var tool = new RunTool();
        ToolResult result = tool.With("t.csv", Table).With("map.json", Map).Run("import", "t.csv", "--map", "map.json");
        Assert.Equal((0, Imported, ""), (result.Code, result.Out, result.Error));
    }

    [Fact]
    public void What_is_not_understood_is_listed_by_cell_and_the_rest_is_written()
    {
        using var tool = new RunTool();
        tool.With("t.csv", Table + "2,Another,MSP,goverment,unknown\n").With("map.json", Map);

        ToolResult result = tool.Run("import", "t.csv", "--map", "map.json", "-o", "p.json");
        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Equal(
            ["t.csv:C3: PSP2003", "t.csv:D3: PSP2003", "t.csv:E3: PSP2003"],
            result.Error.TrimEnd('\n').Split('\n').Select(line => line[..17]).Order());
        Assert.Contains("\"id\": \"2\",\n      \"name\": \"Another\"\n", tool.Read("p.json"), StringComparison.Ordinal);
        Assert.Equal(0, tool.Run("import", "t.csv", "--map", "map.json", "-o", "p.json", "--exit-zero").Code);
    }

    [Fact]
    public void A_mapping_that_cannot_be_read_is_trouble_and_nothing_is_written()
    {
        using var tool = new RunTool();
        tool.With("t.csv", Table).With("map.json", """{ "id": "No", "claim": "Type" }""");

        ToolResult result = tool.Run("import", "t.csv", "--map", "map.json", "-o", "p.json");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("map.json(1,15): PSP2002: ", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(tool.PathOf("p.json")));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "t.csv")]
    [InlineData("import", "missing.csv", "--map", "map.json")]
    [InlineData("import", "t.csv", "--map", "missing.json")]
    [InlineData("import", "missing.csv", "--suggest")]
    [InlineData("import", "map.json", "--map", "map.json")]
    [InlineData("import", "open.csv", "--map", "map.json")]
    public void Wrong_use_is_said(params string[] args)
    {
        using var tool = new RunTool();
        ToolResult result = tool.With("t.csv", Table).With("open.csv", "No,\"Title\n").With("map.json", Map).Run(args);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("psp: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_mapping_is_suggested_and_reads_the_table()
    {
        using var tool = new RunTool();
        tool.With("t.csv", Table
            .Replace("Multi-stakeholder partnership", "MSP", StringComparison.Ordinal)
            .Replace("Aim", "Transformative aim", StringComparison.Ordinal));
        Assert.Equal(0, tool.Run("import", "t.csv", "--suggest", "-o", "map.json").Code);
        Assert.Contains("\"MSP\": \"multiStakeholderPartnership\"", tool.Read("map.json"), StringComparison.Ordinal);

        ToolResult result = tool.Run("import", "t.csv", "--map", "map.json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("\"claims\": \"multiStakeholderPartnership\"", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_finds_in_a_table_what_it_finds_in_what_is_imported_from_it()
    {
        using var tool = new RunTool();
        tool.With("t.csv", Table).With("map.json", Map);
        ToolResult direct = tool.Run("check", "t.csv", "--map", "map.json", "--least", "hidden");
        tool.Run("import", "t.csv", "--map", "map.json", "-o", "t.partnerships.json");
        ToolResult imported = tool.Run("check", "t.partnerships.json", "--least", "hidden");

        Assert.Equal((1, 1), (direct.Code, imported.Code));
        Assert.StartsWith("t.csv:D2: error PSP1001: ", direct.Out, StringComparison.Ordinal);
        Assert.Equal(Found(imported), Found(direct));

        static string[] Found(ToolResult result) =>
        [
            .. result.Lines.Where(l => l.Contains(" PSP", StringComparison.Ordinal))
                .Select(l => l[l.IndexOf(": ", StringComparison.Ordinal)..])
                .Order(),
        ];
    }

    [Fact]
    public void Findings_in_a_table_have_its_rows_and_columns_as_lines_and_columns()
    {
        using var tool = new RunTool();
        ToolResult result = tool.With("t.csv", Table).With("map.json", Map).Run("check", "t.csv", "--map", "map.json", "--format", "json");
        Assert.Contains("\"line\": 2", result.Out, StringComparison.Ordinal);
        Assert.Contains("\"column\": 4", result.Out, StringComparison.Ordinal);
        Assert.Contains("\"cell\": \"D2\"", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_reads_tables_and_says_on_standard_error_what_it_does_not_understand()
    {
        using var tool = new RunTool();
        tool.With("t.csv", Table + "2,Another,MSP,government,no\n").With("map.json", Map);
        ToolResult result = tool.Run("classify", "t.csv", "--map", "map.json");
        Assert.Equal(0, result.Code);
        Assert.Contains("An alliance", result.Out, StringComparison.Ordinal);
        Assert.Contains("Another", result.Out, StringComparison.Ordinal);
        Assert.StartsWith("t.csv:C3: PSP2003: “MSP”", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_declared_once_in_tables_and_files_together()
    {
        using var tool = new RunTool();
        tool.With("data/a.partnerships.json", """{ "partnerships": [ { "id": "1", "name": "A" } ] }""").With("data/t.csv", Table).With("map.json", Map);
        ToolResult result = tool.Run("check", "data", "--map", "map.json");
        Assert.Contains(
            "data/t.csv:A2: error PSP2004: a declaration with the id “1” stands already in a.partnerships.json, line 1",
            result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_is_read_like_any_table()
    {
        const string Rows =
            """
            <row r="1"><c r="A1" t="str"><v>No</v></c><c r="B1" t="str"><v>Aim</v></c></row>
            <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="b"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3" t="str"><v>?</v></c></row>
            """;
        using var tool = new RunTool();
        tool.With("t.xlsx", Workbook.Of(Rows)).With("map.json", """{ "id": "No", "facts": { "transformativeAim": "Aim" } }""");
        ToolResult result = tool.Run("import", "t.xlsx", "--map", "map.json");
        Assert.Equal(1, result.Code);
        Assert.Contains("\"source\": \"t.xlsx:List!B2\"", result.Out, StringComparison.Ordinal);
        Assert.StartsWith("t.xlsx:List!B3: PSP2003: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_can_come_from_standard_input()
    {
        using var tool = new RunTool { Input = Encoding.Latin1.GetBytes(Table) };
        ToolResult result = tool.With("map.json", Map).Run("import", "-", "--stdin-name", "t.csv", "--map", "map.json");
        Assert.Equal((0, Imported), (result.Code, result.Out));
    }
}
