using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Reads conditions: traits by name, or <c>all</c>, <c>any</c>, <c>not</c> of further conditions.</summary>
internal sealed class ConditionParser(FileReader reader, IReadOnlyList<Trait> traits, IReadOnlyCollection<string> unreadable)
{
    private const string All = "all";
    private const string Any = "any";
    private const string Negated = "not";

    // A part of an implication is forced by all its others: what is emitted of one grows with the square of this.
    private const int MostParts = 50;

    /// <summary>Whether a word means something in a condition, so that no trait can be called by it.</summary>
    internal static bool IsKeyword(string word) => word is All or Any or Negated;

    /// <summary>The condition, or null after saying what is wrong with it.</summary>
    internal Condition? Parse(JsonValue value, string pointer, string property)
    {
        if (ObjectReader.Of(reader, value, pointer, property) is not { } item) return null;

        item.Duplicates();
        JsonMember[] members = item.Others().ToArray();
        if (members.Length == 0)
        {
            reader.Empty(value, property);
            return null;
        }

        Condition?[] parts = Array.ConvertAll(members, m => ParseMember(m, JsonPointer.Append(pointer, m.Name)));
        if (Array.IndexOf(parts, null) >= 0) return null;

        Condition condition = parts.Length == 1 ? parts[0]! : new AllOf(parts!);
        if (Parts(condition) <= MostParts) return condition;

        reader.Malformed(value.Span, MessageKey.TooMany, property, MostParts);
        return null;
    }

    private static int Parts(Condition condition) => condition switch
    {
        AllOf all => all.Parts.Sum(Parts),
        AnyOf any => any.Parts.Sum(Parts),
        Not not => Parts(not.Part),
        _ => 1,
    };

    private Condition? ParseMember(JsonMember member, string pointer)
    {
        switch (member.Name)
        {
            case All:
                return ParseParts(member, pointer) is { } all ? new AllOf(all) : null;
            case Any:
                return ParseParts(member, pointer) is { } any ? new AnyOf(any) : null;
            case Negated:
                return Parse(member.Value, pointer, member.Name) is { } part ? new Not(part) : null;
        }

        Trait? trait = traits.FirstOrDefault(t => string.Equals(t.Id, member.Name, StringComparison.Ordinal));
        if (trait is not null) return ParseTrait(trait, member.Value, pointer);

        if (!unreadable.Contains(member.Name))
            reader.UnknownName(member.NameSpan, MessageKey.KindTrait, member.Name, [.. traits.Select(t => t.Id), All, Any, Negated]);
        return null;
    }

    private Condition[]? ParseParts(JsonMember member, string pointer)
    {
        if (!reader.Is(member.Value, JsonKind.Array, member.Name)) return null;
        if (member.Value.Items.Count == 0)
        {
            reader.Empty(member.Value, member.Name);
            return null;
        }

        Condition?[] parts = member.Value.Items
            .Select((item, i) => Parse(item, JsonPointer.Append(pointer, i.ToString(CultureInfo.InvariantCulture)), member.Name)).ToArray();
        return Array.IndexOf(parts, null) >= 0 ? null : (Condition[])parts!;
    }

    private Condition? ParseTrait(Trait trait, JsonValue value, string pointer) => trait.Kind switch
    {
        SpectrumTraitKind.Flag => ParseFlag(trait, value),
        SpectrumTraitKind.Level => ParseLevel(trait, value, pointer),
        SpectrumTraitKind.Choice => ParseChoice(trait, value, pointer),
        _ => ParseSet(trait, value, pointer),
    };

    private FlagIs? ParseFlag(Trait trait, JsonValue value)
    {
        if (value.Kind is JsonKind.True or JsonKind.False) return new FlagIs(trait, value.Kind == JsonKind.True);
        reader.Is(value, JsonKind.True, trait.Id);
        return null;
    }

