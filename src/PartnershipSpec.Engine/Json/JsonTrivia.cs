namespace PartnershipSpec.Engine.Json;

/// <summary>Skips what stands between tokens: whitespace and comments.</summary>
internal sealed class JsonTrivia
{
    private static readonly char[] LineBreaks = { '\r', '\n' };

    private readonly string _text;
    private readonly JsonSyntax _syntax;
    private readonly JsonProblems _problems;

    internal JsonTrivia(string text, JsonSyntax syntax, JsonProblems problems)
    {
        _text = text;
        _syntax = syntax;
        _problems = problems;
    }

    /// <summary>Whether the trivia skipped last held a line break.</summary>
    internal bool SawLineBreak { get; private set; }

    /// <summary>Whether the text ends inside a comment.</summary>
    internal bool IsCutInside { get; private set; }

    /// <summary>The offset of the first character from <paramref name="at"/> on that is neither whitespace nor comment.</summary>
    internal int Skip(int at)
    {
        SawLineBreak = false;
        while (at < _text.Length)
        {
            char c = _text[at];
            if (c is '\n' or '\r')
                SawLineBreak = true;
            if (c is ' ' or '\t' or '\n' or '\r')
                at++;
            else if (c == '/' && BeginsComment(at))
                at = SkipComment(at);
            else
                break;
        }
        return at;
    }

    /// <summary>The offset behind the last comment that begins on the line of <paramref name="at"/>, if only blanks and comments stand
    /// between; else <paramref name="at"/> itself.</summary>
    internal int SkipCommentsOfLine(int at)
    {
        for (int next = SkipBlanks(at); next < _text.Length && _text[next] == '/' && BeginsComment(next); next = SkipBlanks(at))
            at = SkipComment(next);
        return at;
    }

    private int SkipBlanks(int at)
    {
        while (at < _text.Length && _text[at] is ' ' or '\t')
            at++;
        return at;
    }

    /// <summary>A slash at the very end counts too where comments are allowed: the text is cut off inside the comment's
    /// beginning.</summary>
    private bool BeginsComment(int at) =>
        at + 1 < _text.Length ? _text[at + 1] is '/' or '*' : _syntax == JsonSyntax.Lenient;

    private int SkipComment(int start)
    {
        int end = start + 1 < _text.Length && _text[start + 1] == '/' ? LineEnd(start) : BlockEnd(start);
        if (_syntax == JsonSyntax.Strict)
            _problems.Add(JsonError.CommentNotAllowed, start, end);
        return end;
    }

    private int LineEnd(int start)
    {
        int end = _text.IndexOfAny(LineBreaks, start);
        return end < 0 ? _text.Length : end;
    }

    private int BlockEnd(int start)
    {
        int close = start + 2 < _text.Length ? _text.IndexOf("*/", start + 2, System.StringComparison.Ordinal) : -1;
        if (close >= 0)
            return close + 2;
        IsCutInside = true;
        if (_syntax == JsonSyntax.Lenient)
            _problems.Add(JsonError.UnterminatedComment, start, _text.Length);
        return _text.Length;
    }
}
