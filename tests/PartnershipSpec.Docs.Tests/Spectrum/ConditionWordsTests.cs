using System.Linq;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Spectrum;

public sealed class ConditionWordsTests
{
    [Theory]
    [InlineData("""{ "agreed": true }""", "`agreed` is true")]
    [InlineData("""{ "agreed": false }""", "`agreed` is false")]
    [InlineData("""{ "size": "middle" }""", "`size` is `middle`")]
    [InlineData("""{ "size": { "atLeast": "middle" } }""", "`size` is `middle` at least")]
    [InlineData("""{ "size": { "atMost": "middle" } }""", "`size` is `middle` at most")]
    [InlineData("""{ "size": { "atLeast": "middle", "atMost": "large" } }""", "`size` is `middle` to `large`")]
    [InlineData("""{ "tone": { "anyOf": ["kind", "harsh"] } }""", "`tone` is `kind` or `harsh`")]
    [InlineData("""{ "guests": { "allOf": ["a", "b"] } }""", "`guests`: `a` and `b`")]
    [InlineData("""{ "guests": { "anyOf": ["a", "b"] } }""", "`guests`: `a` or `b`")]
    [InlineData("""{ "guests": { "anyOf": ["a"] } }""", "`guests`: `a`")]
    [InlineData("""{ "guests": { "noneOf": ["a", "b"] } }""", "`guests`: none of `a`, `b`")]
    [InlineData("""{ "guests": { "atLeast": 2 } }""", "`guests`: at least 2")]
    [InlineData("""{ "guests": { "atMost": 1 } }""", "`guests`: at most 1")]
    [InlineData("""{ "guests": { "atLeast": 1, "atMost": 1, "of": ["a", "b"] } }""", "`guests`: 1 to 1 of `a`, `b`")]
    [InlineData("""{ "agreed": true, "size": "small" }""", "`agreed` is true and `size` is `small`")]
    [InlineData("""{ "any": [ { "agreed": true }, { "agreed": false, "size": "small" } ] }""",
        "`agreed` is true or (`agreed` is false and `size` is `small`)")]
    [InlineData("""{ "not": { "agreed": true } }""", "not (`agreed` is true)")]
    public void A_condition_reads_as_one_would_say_it(string condition, string words) =>
        Assert.Equal(words, ConditionWords.Of(SpecOf(condition).Criteria.First().When));

    private static Spec SpecOf(string condition) => new($$"""
        {
          "id": "s", "version": "1", "namespace": "S", "subject": "thing", "languages": ["en"], "sourceLanguage": "en", "title": { "en": "S" },
          "modalities": [ { "id": "always", "met": 3, "refuted": -12, "whenRefuted": "contradiction" } ], "placement": { "least": 3, "betweenWithin": 2 },
          "traits": [
            { "id": "agreed", "type": "flag", "names": { "en": "x" } },
            { "id": "size", "type": "level", "names": { "en": "x" }, "values": [ {{Values("small", "middle", "large", "huge")}} ] },
            { "id": "tone", "type": "choice", "names": { "en": "x" }, "values": [ {{Values("kind", "harsh")}} ] },
            { "id": "guests", "type": "set", "names": { "en": "x" }, "values": [ {{Values("a", "b", "c")}} ] } ],
          "categories": [ { "id": "c", "names": { "en": "x" }, "criteria": [
            { "id": "k", "modality": "always", "basis": "stated", "when": {{condition}}, "quote": "x", "texts": { "en": "x" } } ] } ]
        }
        """);

    private static string Values(params string[] ids) =>
        string.Join(", ", ids.Select(id => $$"""{ "id": "{{id}}", "names": { "en": "x" } }"""));
}
