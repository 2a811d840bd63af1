using System.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>Decodes the inside of strings that are not plain, and reports their escapes and control characters.</summary>
internal sealed class JsonStringDecoder
{
    private readonly string _text;
    private readonly JsonProblems _problems;
    private readonly StringBuilder _decoded = new();
    private int _at;
    private int _end;
    private char _quote;
    private bool _isTerminated;

    internal JsonStringDecoder(string text, JsonProblems problems)
    {
        _text = text;
        _problems = problems;
    }

    /// <summary>The text the string between the bounds, quotes included, stands for.</summary>
    internal string Decode(int start, int end, bool isTerminated)
    {
        _decoded.Clear();
        _quote = _text[start];
        _isTerminated = isTerminated;
        _end = isTerminated ? end - 1 : end;
        for (_at = start + 1; _at < _end;)
        {
            if (_text[_at] == '\\')
                ReadEscape();
            else if (_text[_at] < ' ')
                ReadControlCharacters();
            else
                ReadPlain();
        }
        return _decoded.ToString();
    }

    private void ReadPlain()
    {
        int start = _at;
        while (_at < _end && _text[_at] is not '\\' and >= ' ')
            _at++;
        _decoded.Append(_text, start, _at - start);
    }

    /// <summary>One problem for a run of them.</summary>
    private void ReadControlCharacters()
    {
        int start = _at;
        while (_at < _end && _text[_at] < ' ')
            _at++;
        _decoded.Append(_text, start, _at - start);
        _problems.Add(JsonError.ControlCharacterInString, start, _at);
    }

    private void ReadEscape()
    {
        char kind = _at + 1 < _end ? _text[_at + 1] : '\0';
        if (kind == 'u')
            ReadUnicodeEscape();
        else if (Unescape(kind) is char c)
        {
            _decoded.Append(c);
            _at += 2;
        }
        else
            KeepAsWritten(_at + 2);
    }

    private void ReadUnicodeEscape()
    {
        int value = 0;
        int at = _at + 2;
        for (; at < _at + 6 && at < _end && JsonEscape.HexValue(_text[at]) is >= 0 and var digit; at++)
            value = (value << 4) | digit;
        if (at < _at + 6)
        {
            KeepAsWritten(at);
            return;
        }
        _decoded.Append((char)value);
        _at = at;
    }

    /// <summary>An escape cut off by the end of a string without closing quote is no problem of its own.</summary>
    private void KeepAsWritten(int end)
    {
        if (end < _end && char.IsSurrogatePair(_text[end - 1], _text[end]))
            end++;
        if (end > _end)
            end = _end;
        if (end < _end || _isTerminated)
            _problems.Add(JsonError.InvalidEscape, _at, end);
        _decoded.Append(_text, _at, end - _at);
        _at = end;
    }

    private char? Unescape(char kind)
    {
        switch (kind)
        {
            case '"' or '\\' or '/': return kind;
            case '\'': return _quote == '\'' ? kind : null;
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            default: return null;
        }
    }
}
