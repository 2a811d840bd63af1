using System.Linq;
using CsCheck;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit.Engine;
using Xunit;
using static PartnershipSpec.Engine.Tests.Json.JsonTreeAsserts;

namespace PartnershipSpec.Engine.Tests.Json;

public sealed class JsonRecoveryTests
{
    [Theory]
    [InlineData("""{"a": 1 "b": 2}""", "ExpectedCommaOrEnd \"b\"", """{"a":1,"b":2}""")]
    [InlineData("""[1 2, 3]""", "ExpectedCommaOrEnd 2", "[1,2,3]")]
    [InlineData("""{"a" 1, "b": 2}""", "ExpectedColon 1", """{"a":1,"b":2}""")]
    [InlineData("""{"a", "b": 2}""", "ExpectedColon ,", """{"a":null,"b":2}""")]
    [InlineData("""{"a" = 1, "b": 2}""", "UnexpectedCharacter =", """{"a":1,"b":2}""")]
    [InlineData("""{"a": 1; "b": 2}""", "UnexpectedCharacter ;", """{"a":1,"b":2}""")]
    [InlineData("""{"a": , "b": 2}""", "ExpectedValue ,", """{"a":null,"b":2}""")]
    [InlineData("""{"a": "x": 1, "b": 2}""", "ExpectedCommaOrEnd :", """{"a":"x","b":2}""")]
    [InlineData("""{: 1, "b": 2}""", "ExpectedName :", """{"b":2}""")]
    [InlineData("""{{}, "b": 2}""", "ExpectedName {", """{"b":2}""")]
    [InlineData("""{"a": 1,, "b": 2}""", "ExpectedName ,", """{"a":1,"b":2}""")]
    [InlineData("""[1,, 2]""", "ExpectedValue ,", "[1,null,2]")]
    [InlineData("""[1: 2]""", "ExpectedCommaOrEnd :", "[1,2]")]
    [InlineData("""[1, #, 2]""", "UnexpectedCharacter #", "[1,null,2]")]
    [InlineData("""[1, #%& 2]""", "UnexpectedCharacter #%&", "[1,2]")]
    [InlineData("""{a: 1, "b": 2}""", "UnquotedName a", """{"a":1,"b":2}""")]
    [InlineData("""{'a': 1, "b": 2}""", "SingleQuotes 'a'", """{"a":1,"b":2}""")]
    [InlineData("""{"a": 'it\'s "x"', "b": 2}""", "SingleQuotes 'it\\'s \"x\"'", """{"a":"it's \"x\"","b":2}""")]
    [InlineData("""{"a": “x”, "b": 2}""", "InvalidLiteral “x”", """{"a":null,"b":2}""")]
    [InlineData("""{"a": `x`, "b": 2}""", "UnexpectedCharacter `", """{"a":null,"b":2}""")]
    [InlineData("""{"a": "x\q\"", "b": 2}""", "InvalidEscape \\q", """{"a":"x\\q\"","b":2}""")]
    [InlineData("""{"a": "\u12é", "b": 2}""", "InvalidEscape \\u12", """{"a":"\\u12é","b":2}""")]
    [InlineData("""{"a": tru, "b": 2}""", "InvalidLiteral tru", """{"a":null,"b":2}""")]
    [InlineData("""{"a": no quotes around 3 words, "b": 2}""", "InvalidLiteral no", """{"a":null,"b":2}""")]
    [InlineData("""{"a": 01, "b": 2}""", "InvalidNumber 01", """{"a":null,"b":2}""")]
    [InlineData("""{"a": [1, 2}""", "ExpectedCommaOrEnd }", """{"a":[1,2]}""")]
    [InlineData("""[{"a": 1, {"b": 2}]""", "ExpectedCommaOrEnd {", """[{"a":1},{"b":2}]""")]
    [InlineData("""[{"a": 1 {"b": 2}]""", "ExpectedCommaOrEnd {", """[{"a":1},{"b":2}]""")]
    [InlineData("""[{ {"b": 2}]""", "ExpectedCommaOrEnd {", """[{},{"b":2}]""")]
    [InlineData("""[{"a": 1, "b": [2}, 3]""", "ExpectedCommaOrEnd }", """[{"a":1,"b":[2]},3]""")]
    [InlineData("""{"a": 1], "b": 2}""", "ExpectedCommaOrEnd ]", """{"a":1,"b":2}""")]
    [InlineData("""[1}, 2]""", "ExpectedCommaOrEnd }", "[1,2]")]
    [InlineData("""]{"a": 1}""", "ExpectedValue ]", """{"a":1}""")]
    [InlineData("{\"a\": \"x,\n \"b\": 2}", "UnterminatedString \"x", """{"a":"x","b":2}""")]
    [InlineData("[{\"a\": \"x},\r\n {\"b\": 2}]", "UnterminatedString \"x", """[{"a":"x"},{"b":2}]""")]
    [InlineData("{\"a: 1,\n \"b\": 2}", "UnterminatedString \"a: 1", """{"a: 1":null,"b":2}""")]
    [InlineData("{\"a\": \"x\n \"b\": 2}", "UnterminatedString \"x", """{"a":"x","b":2}""")]
    [InlineData("[\"x\t\ty\", 2]", "ControlCharacterInString \t\t", """["x\u0009\u0009y",2]""")]
    public void One_mistake_is_one_problem_and_the_rest_is_read(string text, string complaint, string canonical)
    {
        Assert.Equal(new[] { complaint }, Strict(text).Complaints());
        Assert.Equal(canonical, Strict(text).Canonical());
        HoldsTogether(Strict(text));
    }

