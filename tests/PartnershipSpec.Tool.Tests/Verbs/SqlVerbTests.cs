using System;
using System.Linq;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Verbs;

/// <summary>The statements themselves are tested with the engine, and on databases.</summary>
public sealed class SqlVerbTests : IDisposable
{
    private const string Mapping = """{ "id": "No", "facts": { "transformativeAim": "Aim" } }""";

    private readonly RunTool _tool = new RunTool().With("map.json", Mapping);

    public static TheoryData<string> Dialects => [.. SqlDialects.All.Select(d => d.Name)];

    public void Dispose() => _tool.Dispose();

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Every_dialect_gets_one_statement_over_packed_words(string dialect)
    {
        ToolResult result = _tool.Run("sql", "--dialect", dialect, "--table", "facts");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.EndsWith(";\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("placement", result.Out, StringComparison.Ordinal);
        Assert.Equal(1, result.Out.Count(c => c == ';'));
    }

    [Fact]
    public void Plain_columns_are_read_through_the_mapping()
    {
        ToolResult result = _tool.Run("sql", "--dialect", "duckdb", "--table", "register", "--map", "map.json", "-o", "judged.sql");

        Assert.Equal((0, "", ""), (result.Code, result.Out, result.Error));
        Assert.Contains("\"Aim\"", _tool.Read("judged.sql"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("view", "CREATE VIEW")]
    [InlineData("table", "CREATE TABLE")]
    public void Judgements_become_a_view_or_a_table(string form, string begin) =>
        Assert.Contains(
            begin, _tool.Run("sql", "--dialect", "postgres", "--table", "facts", "--as", form, "--name", "judged").Out,
            StringComparison.Ordinal);

    [Fact]
    public void Cells_that_are_not_understood_are_listed_by_a_query_of_its_own() =>
        Assert.StartsWith(
            "SELECT", _tool.Run("sql", "--dialect", "sqlite", "--table", "register", "--map", "map.json", "--not-understood").Out,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("sql", "--dialect", "duckdb")]
    [InlineData("sql", "--table", "facts")]
    [InlineData("sql", "--dialect", "oracle", "--table", "facts")]
    [InlineData("sql", "--dialect", "duckdb", "--table", "facts", "--as", "view")]
    [InlineData("sql", "--dialect", "duckdb", "--table", "facts", "--name", "judged")]
    [InlineData("sql", "--dialect", "duckdb", "--table", "facts", "--not-understood")]
    [InlineData("sql", "--dialect", "duckdb", "--table", "facts", "--map", "map.json", "--digest", "d")]
    [InlineData("sql", "--dialect", "duckdb", "--table", "facts", "--map", "none.json")]
    [InlineData("sql", "--dialect", "duckdb", "--table", "")]
    public void Wrong_use_is_said(params string[] args)
    {
        ToolResult result = _tool.Run(args);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.NotEqual("", result.Error);
    }

    [Fact]
    public void A_mapping_with_errors_is_said_to_have_them_at_their_place()
    {
        _tool.With("map.json", """{ "id": "No", "facts": { "transformativAim": "Aim" } }""");
        ToolResult result = _tool.Run("sql", "--dialect", "duckdb", "--table", "register", "--map", "map.json");

        Assert.Equal(2, result.Code);
        Assert.StartsWith("map.json(1,26): PSP2003:", result.Error, StringComparison.Ordinal);
    }
}
