using PartnershipSpec.Engine.Json;
using Xunit;
using static PartnershipSpec.Engine.Tests.Json.JsonTreeAsserts;

namespace PartnershipSpec.Engine.Tests.Json;

public sealed class JsonStringTests
{
    [Fact]
    public void Escapes_are_decoded()
    {
        Assert.Equal("\"\\/\b\f\n\r\té😀", Strict("""
            "\"\\\/\b\f\n\r\t\u00e9\uD83d\uDE00"
            """).Root.Text);
    }

    [Fact]
    public void Lone_surrogates_are_kept_escaped_or_raw()
    {
        // Facts and no theory: attributes cannot hold what is not well-formed.
        AssertReads("\"\\ud800\"", "\ud800");
        AssertReads("\"\\uDC00x\"", "\udc00x");
        AssertReads("\"\ud800\"", "\ud800");
        AssertReads("\"\\ud83d\ude00\"", "😀");

        static void AssertReads(string text, string decoded)
        {
            Assert.Empty(Strict(text).Problems);
            Assert.Equal(decoded, Strict(text).Root.Text);
        }
    }

    [Theory]
    [InlineData("\"a\\qb\"", "a\\qb", "\\q")]
    [InlineData("\"a\\😀b\"", "a\\😀b", "\\😀")]
    [InlineData("\"\\u\"", "\\u", "\\u")]
    [InlineData("\"\\u00\\n\"", "\\u00\n", "\\u00")]
    [InlineData("\"C:\\Users\"", "C:\\Users", "\\U")]
    public void A_bad_escape_is_kept_as_written(string text, string decoded, string found)
    {
        var problem = Assert.Single(Strict(text).Problems);
        Assert.Equal((JsonError.InvalidEscape, found), (problem.Error, problem.Found));
        Assert.Equal(decoded, Strict(text).Root.Text);
    }

    [Fact]
    public void The_excerpt_is_short_and_shows_what_cannot_be_seen()
    {
        AssertExcerpt("a", "\"a");
        AssertExcerpt("1234567890123456789", "\"1234567890123456789");
        AssertExcerpt("12345678901234567890", "\"123456789012345678…");
        AssertExcerpt("😀😀😀😀😀😀😀😀😀😀", "\"😀😀😀😀😀😀😀😀😀…");
        AssertExcerpt("\u202e\u200bx", "\"\\u202e\\u200bx");
        AssertExcerpt("\ud800\0\u2028\u00a0", "\"\\ud800\\u0000\\u2028…");

        static void AssertExcerpt(string content, string found)
        {
            Assert.Equal(
                found, Assert.Single(Strict("\"" + content).Problems, problem => problem.Error == JsonError.UnterminatedString).Found);
            Assert.InRange(found.Length, 1, 20);
        }
    }

    [Fact]
    public void Problems_are_equal_when_error_place_and_excerpt_are()
    {
        Assert.Equal(Strict("[tru]").Problems[0], Strict("[tru]").Problems[0]);
        Assert.Equal(Strict("[tru]").Problems[0].GetHashCode(), Strict("[tru]").Problems[0].GetHashCode());
        Assert.NotEqual(Strict("[tru]").Problems[0], Strict("[fal]").Problems[0]);
        Assert.NotEqual(Strict("[tru]").Problems[0], Strict("[ tru]").Problems[0]);
        Assert.Equal("InvalidLiteral [1..4) tru", Strict("[tru]").Problems[0].ToString());
        Assert.False(Strict("[tru]").Problems[0].Equals(null));
    }

    [Fact]
    public void Equal_names_share_one_string()
    {
        var root = Strict("""[{"name": 1}, {"name": 2}]""").Root;
        Assert.Same(root.Items[0].Members[0].Name, root.Items[1].Members[0].Name);
    }
}
