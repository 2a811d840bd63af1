using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsCheck;
using PartnershipSpec.Core.Json;

namespace PartnershipSpec.Core.Tests.Json;

/// <summary>Generators of JSON documents, of their texts in many styles, and of texts that are almost JSON.</summary>
internal static class JsonDocuments
{
    private static readonly string[] Pieces =
    {
        "a", "b", "c", "id", " ", "é", "ß", "😀", "\u2028", "\u0085", "\u007f", "\uFEFF", "\"", "\\", "/", "'", "\n", "\r", "\t", "\b", "\f", "\0",
        "\u001f", "//", "/*", "{", "]", ",", ":", "u0041",
    };

    private static readonly string[] LoneSurrogates = { "\ud800", "\udbff", "\udc00", "\udfff" };

    private static readonly string[] Numbers =
    {
        "0", "-0", "1", "-1", "10", "12.5", "0.0", "1e5", "1E+5", "1e-5", "-0.5e0", "100", "2147483648", "1e999", "0.1", "123456789012345678901234567890",
    };

    private static readonly string[] Junk =
    {
        "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "/", "//", "/*", "*/", "\n", "\r", " ", "\t", "\u00A0", "\uFEFF", "\0", "\u001f", "0", "1", "-", "+",
        ".", "e", "u", "\\u", "\\u12", "\\ud800", "\\q", "true", "tru", "null", "a", "é", "\u2028", "\ud83d", "\ude00", "#", "=", ";", "\"a\"", "\"a\":", ",,",
        "NaN", "01", "1.", ".5",
    };

    /// <summary>Documents whose strings are well-formed.</summary>
    internal static readonly Gen<JsonNode> WellFormed = Node(Text(Pieces), depth: 4);

    /// <summary>Documents whose strings may hold surrogates without their other half.</summary>
    internal static readonly Gen<JsonNode> Any = Node(Text(Pieces.Concat(LoneSurrogates).ToArray()), depth: 4);

    /// <summary>Texts in the strict syntax.</summary>
    internal static readonly Gen<string> StrictTexts = Gen.Select(Any, Gen.Int, (node, seed) => new JsonStyle(seed, JsonSyntax.Strict).Write(node));

    /// <summary>Texts in the lenient syntax.</summary>
    internal static readonly Gen<string> LenientTexts = Gen.Select(Any, Gen.Int, (node, seed) => new JsonStyle(seed, JsonSyntax.Lenient).Write(node));

    /// <summary>Texts in the part of the lenient syntax that System.Text.Json reads: it takes no comment between a name and its colon.</summary>
    internal static readonly Gen<string> LenientTextsWithPlainColons = Gen.Select(
        Any, Gen.Int, (node, seed) => new JsonStyle(seed, JsonSyntax.Lenient, hasPlainColons: true).Write(node));

    /// <summary>Texts with one to four small mistakes, or none that matters.</summary>
    internal static readonly Gen<string> MutatedTexts = Gen.Select(
        Gen.Frequency((3, StrictTexts), (1, LenientTexts)), Gen.Select(Gen.Int[0, 3], Gen.Double.Unit, Gen.OneOf(Junk)).Array[1, 4], Mutate);

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

/// <summary>A document apart from any text.</summary>
internal abstract record JsonNode
{
    internal sealed record Literal(string Value) : JsonNode;

    internal sealed record Text(string Value) : JsonNode;

    internal sealed record List(JsonNode[] Items) : JsonNode;

    internal sealed record Map((string Name, JsonNode Value)[] Members) : JsonNode;
}

/// <summary>One way of writing documents: its own whitespace, escapes and, where allowed, comments and trailing commas.</summary>
internal sealed class JsonStyle
{
    private static readonly string[] Blanks = { "", "", " ", "\n", "\r\n", "\t", "   " };
    private static readonly string[] Comments = { "// a \"comment\" }\n", "/* ] \n * , */", "/**/", "//\r" };

    private readonly Random _random;
    private readonly JsonSyntax _syntax;
    private readonly bool _hasPlainColons;
    private readonly StringBuilder _text = new();

    internal JsonStyle(int seed, JsonSyntax syntax, bool hasPlainColons = false)
    {
        _random = new Random(seed);
        _syntax = syntax;
        _hasPlainColons = hasPlainColons;
    }

    internal string Write(JsonNode node)
    {
        Gap();
        Value(node);
        Gap();
        return _text.ToString();
    }

    private void Value(JsonNode node)
    {
        switch (node)
        {
            case JsonNode.Literal literal:
                _text.Append(literal.Value);
                break;
            case JsonNode.Text text:
                Quoted(text.Value);
                break;
            case JsonNode.List list:
                Separated('[', list.Items, Value, ']');
                break;
            case JsonNode.Map map:
                Separated('{', map.Members, Member, '}');
                break;
        }
    }

    private void Member((string Name, JsonNode Value) member)
    {
        Quoted(member.Name);
        if (!_hasPlainColons)
            Gap();
        _text.Append(':');
        Gap();
        Value(member.Value);
    }

    private void Separated<T>(char open, IReadOnlyList<T> parts, Action<T> write, char close)
    {
        _text.Append(open);
        Gap();
        for (int i = 0; i < parts.Count; i++)
        {
            write(parts[i]);
            Gap();
            if (i < parts.Count - 1 || (_syntax == JsonSyntax.Lenient && _random.Next(3) == 0))
                _text.Append(',');
            Gap();
        }
        _text.Append(close);
    }

    private void Gap()
    {
        _text.Append(Blanks[_random.Next(Blanks.Length)]);
        if (_syntax == JsonSyntax.Lenient && _random.Next(6) == 0)
            _text.Append(Comments[_random.Next(Comments.Length)]);
    }

    private void Quoted(string value)
    {
        _text.Append('"');
        foreach (char c in value)
        {
            int shortForm = "\"\\/\b\f\n\r\t".IndexOf(c, StringComparison.Ordinal);
            if (shortForm >= 0 && _random.Next(2) == 0)
                _text.Append('\\').Append("\"\\/bfnrt"[shortForm]);
            else if (c is < ' ' or '"' or '\\' || _random.Next(8) == 0)
                _text.Append("\\u").Append(((int)c).ToString(_random.Next(2) == 0 ? "x4" : "X4", null));
            else
                _text.Append(c);
        }
        _text.Append('"');
    }
}
