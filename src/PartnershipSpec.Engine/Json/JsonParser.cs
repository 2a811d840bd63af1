using System;
using System.Collections.Generic;
using System.Threading;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>Reads one text. Recursive, to <see cref="JsonTree.MaxDepth"/> at most; every loop consumes a token or ends.</summary>
internal sealed class JsonParser
{
    private readonly string _text;
    private readonly JsonProblems _problems;
    private readonly JsonParserCursor _cursor;
    private readonly JsonScalarReader _scalars;
    private readonly CancellationToken _cancellation;

    /// <summary>The items and members of all containers still open; each container takes its own off the end.</summary>
    private readonly List<JsonValue> _items = new();
    private readonly List<JsonMember> _members = new();
    private int _openArrays;
    private int _openObjects;

    internal JsonParser(string text, JsonSyntax syntax, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _text = text;
        _problems = new JsonProblems(text);
        _cursor = new JsonParserCursor(text, syntax, _problems);
        _scalars = new JsonScalarReader(text, _cursor, _problems);
    }

    private int Depth => _openArrays + _openObjects;

    internal JsonTree Parse()
    {
        _cursor.Next();
        while (_cursor.Kind is JsonTokenKind.Comma or JsonTokenKind.Colon or JsonTokenKind.CloseArray or JsonTokenKind.CloseObject)
        {
            _cursor.Expected(JsonError.ExpectedValue);
            _cursor.Next();
        }
        if (_cursor.Kind == JsonTokenKind.End && _problems.IsEmpty)
            _problems.Add(JsonError.EmptyText, _text.Length, _text.Length);
        var root = _cursor.Kind == JsonTokenKind.End ? MissingHere() : ParseValue(isItem: false);
        if (_cursor.Kind != JsonTokenKind.End)
            _cursor.Expected(JsonError.TextAfterValue);
        return new JsonTree(_text, root, _problems.InOrder());
    }

    /// <summary>The value at the cursor, maybe an item of an array; where none begins, that is reported and nothing consumed.</summary>
    private JsonValue ParseValue(bool isItem)
    {
        _cancellation.ThrowIfCancellationRequested();
        switch (_cursor.Kind)
        {
            case JsonTokenKind.OpenObject or JsonTokenKind.OpenArray when Depth == JsonTree.MaxDepth:
                return SkipTooDeep();
            case JsonTokenKind.OpenObject:
                return ParseObject(isItem);
            case JsonTokenKind.OpenArray:
                return ParseArray();
            case JsonTokenKind.String:
                return _scalars.ReadString();
            case JsonTokenKind.Word:
                return _scalars.ReadWord(isInside: Depth > 0);
            default:
                _cursor.Expected(JsonError.ExpectedValue);
                return MissingHere();
        }
    }

    private JsonValue ParseArray()
    {
        int start = _cursor.Start;
        int firstItem = _items.Count;
        _openArrays++;
        _cursor.Accept();
        while (!IsAtEndOf(JsonTokenKind.CloseArray))
        {
            switch (_cursor.Kind)
            {
                case JsonTokenKind.CloseObject:
                    SkipStray();
                    break;
                case JsonTokenKind.Colon:
                    _cursor.Expected(JsonError.ExpectedValue);
                    _cursor.Next();
                    break;
                default:
                    var item = ParseValue(isItem: true);
                    _items.Add(item);
                    ParseSeparator(JsonTokenKind.CloseArray);
                    break;
            }
        }
        _openArrays--;
        return JsonValue.Array(TakeFrom(_items, firstItem), SourceSpan.FromBounds(start, _cursor.PreviousEnd));
    }

