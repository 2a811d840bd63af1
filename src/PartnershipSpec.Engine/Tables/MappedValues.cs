using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Tables;

/// <summary>Reads the words that a mapping lists for a column, each with what it means.</summary>
internal sealed class MappedValues
{
    private readonly FileReader _reader;
    private readonly List<(string Word, int Meaning)> _listed = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private MappedValues(FileReader reader) => _reader = reader;

    /// <summary>The words for values or categories, given by their ids; those of a set may also say that it has no members.</summary>
    internal static IReadOnlyList<(string Word, int Meaning)> Read(
        ObjectReader column, MessageKey kind, string[] ids, string separator = "", bool isSet = false)
    {
        var values = new MappedValues(column.Reader);
        if (column.FindStated("values") is { } listed
            && ObjectReader.Of(column.Reader, listed, column.PointerTo("values"), "values") is { } words)
        {
            words.Duplicates();
            foreach (JsonMember word in words.Others()) values.Add(word, kind, ids, separator);
        }

        if (isSet) values.AddAll(column, "none", FactColumn.None);
        return values._listed;
    }

    /// <summary>The words for yes and no.</summary>
    internal static IReadOnlyList<(string Word, int Meaning)> ReadAnswers(ObjectReader column)
    {
        var values = new MappedValues(column.Reader);
        values.AddAll(column, "true", 1);
        values.AddAll(column, "false", 0);
        return values._listed;
    }

    private void AddAll(ObjectReader column, string property, int meaning)
    {
        foreach (JsonValue word in column.Items(column.FindStated(property), property))
        {
            if (_reader.Text(word, property) is { } text) Add(text, word.Span, meaning);
        }
    }

    private void Add(JsonMember word, MessageKey kind, string[] ids, string separator)
    {
        string text = CellText.Trim(word.Name);
        if (text.Length == 0) _reader.Malformed(word.NameSpan, MessageKey.Empty, new Message(MessageKey.TheProperty, word.Name));
        else if (separator.Length > 0 && CellText.Lower(text).Contains(separator))
            _reader.Malformed(word.NameSpan, MessageKey.WordHasSeparator, text, separator);
        if (_reader.Text(word.Value, word.Name) is not { } id) return;

        int meaning = Array.IndexOf(ids, id);
        if (meaning < 0) _reader.UnknownName(word.Value.Span, kind, id, ids);
        else Add(text, word.NameSpan, meaning);
    }

    private void Add(string text, SourceSpan span, int meaning)
    {
        if (_taken.Add(CellText.Fold(text))) _listed.Add((text, meaning));
        else _reader.Malformed(span, MessageKey.NamedTwice, text);
    }
}
