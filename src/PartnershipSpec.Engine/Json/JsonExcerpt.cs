using System.Globalization;
using System.Text;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>Short pieces of a stranger's text, made safe for a one-line message.</summary>
internal static class JsonExcerpt
{
    /// <summary>The longest excerpt, the ellipsis included.</summary>
    internal const int MaxLength = 20;

    /// <summary>The beginning of the span; what cannot be seen, or would disturb a message, is written as an escape.</summary>
    internal static string Of(string text, SourceSpan span)
    {
        if (span.Length == 0)
            return "";
        var excerpt = new StringBuilder(MaxLength);
        int at = span.Start;
        while (at < span.End)
        {
            int width = at + 1 < span.End && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
            string shown = IsVisible(text, at) ? text.Substring(at, width) : Escape(text, at, width);
            at += width;
            int room = at < span.End ? MaxLength - 1 : MaxLength;
            if (excerpt.Length + shown.Length > room)
                return excerpt.Append('…').ToString();
            excerpt.Append(shown);
        }
        return excerpt.ToString();
    }

    private static bool IsVisible(string text, int at)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(text, at))
        {
            case UnicodeCategory.SpaceSeparator:
                return text[at] == ' ';
            case UnicodeCategory.Control:
            case UnicodeCategory.Format:
            case UnicodeCategory.LineSeparator:
            case UnicodeCategory.ParagraphSeparator:
            case UnicodeCategory.PrivateUse:
            case UnicodeCategory.Surrogate:
            case UnicodeCategory.OtherNotAssigned:
                return false;
            default:
                return true;
        }
    }

    private static string Escape(string text, int at, int width)
    {
        var escape = new StringBuilder(6 * width);
        for (int i = at; i < at + width; i++)
            JsonEscape.AppendUnicode(escape, text[i]);
        return escape.ToString();
    }
}
