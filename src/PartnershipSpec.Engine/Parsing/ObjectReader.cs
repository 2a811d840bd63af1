using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Parsing;

/// <summary>Reads the properties of one object and remembers which were asked for; the rest are unknown ones.</summary>
internal sealed class ObjectReader
{
    private readonly JsonValue _value;
    private readonly List<string> _asked;

    private ObjectReader(FileReader reader, JsonValue value, string pointer)
    {
        Reader = reader;
        _value = value;
        Pointer = pointer;
        _asked = pointer.Length == 0 ? ["$schema"] : [];
    }

    internal readonly FileReader Reader;

    internal readonly string Pointer;

    /// <summary>The opening brace: where to point when a property is missing.</summary>
    internal SourceSpan Head => SourceSpan.FromBounds(_value.Span.Start, System.Math.Min(_value.Span.Start + 1, _value.Span.End));

    internal static ObjectReader? Of(FileReader reader, JsonValue value, string pointer, string property) =>
        reader.Is(value, JsonKind.Object, property) ? new ObjectReader(reader, value, pointer) : null;

    /// <summary>The value of a property, or null where the object has none.</summary>
    internal JsonValue? Find(string name)
    {
        _asked.Add(name);
        return _value.Find(name)?.Value;
    }

    /// <summary>The value of a property, unless it is left out or <c>null</c>, which states nothing.</summary>
    internal JsonValue? FindStated(string name) => Find(name) is { Kind: not JsonKind.Null } value ? value : null;

    /// <summary>Whether a property is given.</summary>
    internal bool Has(string name) => _value.Find(name) is not null;

    /// <summary>Whether a property is given twice: which was meant would have to be guessed.</summary>
    internal bool IsTwice(string name) => _value.Members.Any(m => m.IsDuplicate && m.Name == name);

    /// <summary>The value of a property that must be there.</summary>
    internal JsonValue? Need(string name)
    {
        if (Find(name) is { } value) return value;
        Reader.Malformed(Head, MessageKey.PropertyMissing, name);
        return null;
    }

    internal string PointerTo(string name) => JsonPointer.Append(Pointer, name);

    internal string? NeedText(string name) => Need(name) is { } value ? Reader.Text(value, name) : null;

    internal string? FindText(string name) => Find(name) is { } value ? Reader.Text(value, name) : null;

    internal string? NeedId(string name) => Need(name) is { } value ? Reader.Id(value, name) : null;

    /// <summary>A whole number between two bounds, both included, or null.</summary>
    internal int? FindInteger(string name, int least, int most) => Find(name) is { } value ? Integer(value, name, least, most) : null;

    /// <summary>A whole number that must be there.</summary>
    internal int? NeedInteger(string name, int least, int most) => Need(name) is { } value ? Integer(value, name, least, most) : null;

    /// <summary>The objects of an array, each with the place it stands at.</summary>
    internal IEnumerable<ObjectReader> NeedObjects(string name, int least = 0) =>
        Need(name) is { } value ? Objects(value, name, least) : [];

    internal IEnumerable<ObjectReader> FindObjects(string name) => Find(name) is { } value ? Objects(value, name, 0) : [];

    /// <summary>The objects of an array that may be left out or <c>null</c>.</summary>
    internal IEnumerable<ObjectReader> FindStatedObjects(string name) => FindStated(name) is { } value ? Objects(value, name, 0) : [];

    /// <summary>The items of an array; none where it is something else, after saying so.</summary>
    internal IReadOnlyList<JsonValue> Items(JsonValue? array, string name, int least = 0)
    {
        if (array is null || !Reader.Is(array, JsonKind.Array, name)) return [];
        if (array.Items.Count < least)
            Reader.Malformed(array.Span, MessageKey.TooFew, name, least.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return array.Items;
    }

    /// <summary>Every property not yet asked for, with its name.</summary>
    internal IEnumerable<JsonMember> Others() => _value.Members.Where(m => !m.IsDuplicate && !_asked.Contains(m.Name));

    /// <summary>Says of every property not asked for that it is unknown, and of every one given twice that it is.</summary>
    internal void Done()
    {
        Duplicates();
        string[] known = [.. _asked.Distinct()];
        foreach (JsonMember member in Others())
        {
            string? nearest = NearestName.Of(member.Name, known);
            var message = new Message(MessageKey.PropertyUnknown, member.Name, NearestName.Hint(member.Name, nearest, known));
            Reader.Report(Reader.Rules.Malformed, member.NameSpan, message, nearest is null || Has(nearest) ? null : nearest);
        }
    }

    /// <summary>Says of every property given twice that it is.</summary>
    internal void Duplicates()
    {
        foreach (JsonMember member in _value.Members.Where(m => m.IsDuplicate))
            Reader.Malformed(member.NameSpan, MessageKey.PropertyTwice, member.Name);
    }

    private IEnumerable<ObjectReader> Objects(JsonValue array, string name, int least)
    {
        string pointer = PointerTo(name);
        int index = 0;
        foreach (JsonValue item in Items(array, name, least))
        {
            string itsPointer = JsonPointer.Append(pointer, (index++).ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (Of(Reader, item, itsPointer, name) is { } read) yield return read;
        }
    }

    private int? Integer(JsonValue value, string name, int least, int most)
    {
        if (!Reader.Is(value, JsonKind.Number, name)) return null;
        if (JsonNumber.TryGetInt32(value, out int number) && number >= least && number <= most) return number;

        Reader.Malformed(value.Span, MessageKey.NumberOutOfRange, name, least, most);
        return null;
    }
}