    private LevelBetween? ParseLevel(Trait trait, JsonValue value, string pointer)
    {
        if (value.Kind == JsonKind.String) return ParseValue(trait, value) is { } exact ? new LevelBetween(trait, exact, exact) : null;
        if (ObjectReader.Of(reader, value, pointer, trait.Id) is not { } item) return null;

        JsonValue? atLeast = item.Find("atLeast");
        JsonValue? atMost = item.Find("atMost");
        item.Done();
        int? lowest = atLeast is null ? 0 : ParseValue(trait, atLeast);
        int? highest = atMost is null ? trait.Values.Count - 1 : ParseValue(trait, atMost);
        if (atLeast is null && atMost is null) reader.Empty(value, trait.Id);
        else if (lowest is not null && highest is not null) return new LevelBetween(trait, lowest.Value, highest.Value);
        return null;
    }

    private ChoiceIn? ParseChoice(Trait trait, JsonValue value, string pointer)
    {
        if (value.Kind == JsonKind.String) return ParseValue(trait, value) is { } exact ? new ChoiceIn(trait, [exact]) : null;
        if (ObjectReader.Of(reader, value, pointer, trait.Id) is not { } item) return null;

        JsonValue? anyOf = item.Need("anyOf");
        item.Done();
        return anyOf is not null && ParseMembers(trait, anyOf, "anyOf") is { } values ? new ChoiceIn(trait, values) : null;
    }

    private Condition? ParseSet(Trait trait, JsonValue value, string pointer)
    {
        if (ObjectReader.Of(reader, value, pointer, trait.Id) is not { } item) return null;

        bool sound = true;
        var parts = new List<Condition>();
        foreach (string quantifier in new[] { "allOf", "anyOf", "noneOf" })
        {
            if (item.Find(quantifier) is not { } named) continue;
            if (ParseMembers(trait, named, quantifier) is not { } members) sound = false;
            else parts.Add(Quantified(trait, quantifier, members));
        }

        sound &= ParseCount(trait, item, parts);
        item.Done();
        if (sound && parts.Count == 0) reader.Empty(value, trait.Id);
        return !sound || parts.Count == 0 ? null : parts.Count == 1 ? parts[0] : new AllOf(parts);
    }

    private static SetCount Quantified(Trait trait, string quantifier, List<int> members) => quantifier switch
    {
        "allOf" => new SetCount(trait, members, members.Count, null),
        "anyOf" => new SetCount(trait, members, 1, null),
        _ => new SetCount(trait, members, 0, 0),
    };

    private bool ParseCount(Trait trait, ObjectReader item, List<Condition> parts)
    {
        JsonValue? of = item.Find("of");
        List<int>? members = of is null ? Enumerable.Range(0, trait.Values.Count).ToList() : ParseMembers(trait, of, "of");
        bool asked = item.Find("atLeast") is not null || item.Find("atMost") is not null;
        int most = members?.Count ?? trait.Values.Count;
        int? atLeast = item.FindInteger("atLeast", 0, most);
        int? atMost = item.FindInteger("atMost", 0, most);
        if (of is not null && !asked) item.Need("atLeast");
        if (!asked) return of is null;
        if (members is null || (atLeast is null && atMost is null)) return false;

        parts.Add(new SetCount(trait, members, atLeast ?? 0, atMost));
        return true;
    }

    private List<int>? ParseMembers(Trait trait, JsonValue value, string property)
    {
        if (!reader.Is(value, JsonKind.Array, property)) return null;
        if (value.Items.Count == 0) reader.Empty(value, property);

        var members = new List<int>();
        bool sound = value.Items.Count > 0;
        foreach (JsonValue item in value.Items)
        {
            int? member = ParseValue(trait, item);
            if (member is null) sound = false;
            else if (members.Contains(member.Value)) reader.Malformed(item.Span, MessageKey.NamedTwice, item.Text);
            else members.Add(member.Value);
        }

        return sound ? members : null;
    }

    private int? ParseValue(Trait trait, JsonValue value)
    {
        if (reader.Text(value, trait.Id) is not { } id) return null;
        int index = trait.IndexOf(id);
        if (index >= 0) return index;

        reader.UnknownName(value.Span, MessageKey.KindValue, id, [.. trait.Values.Select(v => v.Id)]);
        return null;
    }
}
