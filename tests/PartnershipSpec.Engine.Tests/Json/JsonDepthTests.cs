using System;
using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit.Engine;
using Xunit;
using static PartnershipSpec.Engine.Tests.Json.JsonTreeAsserts;

namespace PartnershipSpec.Engine.Tests.Json;

[Trait("Takes", "long")]
[Collection(nameof(TimedTests))]
public sealed class JsonDepthTests
{
    [Fact]
    public void Sixty_four_levels_are_read_and_the_sixty_fifth_is_not()
    {
        Assert.Empty(Strict(Nested(64)).Problems);
        JsonDocument.Parse(Nested(64)).Dispose();
        Assert.Equal(new[] { "TooDeep [" }, Strict(Nested(65)).Complaints());
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(Nested(65)));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("[{\"a\":[", "]}]")]
    public void Ten_thousand_levels_are_one_problem_and_what_follows_is_read(string open, string close)
    {
        string text = "[" + Repeat(open, 10_000) + "0" + Repeat(close, 10_000) + ", 7]";
        var tree = Strict(text);
        Assert.Equal(JsonError.TooDeep, Assert.Single(tree.Problems).Error);
        Assert.Equal("7", tree.Root.Items[1].Text);
        HoldsTogether(tree);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void A_million_levels_without_end_are_too_deep_and_cut_off(string open)
    {
        var tree = Strict(Repeat(open, 1_000_000));
        Assert.Equal(new[] { JsonError.TooDeep, JsonError.EndOfFile }, tree.Problems.Select(problem => problem.Error));
        Assert.Equal(JsonTree.MaxDepth + 1, tree.Root.Everything().Count());
    }

    [Fact]
    public void What_is_too_deep_is_missing_and_spans_all_of_it()
    {
        const string Deep = """[{"]": "}"}, tru]""";
        var tree = Strict(Repeat("[", 64) + Deep + Repeat("]", 64));
        Assert.Equal(JsonError.TooDeep, Assert.Single(tree.Problems).Error);
        var missing = Assert.Single(tree.Root.Everything(), value => value.Kind == JsonKind.Missing);
        Assert.Equal(Deep, missing.Span.In(tree.Text));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\n")]
    [InlineData("\"]}\n")]
    [InlineData("\"\\")]
    [InlineData("\\u")]
    [InlineData("'")]
    [InlineData("/*")]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("[")]
    [InlineData("[}")]
    [InlineData("{]")]
    [InlineData("{\"a\":1,")]
    [InlineData("\"a\":")]
    [InlineData("]")]
    [InlineData("#")]
    [InlineData("# ")]
    [InlineData("1 ")]
    [InlineData("9")]
    [InlineData("a ")]
    [InlineData(",")]
    [InlineData(":")]
    [InlineData("\ud800")]
    public void Time_grows_with_the_length_whatever_is_repeated(string piece)
    {
        foreach (string before in new[] { "", "[", "{", "{\"a\":\"" })
        {
            string text = before + Repeat(piece, LongRun.Of(1_000_000) / piece.Length);
            var watch = Stopwatch.StartNew();
            Strict(text);
            Lenient(text);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed} for {text.Length} characters: reading is not linear");
        }
    }

    [Fact]
    public void An_object_of_many_members_is_read_and_searched_in_linear_time()
    {
        var watch = Stopwatch.StartNew();
        var root = Strict("{" + string.Join(",", Enumerable.Range(0, 200_000).Select(i => $"\"n{i % 150_000}\":{i}")) + "}").Root;
        Assert.Equal(50_000, root.Members.Count(member => member.IsDuplicate));
        Assert.All(root.Members.Where(member => !member.IsDuplicate), member => Assert.Same(member, root.Find(member.Name)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed} for 200,000 members");
    }

    private static string Nested(int levels) => Repeat("[", levels) + Repeat("]", levels);

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
