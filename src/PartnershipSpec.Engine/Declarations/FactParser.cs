using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>Reads the facts of one declaration.</summary>
internal sealed class FactParser(FileReader reader, CompiledSpectrum spectrum)
{
    /// <summary>Says that others may belong to a set.</summary>
    internal const string Marker = "…";

    private const int MarkerMask = 1 << 30;

    private readonly List<FactStatement> _statements = [];

    internal StatedFacts Facts { get; } = new(spectrum.Model);

    internal IReadOnlyList<FactStatement> Statements => _statements;

    internal void Parse(JsonValue value, string pointer)
    {
        if (ObjectReader.Of(reader, value, pointer, "facts") is not { } facts) return;

        facts.Duplicates();
        foreach (JsonMember member in facts.Others())
        {
            Trait? trait = spectrum.Spectrum.Trait(member.Name);
            if (trait is null) reader.UnknownName(member.NameSpan, MessageKey.KindTrait, member.Name, [.. spectrum.Spectrum.Traits.Select(t => t.Id)], facts.Has);
            else if (member.Value.Kind != JsonKind.Null && !facts.IsTwice(member.Name)) ParseSound(trait, member.Value, JsonPointer.Append(pointer, member.Name));
        }
    }

    /// <summary>Reads a fact; where anything of it is wrong, nothing is stated, since what was meant would have to be guessed.</summary>
    private void ParseSound(Trait trait, JsonValue value, string pointer)
    {
        int index = spectrum.Spectrum.Traits.ToList().IndexOf(trait);
        int problems = reader.Problems.Count;
        ParseFact(trait, index, value, pointer);
        if (reader.Problems.Count == problems) return;

        Facts.Forget(index);
        _statements.RemoveAll(s => s.Trait == index);
    }

    private void ParseFact(Trait trait, int index, JsonValue value, string pointer)
    {
        if (value.Kind != JsonKind.Object)
        {
            if (State(trait, index, value, complete: null)) _statements.Add(new FactStatement(index, value.Span, null, null, null));
            return;
        }

        if (ObjectReader.Of(reader, value, pointer, trait.Id) is not { } item) return;

        JsonValue? stated = item.Find("value");
        bool? complete = Completeness(trait, item);
        JsonValue? without = item.FindStated("without");
        if (stated is null && without is null) item.Need("value");
        bool states = stated is { Kind: not JsonKind.Null } && State(trait, index, stated, complete);
        if (without is not null) states |= Exclude(trait, index, without);
        string? source = StatedText(item, "source");
        string? asOf = StatedText(item, "asOf");
        string? note = StatedText(item, "note");
        item.Done();
        SourceSpan place = stated is null or { Kind: JsonKind.Null } ? (without ?? value).Span : stated.Span;
        if (states) _statements.Add(new FactStatement(index, place, source, asOf, note));
    }

    /// <summary>A text, unless it is left out or <c>null</c>.</summary>
    private static string? StatedText(ObjectReader item, string property) =>
        item.FindStated(property) is { } value ? item.Reader.Text(value, property) : null;

    private bool? Completeness(Trait trait, ObjectReader item)
    {
        if (item.FindStated("complete") is not { } value) return null;
        if (trait.Kind != SpectrumTraitKind.Set) reader.Malformed(value.Span, MessageKey.FactNeedsSet, "complete", trait.Id);
        else if (value.Kind is JsonKind.True or JsonKind.False) return value.Kind == JsonKind.True;
        else reader.Is(value, JsonKind.True, "complete");
        return null;
    }

    private bool State(Trait trait, int index, JsonValue value, bool? complete)
    {
        switch (trait.Kind)
        {
            case SpectrumTraitKind.Flag:
                if (value.Kind is not (JsonKind.True or JsonKind.False)) return reader.Is(value, JsonKind.True, trait.Id);
                return Facts.State(index, value.Kind == JsonKind.True ? 1 : 0);
            case SpectrumTraitKind.Set:
                return StateSet(trait, index, value, complete);
            default:
                return Member(trait, value, isTaken: null) is { } member && Facts.State(index, member + 1);
        }
    }

    private bool StateSet(Trait trait, int index, JsonValue value, bool? complete)
    {
        if (Members(trait, value, trait.Id, allowMarker: true) is not { } members) return false;

        bool marked = (members & MarkerMask) != 0;
        if (marked && complete == true) reader.Malformed(value.Span, MessageKey.BothMarkers);
        bool isComplete = complete ?? (marked ? false : trait.NamesAll || members == 0);
        int named = members & ~MarkerMask;

        // The value as the emitted enumeration would have it; an empty set that is open states nothing.
        bool turned = named == 0 ? !isComplete && trait.NamesAll : isComplete != trait.NamesAll;
        if (named == 0 && !isComplete) return false;
        return Facts.State(index, named | (turned ? MarkerMask : 0));
    }

    private bool Exclude(Trait trait, int index, JsonValue without)
    {
        if (trait.Kind != SpectrumTraitKind.Set)
        {
            reader.Malformed(without.Span, MessageKey.FactNeedsSet, "without", trait.Id);
            return false;
        }

        if (Members(trait, without, "without", allowMarker: false) is not { } members || members == 0) return false;
        Facts.Exclude(index, members);
        return true;
    }

    /// <summary>A mask of the members named, and of the marker; null where any of it cannot be read, so that nothing is guessed.</summary>
    private int? Members(Trait trait, JsonValue value, string property, bool allowMarker)
    {
        if (!reader.Is(value, JsonKind.Array, property)) return null;

        bool IsNamed(string id) => value.Items.Any(i => i.Text == id);
        int? members = 0;
        foreach (JsonValue item in value.Items)
        {
            bool isMarker = allowMarker && item.Kind == JsonKind.String && item.Text == Marker;
            int? bit = isMarker ? MarkerMask : Member(trait, item, IsNamed) is { } member ? 1 << member : null;
            if ((members & bit) is not (null or 0)) reader.Malformed(item.Span, MessageKey.NamedTwice, item.Text);
            members = members | bit;
        }

        return members;
    }

    private int? Member(Trait trait, JsonValue value, Predicate<string>? isTaken)
    {
        if (reader.Text(value, trait.Id) is not { } id) return null;
        int index = trait.IndexOf(id);
        if (index >= 0) return index;

        if (trait.Kind == SpectrumTraitKind.Set && string.Equals(id, "...", StringComparison.Ordinal))
            ReportDots(value, isTaken?.Invoke(Marker) == true ? null : Marker);
        else
            reader.UnknownName(value.Span, MessageKey.KindValue, id, [.. trait.Values.Select(v => v.Id)], isTaken);
        return null;
    }

    /// <summary>Three dots are no marker, but surely meant as one.</summary>
    private void ReportDots(JsonValue value, string? suggestion) => reader.Report(
        reader.Rules.UnknownName,
        value.Span,
        new Message(MessageKey.UnknownName, new Message(MessageKey.KindValue), value.Text, new Message(MessageKey.DidYouMean, Marker)),
        suggestion);
}