    [Fact]
    public void A_forgotten_bracket_before_a_name_is_seen_at_the_colon_and_at_the_next_bracket()
    {
        var tree = Strict("""{"a": [1, 2, "b": 3}""");
        Assert.Equal(new[] { "ExpectedCommaOrEnd :", "ExpectedCommaOrEnd }" }, tree.Complaints());
        Assert.Equal("""{"a":[1,2,"b",3]}""", tree.Canonical());
    }

    [Fact]
    public void Mistakes_in_different_places_are_all_reported_in_the_order_of_the_text()
    {
        const string Text = """
            {
              "a": tru,
              b: 1
              "c": [01, fals, "\q" 2,],
              'd' "x" // why
            }
            """;
        Assert.Equal(
            new[]
            {
                "InvalidLiteral tru", "UnquotedName b", "ExpectedCommaOrEnd \"c\"", "InvalidNumber 01", "InvalidLiteral fals",
                "InvalidEscape \\q",
                "ExpectedCommaOrEnd 2", "TrailingComma ,", "SingleQuotes 'd'", "ExpectedColon \"x\"", "CommentNotAllowed // why",
            },
            Strict(Text).Complaints());
        Assert.Equal("""{"a":null,"b":1,"c":[null,null,"\\q",2],"d":"x"}""", Strict(Text).Canonical());
    }

    [Fact]
    public void A_value_that_could_not_be_read_has_the_place_where_it_should_stand()
    {
        var tree = Strict("""{"a": tru, "b": , "c"}""");
        Assert.Equal(new[] { "tru", "", "" }, tree.Root.Members.Select(member => member.Value.Span.In(tree.Text)));
        Assert.Equal(new[] { 6, 15, 21 }, tree.Root.Members.Select(member => member.Value.Span.Start));
        Assert.All(tree.Root.Members, member => Assert.Equal(JsonKind.Missing, member.Value.Kind));
    }

    [Fact]
    public void At_most_a_hundred_problems_are_kept_and_reading_goes_on()
    {
        var tree = Strict("[" + string.Concat(Enumerable.Repeat("tru,", 1_000)) + "7]");
        Assert.Equal(JsonTree.MaxProblems, tree.Problems.Count);
        Assert.Equal(1_001, tree.Root.Items.Count);
        Assert.Equal("7", tree.Root.Items[1_000].Text);
    }

    [Fact]
    [Trait("Takes", "long")]
    public void Whatever_the_text_the_tree_holds_together() =>
        Gen.OneOf(JsonDocuments.MutatedTexts, JsonDocuments.Soups, JsonDocuments.LenientTexts, Gen.String).Sample(
            text =>
            {
                HoldsTogether(Strict(text));
                HoldsTogether(Lenient(text));
            },
            iter: LongRun.Of(30_000));
}
