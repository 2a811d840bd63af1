using System.Text.Json;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Text;
using Xunit;
using static PartnershipSpec.Engine.Tests.Json.JsonTreeAsserts;

namespace PartnershipSpec.Engine.Tests.Json;

public sealed class JsonSyntaxTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData(" \t\r\n1 ")]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-12.50e+07")]
    [InlineData("1E400")]
    [InlineData("0.1")]
    [InlineData("\"\"")]
    [InlineData("\"\u007f\u0085\u2028\u2029é😀\"")]
    [InlineData("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 \\uD83D\\uDE00\"")]
    [InlineData("\"// no comment /* neither */\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[[],{},\"\",0,null]")]
    [InlineData("{\"\":{\"\":0},\"a\":[{}]}")]
    [InlineData("{\"a\":1,\"a\":2}")]
    public void RFC_8259_is_accepted(string text)
    {
        Assert.Empty(Strict(text).Problems);
        Assert.Empty(Lenient(text).Problems);
        JsonDocument.Parse(text).Dispose();
    }

    [Theory]
    [InlineData("", JsonError.EmptyText)]
    [InlineData(" \n", JsonError.EmptyText)]
    [InlineData("tru", JsonError.InvalidLiteral)]
    [InlineData("nulls", JsonError.InvalidLiteral)]
    [InlineData("True", JsonError.InvalidLiteral)]
    [InlineData("NaN", JsonError.InvalidLiteral)]
    [InlineData("-Infinity", JsonError.InvalidNumber)]
    [InlineData("-", JsonError.InvalidNumber)]
    [InlineData("+1", JsonError.InvalidNumber)]
    [InlineData("01", JsonError.InvalidNumber)]
    [InlineData("-01", JsonError.InvalidNumber)]
    [InlineData(".5", JsonError.InvalidNumber)]
    [InlineData("1.", JsonError.InvalidNumber)]
    [InlineData("1.e5", JsonError.InvalidNumber)]
    [InlineData("1e", JsonError.InvalidNumber)]
    [InlineData("1e+", JsonError.InvalidNumber)]
    [InlineData("0x10", JsonError.InvalidNumber)]
    [InlineData("1_000", JsonError.InvalidNumber)]
    [InlineData("2024-01-31", JsonError.InvalidNumber)]
    [InlineData("\"", JsonError.UnterminatedString)]
    [InlineData("\"a", JsonError.UnterminatedString)]
    [InlineData("\"a\\", JsonError.UnterminatedString)]
    [InlineData("\"a\\\"", JsonError.UnterminatedString)]
    [InlineData("\"a\\u12", JsonError.UnterminatedString)]
    [InlineData("\"a\nb", JsonError.UnterminatedString)]
    [InlineData("\"\t\"", JsonError.ControlCharacterInString)]
    [InlineData("\"\0\"", JsonError.ControlCharacterInString)]
    [InlineData("\"\\q\"", JsonError.InvalidEscape)]
    [InlineData("\"\\'\"", JsonError.InvalidEscape)]
    [InlineData("\"\\u12G4\"", JsonError.InvalidEscape)]
    [InlineData("\"\\u12\"", JsonError.InvalidEscape)]
    [InlineData("'a'", JsonError.SingleQuotes)]
    [InlineData("[", JsonError.EndOfFile)]
    [InlineData("{\"a\"", JsonError.EndOfFile)]
    [InlineData("{\"a\":", JsonError.EndOfFile)]
    [InlineData("[1,", JsonError.EndOfFile)]
    [InlineData("[tru", JsonError.EndOfFile)]
    [InlineData("[1.", JsonError.EndOfFile)]
    [InlineData("[1 2]", JsonError.ExpectedCommaOrEnd)]
    [InlineData("[1}", JsonError.ExpectedCommaOrEnd)]
    [InlineData("{\"a\":1]", JsonError.ExpectedCommaOrEnd)]
    [InlineData("[1,,2]", JsonError.ExpectedValue)]
    [InlineData("[:1]", JsonError.ExpectedValue)]
    [InlineData("{\"a\":}", JsonError.ExpectedValue)]
    [InlineData("]", JsonError.ExpectedValue)]
    [InlineData("{\"a\" 1}", JsonError.ExpectedColon)]
    [InlineData("{\"a\"}", JsonError.ExpectedColon)]
    [InlineData("{a:1}", JsonError.UnquotedName)]
    [InlineData("{1:1}", JsonError.UnquotedName)]
    [InlineData("{:1}", JsonError.ExpectedName)]
    [InlineData("{[]}", JsonError.ExpectedName)]
    [InlineData("{,\"a\":1}", JsonError.ExpectedName)]
    [InlineData("[1,]", JsonError.TrailingComma)]
    [InlineData("{\"a\":1,}", JsonError.TrailingComma)]
    [InlineData("1 2", JsonError.TextAfterValue)]
    [InlineData("{}}", JsonError.TextAfterValue)]
    [InlineData("{},", JsonError.TextAfterValue)]
    [InlineData("#", JsonError.UnexpectedCharacter)]
    [InlineData("[1;2]", JsonError.UnexpectedCharacter)]
    [InlineData("[\u00A01]", JsonError.UnexpectedCharacter)]
    [InlineData("[\v1]", JsonError.UnexpectedCharacter)]
    [InlineData("1 \uFEFF", JsonError.UnexpectedCharacter)]
    [InlineData("// a\n1", JsonError.CommentNotAllowed)]
    [InlineData("1 /* a */", JsonError.CommentNotAllowed)]
    [InlineData("[1, /* a", JsonError.CommentNotAllowed)]
    [InlineData("1 /", JsonError.UnexpectedCharacter)]
    internal void What_RFC_8259_does_not_allow_is_one_problem(string text, JsonError error)
    {
        Assert.Equal(error, Assert.Single(Strict(text).Problems).Error);
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(text));
    }

    [Theory]
    [InlineData("// a\n[1, /* b */ 2, // c\r 3,] // d", "[1,2,3]")]
    [InlineData("{\"a\": 1, /**/ } //", "{\"a\":1}")]
    [InlineData("{\"a\" /* b */ : /* c */ 1 /* d */, \"e\" // f\n: 2}", "{\"a\":1,\"e\":2}")]
    [InlineData("/***/1/* // */", "1")]
    [InlineData("/*/ 1 */2", "2")]
    public void Lenient_reading_takes_comments_and_trailing_commas(string text, string canonical)
    {
        Assert.Empty(Lenient(text).Problems);
        Assert.Equal(canonical, Lenient(text).Canonical());
        Assert.NotEmpty(Strict(text).Problems);
        Assert.All(Strict(text).Problems, problem => Assert.True(problem.Error is JsonError.CommentNotAllowed or JsonError.TrailingComma));
        Assert.Equal(canonical, Strict(text).Canonical());
    }

    [Theory]
    [InlineData("// a", JsonError.EmptyText)]
    [InlineData("/* a", JsonError.UnterminatedComment)]
    [InlineData("[1, /* a *", JsonError.UnterminatedComment)]
    [InlineData("[1, /", JsonError.UnterminatedComment)]
    [InlineData("[1] /* a", JsonError.UnterminatedComment)]
    [InlineData("[1, // a", JsonError.EndOfFile)]
    [InlineData("[1 / 2]", JsonError.UnexpectedCharacter)]
    [InlineData("[,1]", JsonError.ExpectedValue)]
    [InlineData("[1,,]", JsonError.ExpectedValue)]
    [InlineData("{,}", JsonError.ExpectedName)]
    [InlineData("[1],", JsonError.TextAfterValue)]
    internal void Lenient_reading_takes_nothing_else(string text, JsonError error) =>
        Assert.Equal(error, Assert.Single(Lenient(text).Problems).Error);

    [Theory]
    [InlineData(JsonSyntax.Strict)]
    [InlineData(JsonSyntax.Lenient)]
    internal void A_leading_byte_order_mark_is_skipped_and_counts_in_offsets(JsonSyntax syntax)
    {
        var tree = JsonTree.Parse("\uFEFF[1]", syntax);
        Assert.Empty(tree.Problems);
        Assert.Equal(SourceSpan.FromBounds(1, 4), tree.Root.Span);
        Assert.Equal(JsonError.EmptyText, Assert.Single(JsonTree.Parse("\uFEFF", syntax).Problems).Error);
        Assert.NotEmpty(JsonTree.Parse("\uFEFF\uFEFF1", syntax).Problems);
    }
}
