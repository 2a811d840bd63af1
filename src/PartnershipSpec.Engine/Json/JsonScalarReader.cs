namespace PartnershipSpec.Engine.Json;

/// <summary>Reads what consists of one token: strings, names, literals and numbers.</summary>
internal sealed class JsonScalarReader
{
    private readonly string _text;
    private readonly JsonParserCursor _cursor;
    private readonly JsonProblems _problems;
    private readonly JsonStringDecoder _decoder;
    private readonly JsonNamePool _names = new();

    internal JsonScalarReader(string text, JsonParserCursor cursor, JsonProblems problems)
    {
        _text = text;
        _cursor = cursor;
        _problems = problems;
        _decoder = new JsonStringDecoder(text, problems);
    }

    /// <summary>The string at the cursor.</summary>
    internal JsonValue ReadString()
    {
        var span = _cursor.Span;
        string decoded = _cursor.IsPlain ? _text.Substring(span.Start + 1, ContentEnd - span.Start - 1) : DecodeString();
        AcceptString();
        return JsonValue.String(decoded, span);
    }

    /// <summary>The name of a member: the string or, as people forget the quotes, the word at the cursor.</summary>
    internal string ReadName()
    {
        string name;
        if (_cursor.Kind == JsonTokenKind.Word)
        {
            name = _names.Get(_text, _cursor.Start, _cursor.End);
            _cursor.Expected(JsonError.UnquotedName);
            _cursor.Next();
            return name;
        }
        name = _cursor.IsPlain ? _names.Get(_text, _cursor.Start + 1, ContentEnd) : DecodeString();
        AcceptString();
        return name;
    }

    /// <summary>The value of the word at the cursor. Inside of an object or array, a word the text ends in is cut off rather than
    /// wrong.</summary>
    internal JsonValue ReadWord(bool isInside)
    {
        var span = _cursor.Span;
        bool mayBeCut = isInside && span.End == _text.Length;
        var match = JsonWord.Read(_text, span, out var value);
        if (match == JsonWord.Match.Whole)
            _cursor.Accept();
        else if (match == JsonWord.Match.Beginning && mayBeCut)
            _cursor.Next();
        else
            _cursor.SkipInvalidWord(JsonWord.IsNumeric(_text[span.Start]));
        return value;
    }

    private int ContentEnd => _cursor.IsTerminated ? _cursor.End - 1 : _cursor.End;

    private string DecodeString() => _decoder.Decode(_cursor.Start, _cursor.End, _cursor.IsTerminated);

    private void AcceptString()
    {
        if (_cursor.IsTerminated && _text[_cursor.Start] == '\'')
            _problems.Add(JsonError.SingleQuotes, _cursor.Start, _cursor.End);
        _cursor.Accept();
    }
}
