using System.Linq;
using System.Text;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>Small specs to generate from.</summary>
internal static class Specs
{
    internal const string Tiny = """
        {
          "id": "tinySpectrum", "version": "1", "namespace": "Tiny", "subject": "thing",
          "languages": ["en"], "sourceLanguage": "en", "title": { "en": "Tiny" },
          "modalities": [ { "id": "always", "met": 3, "refuted": -12, "whenRefuted": "contradiction" } ],
          "placement": { "least": 3, "betweenWithin": 2 },
          "traits": [ { "id": "round", "type": "flag", "names": { "en": "round" } } ],
          "categories": [
            { "id": "ball", "names": { "en": "ball" }, "criteria": [
              { "id": "isRound", "modality": "always", "basis": "stated", "when": { "round": true }, "quote": "A ball is round.", "texts": { "en": "It is round." } } ] },
            { "id": "cube", "names": { "en": "cube" }, "criteria": [
              { "id": "isNotRound", "modality": "always", "basis": "stated", "when": { "round": false }, "quote": "A cube is not.", "texts": { "en": "It is not round." } } ] }
          ]
        }
        """;

    /// <summary>More atoms than one word holds and more categories than eight bytes hold.</summary>
    internal static string Large(int categories = 7, int sets = 5)
    {
        var spec = new StringBuilder(Tiny);
        string traits = string.Join(",\n", Enumerable.Range(0, sets).Select(s =>
            $$"""{ "id": "set{{s}}", "type": "set", "names": { "en": "set {{s}}" }, "values": [{{string.Join(",", Enumerable.Range(0, 20).Select(v => $$"""{ "id": "v{{v}}", "names": { "en": "v" } }"""))}}] }"""));
        string more = string.Join(",\n", Enumerable.Range(0, categories - 2).Select(c =>
            $$$"""
            { "id": "kind{{{c}}}", "names": { "en": "kind" }, "criteria": [
              { "id": "has{{{c}}}", "modality": "always", "basis": "stated", "when": { "set{{{c % sets}}}": { "atLeast": {{{c + 2}}} }, "not": { "round": true } }, "quote": "q", "texts": { "en": "t" } },
              { "id": "lacks{{{c}}}", "modality": "always", "basis": "stated", "when": { "any": [ { "set{{{(c + 1) % sets}}}": { "noneOf": ["v0", "v1"] } }, { "round": true } ] }, "quote": "q", "texts": { "en": "t" } } ] }
            """));
        spec.Replace(
            """{ "id": "round", "type": "flag", "names": { "en": "round" } }""",
            """{ "id": "round", "type": "flag", "names": { "en": "round" } },""" + "\n" + traits);
        spec.Replace(
            "\n  ]\n}", ",\n" + more
            + "\n  ],\n  \"implications\": [ { \"if\": { \"set0\": { \"atLeast\": 3 } }, \"then\": { \"set1\": { \"atMost\": 4 } } }, "
            + "{ \"if\": { \"set1\": { \"anyOf\": [\"v3\"] } }, \"then\": { \"set0\": { \"allOf\": [\"v1\", \"v2\"] } } } ]\n}");
        return spec.ToString();
    }

    /// <summary>More atoms than one word holds, conditions over many of them, and no more categories than eight bytes hold.</summary>
    internal static string TwoWords()
    {
        string large = Large(categories: 6);
        int implications = large.IndexOf(",\n  \"implications\"", System.StringComparison.Ordinal);
        return large[..implications] + "\n}";
    }
}
