using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>Reads the facts of one declaration.</summary>
internal sealed class FactParser(FileReader reader, CompiledSpectrum spectrum)
{
    /// <summary>Says that others may belong to a set, where it is written anew.</summary>
    internal const string Marker = SetValue.OpenMarker;

    private readonly List<FactStatement> _statements = [];

    internal StatedFacts Facts { get; } = new(spectrum.Model);

    internal IReadOnlyList<FactStatement> Statements => _statements;

    /// <summary>Whether an item says that there may be others.</summary>
    internal static bool IsMarker(JsonValue item) =>
        item is { Kind: JsonKind.String, Text: SetValue.OpenMarker or SetValue.TypedOpenMarker };

    internal void Parse(JsonValue value, string pointer)
    {
        if (ObjectReader.Of(reader, value, pointer, "facts") is not { } facts) return;

        facts.Duplicates();
        foreach (JsonMember member in facts.Others())
        {
            SpectrumTrait? trait = spectrum.Model.Trait(member.Name);
            if (trait is null) reader.UnknownName(
                member.NameSpan, MessageKey.KindTrait, member.Name, [.. spectrum.Model.Traits.Select(t => t.Id)], facts.Has);
            else if (member.Value.Kind != JsonKind.Null && !facts.IsTwice(member.Name))
                ParseSound(trait, member.Value, JsonPointer.Append(pointer, member.Name));
        }
    }

    /// <summary>Reads a fact; where anything of it is wrong, nothing is stated, since what was meant would have to be guessed.</summary>
    private void ParseSound(SpectrumTrait trait, JsonValue value, string pointer)
    {
        int problems = reader.Problems.Count;
        ParseFact(trait, value, pointer);
        if (reader.Problems.Count == problems) return;

        Facts.Forget(trait.Index);
        _statements.RemoveAll(s => s.Trait == trait.Index);
    }

    private void ParseFact(SpectrumTrait trait, JsonValue value, string pointer)
    {
        if (value.Kind != JsonKind.Object)
        {
            if (State(trait, value, complete: null)) _statements.Add(new FactStatement(trait.Index, value.Span, null, null, null, null));
            return;
        }

        if (ObjectReader.Of(reader, value, pointer, trait.Id) is not { } item) return;

        JsonValue? stated = item.Find("value");
        bool? complete = Completeness(trait, item);
        JsonValue? without = item.FindStated("without");
        if (stated is null && without is null) item.Need("value");
        bool states = stated is { Kind: not JsonKind.Null } && State(trait, stated, complete);
        if (without is not null) states |= Exclude(trait, without);
        string? source = StatedText(item, "source");
        string? asOf = item.FindStated("asOf") is { } time ? StatedTime.Read(reader, time) : null;
        string? note = StatedText(item, "note");
        item.Done();
        SourceSpan place = stated is null or { Kind: JsonKind.Null } ? (without ?? value).Span : stated.Span;
        if (states) _statements.Add(new FactStatement(trait.Index, place, without, source, asOf, note));
    }

    /// <summary>A text, unless it is left out or <c>null</c>.</summary>
    private static string? StatedText(ObjectReader item, string property) =>
        item.FindStated(property) is { } value ? item.Reader.Text(value, property) : null;

    private bool? Completeness(SpectrumTrait trait, ObjectReader item)
    {
        if (item.FindStated("complete") is not { } value) return null;
        if (trait.Kind != SpectrumTraitKind.Set) reader.Malformed(value.Span, MessageKey.FactNeedsSet, "complete", trait.Id);
        else if (value.Kind is JsonKind.True or JsonKind.False) return value.Kind == JsonKind.True;
        else reader.Is(value, JsonKind.True, "complete");
        return null;
    }

    private bool State(SpectrumTrait trait, JsonValue value, bool? complete)
    {
        switch (trait.Kind)
        {
            case SpectrumTraitKind.Flag:
                if (value.Kind is not (JsonKind.True or JsonKind.False)) return reader.Is(value, JsonKind.True, trait.Id);
                return Facts.State(trait.Index, value.Kind == JsonKind.True ? 1 : 0);
            case SpectrumTraitKind.Set:
                return StateSet(trait, value, complete);
            default:
                return Member(trait, value, isTaken: null) is { } member && Facts.State(trait.Index, member + 1);
        }
    }

    private bool StateSet(SpectrumTrait trait, JsonValue value, bool? complete)
    {
        if (Members(trait, value, trait.Id, allowMarker: true) is not { } members) return false;

        bool isOpen = (members & SetValue.Marker) != 0;
        if (isOpen && complete == true) reader.Malformed(value.Span, MessageKey.BothMarkers);
        SetValue set = SetValue.OfList(members & ~SetValue.Marker, isOpen, complete, trait.NamesAll);
        return !set.StatesNothing && Facts.State(trait.Index, set.ToFlags(trait.NamesAll)!.Value);
    }

    private bool Exclude(SpectrumTrait trait, JsonValue without)
    {
        if (trait.Kind != SpectrumTraitKind.Set)
        {
            reader.Malformed(without.Span, MessageKey.FactNeedsSet, "without", trait.Id);
            return false;
        }

        if (Members(trait, without, "without", allowMarker: false) is not { } members || members == 0) return false;
        Facts.Exclude(trait.Index, members);
        return true;
    }

    /// <summary>A mask of the members named, and of the marker; null where any of it cannot be read, so that nothing is guessed.</summary>
    private int? Members(SpectrumTrait trait, JsonValue value, string property, bool allowMarker)
    {
        if (!reader.Is(value, JsonKind.Array, property)) return null;

        bool IsNamed(string id) => value.Items.Any(i => i.Text == id);
        int? members = 0;
        foreach (JsonValue item in value.Items)
        {
            bool isMarker = allowMarker && IsMarker(item);
            int? bit = isMarker ? SetValue.Marker : Member(trait, item, IsNamed) is { } member ? 1 << member : null;
            if ((members & bit) is not (null or 0)) reader.Malformed(item.Span, MessageKey.NamedTwice, item.Text);
            members = members | bit;
        }

        return members;
    }

    private int? Member(SpectrumTrait trait, JsonValue value, Predicate<string>? isTaken)
    {
        if (reader.Text(value, trait.Id) is not { } id) return null;
        int index = trait.IndexOf(id);
        if (index >= 0) return index;

        reader.UnknownName(value.Span, MessageKey.KindValue, id, [.. trait.Values.Select(v => v.Id)], isTaken);
        return null;
    }
}
