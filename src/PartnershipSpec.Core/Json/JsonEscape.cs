using System.Text;

namespace PartnershipSpec.Core.Json;

/// <summary>The <c>\uXXXX</c> escape, both ways.</summary>
internal static class JsonEscape
{
    private const string Digits = "0123456789abcdef";

    /// <summary>Appends <paramref name="c"/> as <c>\u</c> and four lower-case hexadecimal digits.</summary>
    internal static void AppendUnicode(StringBuilder target, char c) =>
        target.Append("\\u").Append(Digits[c >> 12]).Append(Digits[(c >> 8) & 15]).Append(Digits[(c >> 4) & 15]).Append(Digits[c & 15]);

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    internal static int HexValue(char c)
    {
        if (c is >= '0' and <= '9')
            return c - '0';
        int letter = c | 0x20;
        return letter is >= 'a' and <= 'f' ? letter - 'a' + 10 : -1;
    }
}
