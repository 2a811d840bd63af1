using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Hostile;

/// <summary>
/// A spec, a declaration file and C# claims that hold a list of texts in every place that takes text: the text of a number in the trait,
/// category and declaration of that number.
/// </summary>
internal static class HostileSpec
{
    internal const string Namespace = "Hostile";

    /// <summary>What stands in places of which a spec has only one.</summary>
    internal static string Everything(IEnumerable<string> texts) => string.Join("\u00b7", texts);

    internal static string Spec(IReadOnlyList<string> texts)
    {
        string all = HostileTexts.Json(Everything(texts));
        return $$"""
            {
              "$schema": {{all}}, "id": "hostileSpectrum", "version": {{all}}, "namespace": "{{Namespace}}", "subject": "thing", "languages": ["en"], "sourceLanguage": "en",
              "title": { "en": {{all}} }, "source": { "title": {{all}}, "publisher": {{all}}, "rights": {{all}}, "url": {{all}} },
              "dimensions": [ { "id": "width", "basis": "stated", "quote": {{all}}, "names": { "en": {{all}} } } ],
              "modalities": [ { "id": "always", "names": { "en": {{all}} }, "met": 3, "refuted": -12, "whenRefuted": "contradiction" } ],
              "placement": { "least": 3, "betweenWithin": 2 },
              "traits": [ { "id": "whole", "type": "flag", "names": { "en": "whole" } }, {{List(texts, Trait)}} ],
              "implications": [ { "if": { "kind0": "a" }, "then": { "whole": true }, "why": { "en": {{all}} } } ],
              "categories": [ {{List(texts, Category)}} ],
              "metadata": [ { "id": {{all}}, "quote": {{all}}, "carriedBy": "/id", "note": {{all}} } ]
            }
            """;
    }

    /// <summary>Each declaration has one of the texts everywhere, its id too, and claims what its facts contradict.</summary>
    internal static string Declarations(IReadOnlyList<string> texts) => $$"""{ "partnerships": [ {{List(texts, Declaration)}} ] }""";

    /// <summary>Claims with one of the texts as their name, which their facts contradict; and models of all names.</summary>
    internal static string Code(IReadOnlyList<string> texts, IReadOnlyList<string> names) =>
        "using Hostile;\n"
        + string.Concat(
            texts.Select(
            (text, i) => $"[Thing(ThingCategory.Takes{i}, Name = {Literal(text)}, Kind{i} = Kind{i}.B)] class Claim{i} {{ }}\n"))
        + string.Concat(
            names.Select(
            (text, i) => $"static class Named{i} {{ public static readonly string Name = new Takes0({Literal(text)}).Name; }}\n"));

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Trait(string text, int i) => $$"""
        { "id": "kind{{i}}", "type": "choice", "names": { "en": {{text}} }, "definition": { "en": {{text}} }, "question": { "en": {{text}} },
          "values": [ { "id": "a", "names": { "en": {{text}} } }, { "id": "b", "names": { "en": {{text}} } } ] }
        """;

    private static string Category(string text, int i) => $$"""
        { "id": "takes{{i}}", "names": { "en": {{text}} }, "aliases": { "en": [{{text}}] }, "examples": [ { "names": { "en": {{text}} } } ],
          "criteria": [ { "id": "criterion{{i}}", "statements": [{{text}}], "modality": "always", "basis": "stated", "dimension": "width",
            "when": { "kind{{i}}": "a" }, "quote": {{text}}, "texts": { "en": {{text}} }, "note": {{text}} } ] }
        """;

    private static string Declaration(string text, int i) => $$"""
        { "id": {{text}}, "name": {{text}}, "claims": "takes{{i}}", "url": {{text}}, "note": {{text}},
          "facts": { "kind{{i}}": { "value": "b", "source": {{text}}, "note": {{text}} } } }
        """;

    private static string List(IReadOnlyList<string> texts, System.Func<string, int, string> item) =>
        string.Join(",\n", texts.Select((text, i) => item(HostileTexts.Json(text), i)));
}
