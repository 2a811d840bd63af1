using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Parsing;

/// <summary>
/// Tells texts that look alike and are not the same: by case, by Unicode normalisation, by what is not seen, by white space and dashes of
/// other kinds, and by the few Cyrillic and Greek letters that are drawn as Latin ones.
/// </summary>
internal static class LookAlike
{
    // Each code point is drawn as the Latin letter below it. Letters that only resemble one, as Cyrillic U+043A does k, are not here.
    private const string Foreign =
        "\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u04C0" +
        "\u0430\u0435\u0455\u0456\u0458\u04BB\u043E\u0440\u0441\u0443\u0445\u0501\u051B\u051D\u04CF" +
        "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7" +
        "\u03B1\u03B9\u03BD\u03BF\u03C1\u03C5\u0251\u0261";

    private const string Latin =
        "ABESIJKMHOPCTYXI" +
        "aesijhopcyxdqwl" +
        "ABEZHIKMNOPTYX" +
        "aivopuag";

    private static readonly Dictionary<char, char> AsLatin = Foreign.Zip(Latin, (foreign, latin) => (foreign, latin))
        .ToDictionary(p => p.foreign, p => p.latin);

    /// <summary>What a text is compared by: two that share a key look alike.</summary>
    internal static IReadOnlyList<string> Keys(string text)
    {
        if (text.All(c => c is > ' ' and <= '~')) return [text.ToUpperInvariant()];

        string seen = Seen(text);
        string folded = seen.ToUpperInvariant();
        string latin = new string(Array.ConvertAll(seen.ToCharArray(), c => AsLatin.TryGetValue(c, out char same) ? same : c))
            .ToUpperInvariant();
        return folded == latin ? [folded] : [folded, latin];
    }

    /// <summary>Whether two texts look alike, or are the same.</summary>
    internal static bool Are(string left, string right) => Keys(left).Intersect(Keys(right), StringComparer.Ordinal).Any();

    /// <summary>In words, the first character in which a text differs from another.</summary>
    internal static Message Difference(string text, string other)
    {
        int at = 0;
        int place = 1;
        while (at < text.Length && at < other.Length && CodePoint(text, at) == CodePoint(other, at))
        {
            at += Width(text, at);
            place++;
        }

        return new Message(MessageKey.DiffersAt, place, Shown(text, at), Shown(other, at));
    }

    /// <summary>
    /// The text with what cannot be seen taken out, composed characters taken apart, and white space and dashes made one kind.
    /// </summary>
    private static string Seen(string text)
    {
        var visible = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at += Width(text, at))
        {
            // What is no character is shown as this sign, and cannot be normalised.
            if (Width(text, at) == 1 && (char.IsSurrogate(text[at]) || text[at] >= '\uFFFE')) visible.Append('\uFFFD');
            else if (!IsHidden(text, at)) visible.Append(text, at, Width(text, at));
        }

        var seen = new StringBuilder(visible.Length);
        foreach (char c in visible.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (!char.IsWhiteSpace(c)) seen.Append(IsDash(c) ? '-' : IsApostrophe(c) ? '\'' : c);
            else if (seen.Length > 0 && seen[seen.Length - 1] != ' ') seen.Append(' ');
        }

        return seen.ToString().TrimEnd(' ');
    }

    private static bool IsHidden(string text, int at)
    {
        if (char.IsWhiteSpace(text, at)) return false;
        if (CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.Control or UnicodeCategory.Format) return true;

        // Joiners, fillers and variation selectors, which are marks and letters by category.
        return CodePoint(text, at) is 0x34F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0
            or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF);
    }

    private static bool IsDash(char c) => c == '\u2212' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;

    private static bool IsApostrophe(char c) => c is '\u2018' or '\u2019' or '\u02BC' or '\u2032';

    private static object Shown(string text, int at)
    {
        if (at >= text.Length) return new Message(MessageKey.TextEnd);

        string number = "U+" + CodePoint(text, at).ToString("X4", CultureInfo.InvariantCulture);
        return IsDrawn(CharUnicodeInfo.GetUnicodeCategory(text, at)) ? $"{text.Substring(at, Width(text, at))} ({number})" : number;
    }

    /// <summary>Whether characters of a category show by themselves.</summary>
    private static bool IsDrawn(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
            or UnicodeCategory.OtherNumber
            or (>= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol);

    private static int CodePoint(string text, int at) => Width(text, at) == 2 ? char.ConvertToUtf32(text, at) : text[at];

    private static int Width(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;
}
