using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>The scanner as the parser sees it: characters that begin nothing are skipped, and of the complaints that follow from one
/// mistake only the first is made. After a complaint it is quiet until something is accepted.</summary>
internal sealed class JsonParserCursor
{
    private readonly JsonScanner _scanner;
    private readonly JsonSyntax _syntax;
    private readonly JsonProblems _problems;
    private bool _isQuiet;
    private bool _isEndExplained;

    internal JsonParserCursor(string text, JsonSyntax syntax, JsonProblems problems)
    {
        _scanner = new JsonScanner(text, syntax, problems);
        _syntax = syntax;
        _problems = problems;
    }

    internal JsonTokenKind Kind => _scanner.Kind;

    internal int Start => _scanner.Start;

    internal int End => _scanner.End;

    /// <summary>Where the token before ended, skipped characters left aside.</summary>
    internal int PreviousEnd { get; private set; }

    internal bool IsPlain => _scanner.IsPlain;

    internal bool IsTerminated => _scanner.IsTerminated;

    internal SourceSpan Span => SourceSpan.FromBounds(Start, End);

    /// <summary>Moves on from a token that should not be there.</summary>
    internal void Next()
    {
        PreviousEnd = End;
        _scanner.Next();
        SkipNoise();
    }

    /// <summary>Moves on from a token that belongs where it stands. A string without its closing quote may have swallowed what should
    /// follow, so that nothing is missed after it.</summary>
    internal void Accept()
    {
        _isQuiet = Kind == JsonTokenKind.String && !IsTerminated;
        Next();
    }

    /// <summary>Says that something else should stand here; at the end of the text, that the text is cut off.</summary>
    internal void Expected(JsonError error)
    {
        if (Kind == JsonTokenKind.End)
            ReportEnd();
        else if (!_isQuiet)
            _problems.Add(error, Start, End);
        _isQuiet = true;
    }

    /// <summary>Says that the comma before the closing bracket is one too many, where that is an error.</summary>
    internal void TrailingComma(SourceSpan comma)
    {
        if (_syntax == JsonSyntax.Strict && !_isQuiet)
            _problems.Add(JsonError.TrailingComma, comma.Start, comma.End);
    }

    /// <summary>What was said already explains why the text ends here.</summary>
    internal void EndIsExplained() => _isEndExplained = true;

    /// <summary>Moves on from a word that is no value; and, as such a word may be the first of a sentence, to the end of that.</summary>
    internal void SkipInvalidWord(bool isNumeric)
    {
        Expected(isNumeric ? JsonError.InvalidNumber : JsonError.InvalidLiteral);
        Next();
        while (!isNumeric && Kind == JsonTokenKind.Word && !_scanner.IsFirstOfLine)
            Next();
    }

    /// <summary>Moves behind the bracket that closes the one here, whatever stands between.</summary>
    internal void SkipContainer()
    {
        int depth = 0;
        do
        {
            if (Kind is JsonTokenKind.OpenArray or JsonTokenKind.OpenObject)
                depth++;
            else if (Kind is JsonTokenKind.CloseArray or JsonTokenKind.CloseObject)
                depth--;
            PreviousEnd = End;
            _scanner.Next();
        }
        while (depth > 0 && Kind != JsonTokenKind.End);
        _isQuiet = false;
        SkipNoise();
    }

    private void SkipNoise()
    {
        if (Kind != JsonTokenKind.Unknown)
            return;
        int start = Start;
        int end = End;
        for (; Kind == JsonTokenKind.Unknown; _scanner.Next())
        {
            if (Start == end)
                end = End;
        }
        if (!_isQuiet)
            _problems.Add(JsonError.UnexpectedCharacter, start, end);
        _isQuiet = true;
    }

    private void ReportEnd()
    {
        if (!_isEndExplained && !_scanner.IsCutInside)
            _problems.Add(JsonError.EndOfFile, Start, Start);
        _isEndExplained = true;
    }
}
