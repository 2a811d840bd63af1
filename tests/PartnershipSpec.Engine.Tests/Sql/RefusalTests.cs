using System;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Sql;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Sql;

/// <summary>What cannot be said in SQL is refused with the reason, and what comes from a spec or a user is never read as SQL.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("best", "the column “best” would have the name of the column “best”")]
    [InlineData("bEST", "the column “bEST” would have the name of the column “best”, or differ from it by case alone")]
    [InlineData("id", "the column “id” would have the name of the column “id”")]
    public void A_criterion_whose_column_is_taken(string id, string said)
    {
        SqlResult result = Build(Criterion(id));
        Assert.StartsWith(said, result.Refusal!.English(), StringComparison.Ordinal);
        Assert.Equal("/categories/0/criteria/0", result.Pointer);
        Assert.Null(result.Text);
    }

    [Fact]
    public void A_name_of_63_bytes_is_taken_and_one_of_64_is_not()
    {
        Assert.NotNull(Build(Criterion(new string('c', 63))).Text);
        Assert.Contains("at most 63 bytes", Build(Criterion(new string('c', 64))).Refusal!.English(), StringComparison.Ordinal);

        // 63 with what is added to it.
        Assert.NotNull(Build(Category(new string('k', 54))).Text);
        Assert.Equal("/categories/0", Build(Category(new string('k', 55))).Pointer);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".facts")]
    [InlineData("a..facts")]
    [InlineData("a.b.c.d")]
    [InlineData(" facts")]
    [InlineData("facts\nWHERE 1 = 1")]
    [InlineData("${x}")]
    public void What_is_no_name_of_a_table(string name)
    {
        SpectrumModel model = Criterion("c").Load().Model;
        Assert.All(SqlDialects.All, dialect => Assert.StartsWith(
            $"“{name.Replace('\n', ' ')}” is not the name of a table",
            JudgementQuery.Build(model, dialect, PackedWords.Of(model, name)).Refusal!.English(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_view_without_a_name()
    {
        SpectrumModel model = Criterion("c").Load().Model;
        Assert.NotNull(JudgementQuery.Build(model, SqlDialects.All[0], PackedWords.Of(model, "facts"), SqlForm.View).Refusal);
    }

    [Fact]
    public void Facts_that_wait_for_each_other_in_too_long_a_circle()
    {
        Assert.NotNull(Build(Circles.OfPairs(6)).Text);
        Assert.Contains("more than 64 stages", Build(Circles.OfPairs(130)).Refusal!.English(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_is_too_long_for_a_dialect()
    {
        SpectrumModel model = LargeSpec.Of(categories: 8, criteria: 110).Load().Model;
        string Said(string dialect) =>
            JudgementQuery.Build(model, SqlDialects.Named(dialect)!, PackedWords.Of(model, "facts")).Refusal?.English() ?? "";
        Assert.Equal("", Said("duckdb"));
        Assert.EndsWith("clickhouse takes at most 200000", Said("clickhouse"), StringComparison.Ordinal);
    }

    [Fact]
    public void More_columns_than_a_database_has()
    {
        SpectrumModel model = LargeSpec.Of(categories: 16, criteria: 110).Load().Model;
        Assert.Contains(
            "1812 columns, and this database allows at most 1600",
            JudgementQuery.Build(model, SqlDialects.Named("postgres")!, PackedWords.Of(model, "facts")).Refusal!.English(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("duckdb", "\"a\"\"; DROP TABLE x; --\"")]
    [InlineData("postgres", "\"a\"\"; DROP TABLE x; --\"")]
    [InlineData("sqlite", "\"a\"\"; DROP TABLE x; --\"")]
    [InlineData("clickhouse", "`a\"; DROP TABLE x; --`")]
    [InlineData("spark", "`a\"; DROP TABLE x; --`")]
    public void A_hostile_table_is_a_name(string dialect, string quoted)
    {
        SpectrumModel model = Criterion("c").Load().Model;
        string text = JudgementQuery.Build(model, SqlDialects.Named(dialect)!, PackedWords.Of(model, "a\"; DROP TABLE x; --")).Text!;
        Assert.Contains("FROM " + quoted + "\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`; DROP TABLE x", "clickhouse", "`\\`; DROP TABLE x`")]
    [InlineData("\\`; DROP TABLE x", "clickhouse", "`\\\\\\`; DROP TABLE x`")]
    [InlineData("`; DROP TABLE x", "spark", "```; DROP TABLE x`")]
    public void A_name_with_the_quote_of_its_dialect(string name, string dialect, string quoted) =>
        Assert.Equal(quoted, SqlDialects.Named(dialect)!.Table(name));

    [Theory]
    [InlineData("it's", "duckdb", "'it''s'")]
    [InlineData("\\'", "sqlite", "'\\'''")]
    [InlineData("\\'", "clickhouse", "'\\\\\\''")]
    [InlineData("\\'", "spark", "'\\\\\\''")]
    [InlineData("${system:line.separator}", "spark", "'$' '{system:line.separator}'")]
    public void A_text_stays_one(string text, string dialect, string literal) =>
        Assert.Equal(literal, SqlDialects.Named(dialect)!.Literal(text));

    [Theory]
    [InlineData("ends\nDROP TABLE x")]
    [InlineData("ends\r\nDROP TABLE x")]
    [InlineData("ends\u2028DROP TABLE x")]
    [InlineData("ends\u0085DROP TABLE x")]
    [InlineData("ends */ DROP TABLE x /*")]
    [InlineData("ends -- DROP TABLE x")]
    [InlineData("ends ${system:line.separator}DROP TABLE x")]
    [InlineData("ends ”\\")]
    [InlineData("ends\0DROP TABLE x")]
    public void A_quotation_never_ends_its_comment(string quotation)
    {
        JsonNode spec = JsonNode.Parse(Criterion("c").Text)!;
        spec["categories"]![0]!["criteria"]![0]!["quote"] = quotation;
        SpectrumModel model = SpecBuilder.Load(spec.ToJsonString()).Model;
        Assert.All(SqlDialects.All, dialect =>
        {
            string text = JudgementQuery.Build(model, dialect, PackedWords.Of(model, "facts")).Text!;
            string line = Assert.Single(text.Split('\n'), l => l.Contains("ends", StringComparison.Ordinal));
            Assert.StartsWith("  -- c, always: “ends", line, StringComparison.Ordinal);
            Assert.False(line.EndsWith('\\'));
            Assert.DoesNotContain("${", text, StringComparison.Ordinal);
            Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        });
    }

    private static SpecBuilder Criterion(string id) => new SpecBuilder().Flag("f").Category("k").Takes("""{ "f": true }""", id: id);

    private static SpecBuilder Category(string id) => new SpecBuilder().Flag("f").Category(id).Takes("""{ "f": true }""");

    private static SqlResult Build(SpecBuilder spec)
    {
        SpectrumModel model = spec.Load().Model;
        return JudgementQuery.Build(model, SqlDialects.All[0], PackedWords.Of(model, "facts"));
    }
}
