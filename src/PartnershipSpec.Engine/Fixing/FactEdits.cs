using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Json.Editing;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Fixing;

/// <summary>Facts as edits of a declaration: a fact is a value, or an object with a value and more about it.</summary>
internal sealed class FactEdits(JsonEditor editor, JsonValue declaration)
{
    private const string Facts = "facts";
    private const string Value = "value";
    private const string Completeness = "complete";

    /// <summary>States a value, or names further members of a set.</summary>
    internal IReadOnlyList<TextEdit> State(StateFact fact)
    {
        JsonDraft draft = Draft(fact.Trait, fact.Values);
        if (declaration.Find(Facts)?.Value is not { Kind: not JsonKind.Null } facts)
            return editor.Set(declaration, Facts, JsonDraft.Map((fact.Trait.Id, draft)));
        if (Stated(fact.Trait) is not { Kind: not JsonKind.Null } stated) return editor.Set(facts, fact.Trait.Id, draft);

        bool isMarked = stated.Find(Completeness) is not null;
        if (MembersOf(stated) is { } members)
            return fact.Values.Count > 0 ? Name(members, fact) : isMarked ? [] : editor.Replace(members, draft);
        return isMarked ? [] : editor.Set(stated, Value, draft);
    }

    /// <summary>Marks a set as open.</summary>
    internal IReadOnlyList<TextEdit> Open(Trait trait)
    {
        JsonValue? stated = Stated(trait);
        if (stated?.Find(Completeness) is { Value.Kind: JsonKind.True } complete)
            return editor.Replace(complete.Value, JsonDraft.Flag(false));

        return trait.NamesAll && MembersOf(stated) is { } members
            ? editor.Insert(members, members.Items.Count, JsonDraft.Text(FactParser.Marker))
            : [];
    }

    /// <summary>Marks a set as complete.</summary>
    internal IReadOnlyList<TextEdit> Complete(Trait trait)
    {
        JsonValue? stated = Stated(trait);
        if (MembersOf(stated) is not { } members) return [];

        IEnumerable<TextEdit> unmarked = members.Items.Select((item, i) => (item, i)).Where(m => IsMarker(m.item))
            .SelectMany(m => editor.RemoveItem(members, m.i));
        if (stated!.Find(Completeness) is { } open) return [.. unmarked, .. editor.Replace(open.Value, JsonDraft.Flag(true))];
        if (trait.NamesAll) return [.. unmarked];
        return stated.Kind == JsonKind.Array
            ? [.. unmarked, .. editor.Wrap(stated, Value, (Completeness, JsonDraft.Flag(true)))]
            : [.. unmarked, .. editor.Set(stated, Completeness, JsonDraft.Flag(true))];
    }

    private JsonValue? Stated(Trait trait) => declaration.Find(Facts)?.Value.Find(trait.Id)?.Value;

    private static JsonValue? MembersOf(JsonValue? stated) => stated?.Kind == JsonKind.Array ? stated
        : stated?.Find(Value)?.Value is { Kind: JsonKind.Array } members ? members : null;

    /// <summary>Before the marker, which people write last.</summary>
    private IReadOnlyList<TextEdit> Name(JsonValue members, StateFact fact)
    {
        bool endsMarked = members.Items.Count > 0 && IsMarker(members.Items[members.Items.Count - 1]);
        int at = endsMarked ? members.Items.Count - 1 : members.Items.Count;
        return editor.Insert(members, at, fact.Values.Select(v => JsonDraft.Text(fact.Trait.Values[v].Id)));
    }

    private static bool IsMarker(JsonValue item) => FactParser.IsMarker(item);

    /// <summary>A value not stated so far. Of a set it says only what it names: that there are no others is another statement.</summary>
    private static JsonDraft Draft(Trait trait, IReadOnlyList<int> values)
    {
        if (trait.Kind == SpectrumTraitKind.Flag) return JsonDraft.Flag(values[0] == 1);
        if (trait.Kind != SpectrumTraitKind.Set) return JsonDraft.Text(trait.Values[values[0]].Id);

        IEnumerable<string> names = values.Select(v => trait.Values[v].Id);
        return JsonDraft.List((values.Count > 0 && trait.NamesAll ? names.Append(FactParser.Marker) : names).Select(JsonDraft.Text));
    }
}
