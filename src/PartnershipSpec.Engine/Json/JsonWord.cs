using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>Reads words: <c>null</c>, <c>true</c>, <c>false</c> and numbers.</summary>
internal static class JsonWord
{
    /// <summary>How far a word could be read.</summary>
    internal enum Match
    {
        /// <summary>It is a value.</summary>
        Whole,

        /// <summary>It is the beginning of a value, as <c>tru</c> and <c>1.</c> are.</summary>
        Beginning,

        /// <summary>It is neither.</summary>
        None,
    }

    /// <summary>Whether a word that begins like this is meant as a number.</summary>
    internal static bool IsNumeric(char first) => first is >= '0' and <= '9' or '-' or '+' or '.';

    /// <summary>The value of the word; <see cref="JsonKind.Missing"/> unless it is one.</summary>
    internal static Match Read(string text, SourceSpan span, out JsonValue value)
    {
        value = JsonValue.Missing(span.Start, span.End);
        switch (text[span.Start])
        {
            case 'n': return ReadLiteral(text, "null", JsonKind.Null, span, ref value);
            case 't': return ReadLiteral(text, "true", JsonKind.True, span, ref value);
            case 'f': return ReadLiteral(text, "false", JsonKind.False, span, ref value);
        }
        var match = CompareNumber(text, span.Start, span.End);
        if (match == Match.Whole)
            value = JsonValue.Number(text.Substring(span.Start, span.Length), span);
        return match;
    }

    private static Match ReadLiteral(string text, string literal, JsonKind kind, SourceSpan span, ref JsonValue value)
    {
        if (span.Length > literal.Length || string.CompareOrdinal(text, span.Start, literal, 0, span.Length) != 0)
            return Match.None;
        if (span.Length < literal.Length)
            return Match.Beginning;
        value = JsonValue.Literal(kind, span);
        return Match.Whole;
    }

    /// <summary>Compares with the grammar of numbers in RFC 8259.</summary>
    private static Match CompareNumber(string text, int start, int end)
    {
        int at = text[start] == '-' ? start + 1 : start;
        int integer = at;
        if (!SkipDigits(text, ref at, end))
            return IfAtEnd(Match.Beginning);
        if (text[integer] == '0' && at > integer + 1)
            return Match.None;
        if (at < end && text[at] == '.')
        {
            at++;
            if (!SkipDigits(text, ref at, end))
                return IfAtEnd(Match.Beginning);
        }
        if (at < end && text[at] is 'e' or 'E')
        {
            at++;
            if (at < end && text[at] is '+' or '-')
                at++;
            if (!SkipDigits(text, ref at, end))
                return IfAtEnd(Match.Beginning);
        }
        return IfAtEnd(Match.Whole);

        Match IfAtEnd(Match match) => at == end ? match : Match.None;
    }

    private static bool SkipDigits(string text, ref int at, int end)
    {
        int start = at;
        while (at < end && text[at] is >= '0' and <= '9')
            at++;
        return at > start;
    }
}
