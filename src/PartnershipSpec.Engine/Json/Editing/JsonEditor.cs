using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json.Editing;

/// <summary>
/// Changes JSON as people would by hand: with the smallest edits, and so that what is new looks like its neighbours. Comments, order,
/// indentation, line breaks and trailing commas stay as they are.
/// </summary>
internal sealed class JsonEditor
{
    private readonly JsonTree _tree;

    /// <param name="tree">The text to change; it must be JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is null.</exception>
    /// <exception cref="ArgumentException">The text has problems: where it is not JSON, nobody knows where things end.</exception>
    public JsonEditor(JsonTree tree)
    {
        _tree = tree ?? throw new ArgumentNullException(nameof(tree));
        if (tree.Problems.Count > 0) throw new ArgumentException("Only text without problems can be edited.", nameof(tree));
    }

    /// <summary>Puts another value in the place of one.</summary>
    public IReadOnlyList<TextEdit> Replace(JsonValue value, JsonDraft draft) =>
        [new TextEdit(value.Span, draft.Worded(new JsonLayout(_tree).Gap))];

    /// <summary>Makes a value part of a new object: a member of that name, with others behind it.</summary>
    public IReadOnlyList<TextEdit> Wrap(JsonValue value, string name, params (string Name, JsonDraft Value)[] others)
    {
        var layout = new JsonLayout(_tree);
        (string gap, string colon) = (layout.Gap, layout.ColonIn(value));
        string opening = "{" + gap + JsonDraft.Text(name).Worded(gap) + colon;
        string more = string.Concat(others.Select(o => "," + gap + JsonDraft.Member(o.Name, o.Value, colon, gap)));
        return [TextEdit.Put(value.Span.Start, opening), TextEdit.Put(value.Span.End, more + gap + "}")];
    }

    /// <summary>Gives a member of an object a value: in the place of the one it has, or else behind all others.</summary>
    public IReadOnlyList<TextEdit> Set(JsonValue target, string name, JsonDraft draft)
    {
        JsonContainer container = Container(target, JsonKind.Object);
        return target.Find(name) is { } member
            ? Replace(member.Value, draft)
            : JsonInsertion.Edits(container, container.Parts.Count, [JsonDraft.Member(name, draft, container.Colon, container.Gap)]);
    }

    /// <summary>Puts items into an array, before the one at a place in its order or behind all.</summary>
    public IReadOnlyList<TextEdit> Insert(JsonValue array, int index, params IEnumerable<JsonDraft> drafts)
    {
        JsonContainer container = Container(array, JsonKind.Array);
        if (index < 0 || index > container.Parts.Count) throw new ArgumentOutOfRangeException(nameof(index));

        return JsonInsertion.Edits(container, index, [.. drafts.Select(d => d.Worded(container.Gap))]);
    }

    /// <summary>Takes an item out of an array.</summary>
    public IReadOnlyList<TextEdit> RemoveItem(JsonValue array, int index) => Remove(Container(array, JsonKind.Array), index);

    /// <summary>Takes a member out of an object, by its place in the order.</summary>
    public IReadOnlyList<TextEdit> RemoveMember(JsonValue target, int index) => Remove(Container(target, JsonKind.Object), index);

    private static IReadOnlyList<TextEdit> Remove(JsonContainer container, int index)
    {
        if (index < 0 || index >= container.Parts.Count) throw new ArgumentOutOfRangeException(nameof(index));

        return JsonRemoval.Edits(container, index);
    }

    private JsonContainer Container(JsonValue value, JsonKind kind) => value.Kind == kind
        ? new JsonContainer(_tree, value)
        : throw new ArgumentException($"A value of kind {kind} is needed.", nameof(value));
}