    private JsonValue ParseObject(bool isItem)
    {
        int start = _cursor.Start;
        int firstMember = _members.Count;
        _openObjects++;
        _cursor.Accept();
        while (!(isItem && IsAtNextItem()) && !IsAtEndOf(JsonTokenKind.CloseObject))
        {
            switch (_cursor.Kind)
            {
                case JsonTokenKind.CloseArray:
                    SkipStray();
                    break;
                case JsonTokenKind.Comma:
                    _cursor.Expected(JsonError.ExpectedName);
                    _cursor.Accept();
                    break;
                case JsonTokenKind.String or JsonTokenKind.Word:
                    ParseMember();
                    ParseSeparator(JsonTokenKind.CloseObject);
                    break;
                default:
                    _cursor.Expected(JsonError.ExpectedName);
                    SkipNameless();
                    ParseSeparator(JsonTokenKind.CloseObject);
                    break;
            }
        }
        _openObjects--;
        return JsonValue.Object(JsonMemberList.From(TakeFrom(_members, firstMember)), SourceSpan.FromBounds(start, _cursor.PreviousEnd));
    }

    private void ParseMember()
    {
        var nameSpan = _cursor.Span;
        string name = _scalars.ReadName();
        if (_cursor.Kind == JsonTokenKind.Colon)
            _cursor.Accept();
        else
            _cursor.Expected(JsonError.ExpectedColon);
        var value = ParseValue(isItem: false);
        _members.Add(new JsonMember(name, nameSpan, value, isDuplicate: false));
    }

    /// <summary>Skips a colon or a value, or both, that no name precedes.</summary>
    private void SkipNameless()
    {
        if (_cursor.Kind == JsonTokenKind.Colon)
            _cursor.Next();
        ParseValue(isItem: false);
    }

    /// <summary>What follows an item or a member: a comma, or the closing bracket, which is left to the caller.</summary>
    private void ParseSeparator(JsonTokenKind close)
    {
        if (_cursor.Kind == JsonTokenKind.Comma)
        {
            var comma = _cursor.Span;
            _cursor.Accept();
            if (_cursor.Kind == close)
                _cursor.TrailingComma(comma);
        }
        else if (_cursor.Kind is not (JsonTokenKind.CloseArray or JsonTokenKind.CloseObject))
            _cursor.Expected(JsonError.ExpectedCommaOrEnd);
    }

    /// <summary>Whether the container ends here: at its bracket, which is consumed; at the end of the text; or at the bracket of a
    /// container around it, as its own is missing.</summary>
    private bool IsAtEndOf(JsonTokenKind close)
    {
        if (_cursor.Kind == close)
        {
            _cursor.Accept();
            return true;
        }
        bool closesAround = _cursor.Kind == JsonTokenKind.CloseArray ? _openArrays > 0
            : _cursor.Kind == JsonTokenKind.CloseObject && _openObjects > 0;
        if (closesAround || _cursor.Kind == JsonTokenKind.End)
            _cursor.Expected(JsonError.ExpectedCommaOrEnd);
        return closesAround || _cursor.Kind == JsonTokenKind.End;
    }

    /// <summary>Whether an object begins where a member should: in a list of objects the closing bracket was forgotten.</summary>
    private bool IsAtNextItem()
    {
        if (_cursor.Kind != JsonTokenKind.OpenObject)
            return false;
        _cursor.Expected(JsonError.ExpectedCommaOrEnd);
        return true;
    }

    /// <summary>A closing bracket that nothing opened; at the end of the text it was meant to be the right one.</summary>
    private void SkipStray()
    {
        _cursor.Expected(JsonError.ExpectedCommaOrEnd);
        _cursor.Next();
        if (_cursor.Kind == JsonTokenKind.End)
            _cursor.EndIsExplained();
        else if (_cursor.Kind == JsonTokenKind.Comma)
            _cursor.Accept();
    }

    /// <summary>Skips an object or array unread, whatever its depth.</summary>
    private JsonValue SkipTooDeep()
    {
        int start = _cursor.Start;
        _problems.Add(JsonError.TooDeep, start, start + 1);
        _cursor.SkipContainer();
        return JsonValue.Missing(start, _cursor.PreviousEnd);
    }

    private static T[] TakeFrom<T>(List<T> open, int first)
    {
        int count = open.Count - first;
        if (count == 0)
            return Array.Empty<T>();
        var taken = new T[count];
        open.CopyTo(first, taken, 0, count);
        open.RemoveRange(first, count);
        return taken;
    }

    /// <summary>Stands right behind the last token, and so inside of the container.</summary>
    private JsonValue MissingHere() => JsonValue.Missing(_cursor.PreviousEnd, _cursor.PreviousEnd);
}
