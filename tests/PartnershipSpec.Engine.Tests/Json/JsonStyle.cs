using System;
using System.Collections.Generic;
using System.Text;
using PartnershipSpec.Engine.Json;

namespace PartnershipSpec.Engine.Tests.Json;

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
