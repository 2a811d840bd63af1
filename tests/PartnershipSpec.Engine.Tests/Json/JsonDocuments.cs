using System;
using System.Linq;
using CsCheck;
using PartnershipSpec.Engine.Json;

namespace PartnershipSpec.Engine.Tests.Json;

/// <summary>Generators of JSON documents, of their texts in many styles, and of texts that are almost JSON.</summary>
internal static class JsonDocuments
{
    private static readonly string[] Pieces =
    {
        "a", "b", "c", "id", " ", "é", "ß", "😀", "\u2028", "\u0085", "\u007f", "\uFEFF", "\"", "\\", "/", "'", "\n", "\r", "\t", "\b",
        "\f", "\0", "\u001f", "//", "/*", "{", "]", ",", ":", "u0041",
    };

    private static readonly string[] LoneSurrogates = { "\ud800", "\udbff", "\udc00", "\udfff" };

    private static readonly string[] Numbers =
    {
        "0", "-0", "1", "-1", "10", "12.5", "0.0", "1e5", "1E+5", "1e-5", "-0.5e0", "100", "2147483648", "1e999", "0.1",
        "123456789012345678901234567890",
    };

    private static readonly string[] Junk =
    {
        "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "/", "//", "/*", "*/", "\n", "\r", " ", "\t", "\u00A0", "\uFEFF", "\0", "\u001f",
        "0", "1", "-", "+",
        ".", "e", "u", "\\u", "\\u12", "\\ud800", "\\q", "true", "tru", "null", "a", "é", "\u2028", "\ud83d", "\ude00",
        "#", "=", ";", "\"a\"", "\"a\":", ",,",
        "NaN", "01", "1.", ".5",
    };

    /// <summary>Documents whose strings are well-formed.</summary>
    internal static readonly Gen<JsonNode> WellFormed = Node(Text(Pieces), depth: 4);

    /// <summary>Documents whose strings may hold surrogates without their other half.</summary>
    internal static readonly Gen<JsonNode> Any = Node(Text(Pieces.Concat(LoneSurrogates).ToArray()), depth: 4);

    /// <summary>Texts in the strict syntax.</summary>
    internal static readonly Gen<string> StrictTexts =
        Gen.Select(Any, Gen.Int, (node, seed) => new JsonStyle(seed, JsonSyntax.Strict).Write(node));

    /// <summary>Texts in the lenient syntax.</summary>
    internal static readonly Gen<string> LenientTexts =
        Gen.Select(Any, Gen.Int, (node, seed) => new JsonStyle(seed, JsonSyntax.Lenient).Write(node));

    /// <summary>Texts in the part of the lenient syntax that System.Text.Json reads: it takes no comment between a name and its
    /// colon.</summary>
    internal static readonly Gen<string> LenientTextsWithPlainColons = Gen.Select(
        Any, Gen.Int, (node, seed) => new JsonStyle(seed, JsonSyntax.Lenient, hasPlainColons: true).Write(node));

    /// <summary>Texts with one to four small mistakes, or none that matters.</summary>
    internal static readonly Gen<string> MutatedTexts = Gen.Select(
        Gen.Frequency((3, StrictTexts), (1, LenientTexts)),
        Gen.Select(Gen.Int[0, 3], Gen.Double.Unit, Gen.OneOf(Junk)).Array[1, 4],
        Mutate);

    /// <summary>Token after token without any order.</summary>
    internal static readonly Gen<string> Soups = Gen.OneOf(Junk).Array[0, 60].Select(string.Concat);

    internal static string Mutate(string text, (int Kind, double Place, string Junk)[] mutations)
    {
        foreach (var (kind, place, junk) in mutations)
        {
            int at = (int)(place * text.Length);
            int length = Math.Min(text.Length - at, 1);
            text = kind switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, junk),
                2 => text.Remove(at, length).Insert(at, junk),
                _ => text.Insert(at, text.Substring(at, Math.Min(text.Length - at, 5))),
            };
        }
        return text;
    }

    private static Gen<string> Text(string[] pieces) => Gen.OneOf(pieces).Array[0, 6].Select(string.Concat);

    private static Gen<JsonNode> Node(Gen<string> text, int depth)
    {
        Gen<JsonNode> scalar = Gen.Frequency(
            (2, Gen.OneOf("null", "true", "false").Select(literal => (JsonNode)new JsonNode.Literal(literal))),
            (2, Gen.OneOf(Numbers).Select(literal => (JsonNode)new JsonNode.Literal(literal))),
            (3, text.Select(value => (JsonNode)new JsonNode.Text(value))));
        if (depth == 0)
            return scalar;
        var inner = Node(text, depth - 1);
        return Gen.Frequency(
            (1, scalar),
            (2, inner.Array[0, 4].Select(items => (JsonNode)new JsonNode.List(items))),
            (3, Gen.Select(text, inner).Array[0, 5].Select(members => (JsonNode)new JsonNode.Map(members))));
    }
}
