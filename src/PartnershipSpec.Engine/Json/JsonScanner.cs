namespace PartnershipSpec.Engine.Json;

/// <summary>A cursor over the tokens of a text. Reports what is wrong with comments and with the ends of strings.</summary>
internal sealed class JsonScanner
{
    private readonly string _text;
    private readonly JsonTrivia _trivia;
    private readonly JsonProblems _problems;

    /// <summary>Stands before the first token; <see cref="Next"/> moves to it.</summary>
    internal JsonScanner(string text, JsonSyntax syntax, JsonProblems problems)
    {
        _text = text;
        _problems = problems;
        _trivia = new JsonTrivia(text, syntax, problems);
        End = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        Start = End;
    }

    /// <summary>The kind of the token.</summary>
    internal JsonTokenKind Kind { get; private set; }

    /// <summary>Where the token begins.</summary>
    internal int Start { get; private set; }

    /// <summary>Where the token ends.</summary>
    internal int End { get; private set; }

    /// <summary>Whether the token is the first of its line.</summary>
    internal bool IsFirstOfLine { get; private set; }

    /// <summary>Whether the token, a string, holds neither backslash nor control character, so that its text is its value.</summary>
    internal bool IsPlain { get; private set; }

    /// <summary>Whether the token, a string, has its closing quote.</summary>
    internal bool IsTerminated { get; private set; }

    /// <summary>Whether the text ends inside a string or comment, which has been reported.</summary>
    internal bool IsCutInside { get; private set; }

    /// <summary>Moves to the next token.</summary>
    internal void Next()
    {
        Start = _trivia.Skip(End);
        IsFirstOfLine = _trivia.SawLineBreak;
        IsCutInside |= _trivia.IsCutInside;
        Kind = Start == _text.Length ? JsonTokenKind.End : KindOf(_text[Start]);
        End = Kind == JsonTokenKind.End ? Start : Start + 1;
        if (Kind == JsonTokenKind.String)
            ScanString();
        else if (Kind == JsonTokenKind.Word)
            ScanWord();
    }

    private static JsonTokenKind KindOf(char first)
    {
        switch (first)
        {
            case '{': return JsonTokenKind.OpenObject;
            case '}': return JsonTokenKind.CloseObject;
            case '[': return JsonTokenKind.OpenArray;
            case ']': return JsonTokenKind.CloseArray;
            case ':': return JsonTokenKind.Colon;
            case ',': return JsonTokenKind.Comma;
            case '"' or '\'': return JsonTokenKind.String;
            default: return IsWord(first) ? JsonTokenKind.Word : JsonTokenKind.Unknown;
        }
    }

    private static bool IsWord(char c)
    {
        if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '+' or '.' or '_' or '$')
            return true;
        return c >= '\u0080' && !char.IsWhiteSpace(c) && !char.IsControl(c) && c != '\uFEFF';
    }

    private void ScanWord()
    {
        while (End < _text.Length && IsWord(_text[End]))
            End++;
    }

    private void ScanString()
    {
        char quote = _text[Start];
        IsPlain = true;
        while (End < _text.Length && _text[End] is not '\r' and not '\n')
        {
            char c = _text[End++];
            IsTerminated = c == quote;
            if (IsTerminated)
                return;
            IsPlain &= c is not '\\' and >= ' ';
            if (c == '\\' && End < _text.Length && _text[End] is not '\r' and not '\n')
                End++;
        }
        EndWithoutQuote();
    }

    /// <summary>A string that ends with its line most likely lacks its quote before the commas and brackets at the end of that line;
    /// one that ends with the text was most likely cut off.</summary>
    private void EndWithoutQuote()
    {
        IsTerminated = false;
        if (End == _text.Length)
            IsCutInside = true;
        else
        {
            while (End > Start + 1 && _text[End - 1] is ',' or ']' or '}' or ' ' or '\t')
                End--;
        }
        _problems.Add(JsonError.UnterminatedString, Start, End);
    }
}
