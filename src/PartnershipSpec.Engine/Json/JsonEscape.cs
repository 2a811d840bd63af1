using System.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>The <c>\uXXXX</c> escape, both ways, and strings with no more escapes than they need.</summary>
internal static class JsonEscape
{
    private const string Digits = "0123456789abcdef";

    /// <summary>Appends <paramref name="c"/> as <c>\u</c> and four lower-case hexadecimal digits.</summary>
    internal static void AppendUnicode(StringBuilder target, char c) =>
        target.Append("\\u").Append(Digits[c >> 12]).Append(Digits[(c >> 8) & 15]).Append(Digits[(c >> 4) & 15]).Append(Digits[c & 15]);

    /// <summary>Appends a text as a JSON string, quotes included: what need not be escaped is not.</summary>
    internal static void AppendQuoted(StringBuilder target, string text)
    {
        target.Append('"');
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }
            if (c is >= ' ' and not '"' and not '\\' && !char.IsSurrogate(c))
                continue;
            target.Append(text, written, i - written);
            written = i + 1;
            if (c is '"' or '\\')
                target.Append('\\').Append(c);
            else
                AppendUnicode(target, c);
        }
        target.Append(text, written, text.Length - written).Append('"');
    }

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    internal static int HexValue(char c)
    {
        if (c is >= '0' and <= '9')
            return c - '0';
        int letter = c | 0x20;
        return letter is >= 'a' and <= 'f' ? letter - 'a' + 10 : -1;
    }
}
