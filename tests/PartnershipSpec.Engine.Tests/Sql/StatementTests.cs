using System;
using System.Linq;
using PartnershipSpec.Engine.Sql;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Sql;

/// <summary>
/// The text of a judgement in SQL. PartnershipSpec.Databases.Tests shows that databases judge by it as the engine does.
/// </summary>
public sealed class StatementTests
{
    public static TheoryData<string> Dialects => new(SqlDialects.All.Select(d => d.Name));

    [Fact]
    public void The_bundled_spec_in_DuckDB() =>
        Golden.Match("tests/PartnershipSpec.Engine.Tests/Sql/bundled.duckdb.sql", Text(Bundled.Spectrum.Model, "duckdb"));

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Every_dialect_is_found_by_its_name(string name) => Assert.Equal(name, SqlDialects.Named(name)!.Name);

    [Theory]
    [InlineData("DuckDB")]
    [InlineData("oracle")]
    [InlineData("")]
    public void What_is_no_dialect_is_not_found(string name) => Assert.Null(SqlDialects.Named(name));

    [Theory]
    [InlineData("duckdb", "CREATE VIEW \"a\".\"judged\" AS\n", "CREATE TABLE \"a\".\"judged\" AS\n")]
    [InlineData("clickhouse", "CREATE VIEW `a`.`judged` AS\n", "CREATE TABLE `a`.`judged` ENGINE = MergeTree ORDER BY tuple() AS\n")]
    [InlineData("spark", "CREATE VIEW `a`.`judged` AS\n", "CREATE TABLE `a`.`judged` AS\n")]
    public void A_view_and_a_table_are_the_query_under_a_name(string dialect, string view, string table)
    {
        string query = Text(Small, dialect);
        Assert.Equal(query, Text(Small, dialect, SqlForm.View, "a.judged").Replace(view, "", StringComparison.Ordinal));
        Assert.Equal(query, Text(Small, dialect, SqlForm.Table, "a.judged").Replace(table, "", StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_and_tables_of_packed_words_have_the_names_that_are_asked_for()
    {
        var words = new PackedWords("my schema.my table", "No", ["k"], ["x\"y"]);
        string text = JudgementQuery.Build(Small, SqlDialects.Named("postgres")!, words).Text!;
        Assert.Contains("FROM \"my schema\".\"my table\"\n", text, StringComparison.Ordinal);
        Assert.Contains("\"No\" AS id,", text, StringComparison.Ordinal);
        Assert.Contains("COALESCE(\"k\", 0)", text, StringComparison.Ordinal);
        Assert.Contains("COALESCE(\"x\"\"y\", 0)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_words_have_numbered_columns()
    {
        string text = Text(Circles.OfSingleFacts(130).Load().Model, "duckdb");
        Assert.Contains("COALESCE(\"known2\", 0)", text, StringComparison.Ordinal);
        Assert.Contains("COALESCE(\"excluded0\", 0)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"known\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_of_single_facts_takes_one_stage_however_long_it_is()
    {
        Assert.Equal(Stages(Circles.OfSingleFacts(3)), Stages(Circles.OfSingleFacts(130)));
        SpecBuilder one = new SpecBuilder().Flag("f", "g").Implication("""{ "f": true }""", """{ "g": true }""");
        Assert.Equal(Stages(Circles.OfSingleFacts(3)), Stages(one.Category("k").Takes("""{ "g": true }""")));
    }

    [Fact]
    public void A_chain_takes_a_stage_for_each_step_that_needs_several_facts()
    {
        SpecBuilder chain = new SpecBuilder().Flag("a", "b", "c", "d", "e")
            .Implication("""{ "a": true, "b": true }""", """{ "c": true }""");
        int one = Stages(chain.Category("k").Takes("""{ "e": true }"""));
        Assert.Equal(one + 1, Stages(chain.Implication("""{ "c": true, "d": true }""", """{ "e": true }""")));
    }

    [Fact]
    public void Stages_of_SQLite_are_not_within_each_other()
    {
        Assert.InRange(Depth(Text(Circles.OfPairs(27).Load().Model, "sqlite")), 1, 12);
        Assert.InRange(Depth(Text(Circles.OfPairs(27).Load().Model, "duckdb")), 50, 100);
    }

    [Fact]
    public void A_criterion_that_two_categories_share_has_one_column()
    {
        SpecBuilder spec = new SpecBuilder().Flag("f").Category("a").Takes("""{ "f": true }""", id: "shared").Category("b", extends: "a");
        Assert.Equal(1, Count(Text(spec.Load().Model, "duckdb"), " AS \"shared\""));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_spec_of_two_hundred_criteria_is_within_what_each_dialect_takes(string dialect) =>
        Assert.NotEmpty(Text(LargeSpec.Of(categories: 4, criteria: 50).Load().Model, dialect));

    [Fact]
    public void Words_of_another_version_are_not_judged()
    {
        string text = JudgementQuery.Build(Small, SqlDialects.Named("duckdb")!, PackedWords.Of(Small, "facts", "digest")).Text!;
        Assert.Matches("CASE WHEN \"digest\" = '[0-9a-f]{16}' THEN 1 ELSE 0 END AS same_version", text);
        Assert.Equal(3 + 3 + 1, Count(text, "CASE WHEN same_version = 1 THEN "));
    }

    internal static string Text(SpectrumModel model, string dialect, SqlForm form = SqlForm.Query, string? name = null)
    {
        SqlResult result = JudgementQuery.Build(model, SqlDialects.Named(dialect)!, PackedWords.Of(model, "facts"), form, name);
        Assert.Null(result.Refusal);
        return result.Text!;
    }

    private static SpectrumModel Small => new SpecBuilder().Flag("f").Category("k").Takes("""{ "f": true }""").Load().Model;

    private static int Stages(SpecBuilder spec) => Count(Text(spec.Load().Model, "duckdb"), "-- Stage ");

    /// <summary>How many parentheses are open where most are.</summary>
    private static int Depth(string text)
    {
        int depth = 0;
        return text.Max(c => depth += c == '(' ? 1 : c == ')' ? -1 : 0);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
