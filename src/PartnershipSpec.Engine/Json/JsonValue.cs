using System.Collections.Generic;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>A value of a JSON text, with its place. Immutable; made by <see cref="JsonTree.Parse"/> only, so never nested deeper than
/// <see cref="JsonTree.MaxDepth"/>.</summary>
internal sealed class JsonValue
{
    /// <summary>Null, a string, an array of values or the members: what the kind asks for.</summary>
    private readonly object? _content;

    private JsonValue(JsonKind kind, SourceSpan span, object? content)
    {
        Kind = kind;
        Span = span;
        _content = content;
    }

    /// <summary>What it is.</summary>
    internal readonly JsonKind Kind;

    /// <summary>Where it stands: from its first character to its last, quotes and brackets included.</summary>
    internal readonly SourceSpan Span;

    /// <summary>The decoded text of a string, the literal of a number; for other kinds "".</summary>
    public string Text => _content as string ?? "";

    /// <summary>The items of an array; for other kinds none.</summary>
    public IReadOnlyList<JsonValue> Items => _content as JsonValue[] ?? System.Array.Empty<JsonValue>();

    /// <summary>The members of an object in source order, duplicates included; for other kinds none.</summary>
    public IReadOnlyList<JsonMember> Members => _content as JsonMemberList ?? JsonMemberList.Empty;

    /// <summary>The first member of that name (compared ordinally); null when there is none or this is no object.</summary>
    public JsonMember? Find(string name) => name is null ? null : (_content as JsonMemberList)?.Find(name);

    internal static JsonValue Missing(int start, int end) => new(JsonKind.Missing, SourceSpan.FromBounds(start, end), null);

    internal static JsonValue Literal(JsonKind kind, SourceSpan span) => new(kind, span, null);

    internal static JsonValue Number(string literal, SourceSpan span) => new(JsonKind.Number, span, literal);

    internal static JsonValue String(string decoded, SourceSpan span) => new(JsonKind.String, span, decoded);

    internal static JsonValue Array(JsonValue[] items, SourceSpan span) => new(JsonKind.Array, span, items);

    internal static JsonValue Object(JsonMemberList members, SourceSpan span) => new(JsonKind.Object, span, members);
}
