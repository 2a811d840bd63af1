using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using CsCheck;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Json;

/// <summary>Strict reading against System.Text.Json, which reads RFC 8259 too; what differs is in <see cref="JsonAgreement"/>.</summary>
[Trait("Takes", "long")]
public sealed class JsonAgreementTests
{
    [Fact]
    public void Every_generated_document_is_accepted_by_both_with_the_same_values() =>
        JsonDocuments.StrictTexts.Sample(text => Assert.True(JsonAgreement.On(text), text), iter: LongRun.Of(5_000));

    [Fact]
    public void Of_documents_with_mistakes_both_accept_the_same_ones_with_the_same_values()
    {
        int accepted = 0;
        int rejected = 0;
        JsonDocuments.MutatedTexts.Sample(
            text => Interlocked.Increment(ref JsonAgreement.On(text) ? ref accepted : ref rejected), iter: LongRun.Of(50_000));
        Assert.True(accepted > LongRun.Of(2_000)
            && rejected > LongRun.Of(10_000), $"{accepted} accepted, {rejected} rejected: too one-sided to mean anything");
    }

    [Fact]
    public void Of_texts_without_any_order_both_accept_the_same_ones() =>
        JsonDocuments.Soups.Sample(text => { JsonAgreement.On(text); }, iter: LongRun.Of(20_000));

    [Fact]
    public void What_is_accepted_strictly_is_accepted_leniently_with_the_same_values() =>
        JsonDocuments.MutatedTexts.Sample(
            text =>
            {
                var strict = JsonTreeAsserts.Strict(text);
                if (strict.Problems.Count == 0)
                {
                    Assert.Empty(JsonTreeAsserts.Lenient(text).Problems);
                    Assert.Equal(strict.Canonical(), JsonTreeAsserts.Lenient(text).Canonical());
                }
            },
            iter: LongRun.Of(10_000));

    [Fact]
    public void Lenient_reading_agrees_on_comments_and_trailing_commas()
    {
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        JsonDocuments.LenientTextsWithPlainColons.Sample(
            text => Assert.True(JsonAgreement.On(text, JsonSyntax.Lenient, options), text), iter: LongRun.Of(5_000));
    }

    [Fact]
    public void Whatever_is_made_of_the_characters_of_numbers_both_accept_the_same_ones() =>
        Gen.Char["+-.eE0123456789"].Array[1, 12].Select(c => new string(c))
            .Sample(text => { JsonAgreement.On(text); }, iter: LongRun.Of(50_000));

    [Fact]
    public void Whatever_stands_in_a_string_both_accept_the_same_ones_with_the_same_text()
    {
        Gen<string> piece = Gen.Frequency(
            (4, Gen.Char.Select(c => c.ToString())),
            (2, Gen.Char.Select(c => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture))),
            (1, Gen.OneOf(
                "\\n", "\\\\", "\\\"", "\\/", "\\q", "\\u00g0", "\\ud83d\\ude00", "\\", "\"", "\t", "\u007f", "\uFFFF", "\uFFFE")));
        piece.Array[0, 6].Select(string.Concat).Sample(content => { JsonAgreement.On("\"" + content + "\""); }, iter: LongRun.Of(50_000));
    }

    [Fact]
    public void However_deep_a_document_is_both_read_the_same_levels() =>
        Gen.Select(Gen.Int[JsonTree.MaxDepth - 3, JsonTree.MaxDepth + 3], Gen.Int).Sample(
            (depth, seed) => Assert.Equal(depth <= JsonTree.MaxDepth, JsonAgreement.On(Nested(depth, new Random(seed)))), iter: 500);

    [Fact]
    public void A_name_given_twice_is_marked_where_System_Text_Json_refuses_it()
    {
        int twice = 0;
        Gen.Select(JsonDocuments.WellFormed, Gen.Int, (node, seed) => new JsonStyle(seed, JsonSyntax.Strict).Write(node)).Sample(
            text =>
            {
                // With half a character in a name, there is no saying what it is the same as.
                if (text.Any(char.IsSurrogate) || text.Contains("\\ud", StringComparison.OrdinalIgnoreCase)) return;

                bool isMarked = JsonTreeAsserts.Strict(text).Root.Everything()
                    .Any(value => value.Members.Any(member => member.IsDuplicate));
                if (isMarked) Interlocked.Increment(ref twice);
                Assert.Equal(!isMarked, JsonAgreement.IsAcceptedThere(text, new JsonDocumentOptions { AllowDuplicateProperties = false }));
            },
            iter: LongRun.Of(30_000));
        Assert.True(twice > LongRun.Of(100), $"{twice} documents with a name given twice are too few to mean anything");
    }

    private static string Nested(int depth, Random random)
    {
        string text = "0";
        for (int level = 0; level < depth; level++)
        {
            bool isAlone = level == 0 || random.Next(4) > 0;
            text = random.Next(2) == 0 ? $"[{(isAlone ? "" : "[],")}{text}]" : $"{{{(isAlone ? "" : "\"b\":{},")}\"a\":{text}}}";
        }

        return text;
    }
}
