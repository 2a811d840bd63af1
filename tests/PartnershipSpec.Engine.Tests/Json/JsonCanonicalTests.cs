using System.Linq;
using CsCheck;
using PartnershipSpec.Engine.Json;
using Xunit;
using static PartnershipSpec.Engine.Tests.Json.JsonTreeAsserts;

namespace PartnershipSpec.Engine.Tests.Json;

public sealed class JsonCanonicalTests
{
    [Theory]
    [InlineData("{ \"b\" : 1.0 , \"a\" : [ true , null ] }", "{\"b\":1.0,\"a\":[true,null]}")]
    [InlineData("\"\\u0041\\/\\n\\u001F\\u007f\"", "\"A/\\u000a\\u001f\u007f\"")]
    [InlineData("\"\\\"\\\\\"", "\"\\\"\\\\\"")]
    [InlineData("\"\\ud83d\\ude00 \\ud83d \\ude00\"", "\"😀 \\ud83d \\ude00\"")]
    [InlineData("{\"a\":1,\"b\":2,\"\\u0061\":3}", "{\"a\":1,\"b\":2}")]
    [InlineData("[tru, 1]", "[null,1]")]
    [InlineData("", "null")]
    public void The_canonical_text_is_the_shortest_deterministic_one(string text, string canonical) =>
        Assert.Equal(canonical, Strict(text).Canonical());

    [Fact]
    public void Texts_that_differ_in_whitespace_comments_commas_and_escapes_only_have_one_canonical_text() =>
        Gen.Select(JsonDocuments.Any, Gen.Int, Gen.Int).Sample(
            (node, one, other) =>
                Assert.Equal(
                    Strict(new JsonStyle(one, JsonSyntax.Strict).Write(node)).Canonical(),
                    Lenient(new JsonStyle(other, JsonSyntax.Lenient).Write(node)).Canonical()),
            iter: 3_000);

    [Fact]
    public void The_canonical_text_reads_as_the_same_value_again() =>
        JsonDocuments.LenientTexts.Sample(
            text =>
            {
                var tree = Lenient(text);
                var again = Strict(tree.Canonical());
                Assert.Empty(again.Problems);
                AssertSame(tree.Root, again.Root);
                Assert.Equal(tree.Canonical(), again.Canonical());
            },
            iter: 3_000);

    [Fact]
    public void Different_documents_have_different_canonical_texts() =>
        Gen.Select(JsonDocuments.Any, JsonDocuments.Any).Sample(
            (one, other) =>
            {
                var left = Strict(new JsonStyle(0, JsonSyntax.Strict).Write(one)).Root;
                var right = Strict(new JsonStyle(0, JsonSyntax.Strict).Write(other)).Root;
                Assert.Equal(AreSame(left, right), JsonCanonical.Write(left) == JsonCanonical.Write(right));
            },
            iter: 5_000);

    private static void AssertSame(JsonValue expected, JsonValue actual) => Assert.True(AreSame(expected, actual));

    /// <summary>Structural equality, duplicates left aside.</summary>
    private static bool AreSame(JsonValue left, JsonValue right)
    {
        if (left.Kind != right.Kind || left.Text != right.Text || left.Items.Count != right.Items.Count)
            return false;
        for (int i = 0; i < left.Items.Count; i++)
        {
            if (!AreSame(left.Items[i], right.Items[i]))
                return false;
        }
        var ofLeft = left.Members.Where(member => !member.IsDuplicate).ToArray();
        var ofRight = right.Members.Where(member => !member.IsDuplicate).ToArray();
        if (ofLeft.Length != ofRight.Length)
            return false;
        for (int i = 0; i < ofLeft.Length; i++)
        {
            if (ofLeft[i].Name != ofRight[i].Name || !AreSame(ofLeft[i].Value, ofRight[i].Value))
                return false;
        }
        return true;
    }
}
