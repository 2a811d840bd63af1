using System;
using System.Collections.Generic;

namespace PartnershipSpec.Engine.Tables;

/// <summary>
/// How the texts of cells are compared: without blanks around them, ordinally, and without regard to the case of ASCII letters. A database
/// can do the same, whatever its collation.
/// </summary>
internal static class CellText
{
    /// <summary>What counts as blank at either end: space, tab, line breaks and the no-break space.</summary>
    internal const string Blanks = " \t\r\n\u00A0";

    private static readonly char[] BlankCharacters = Blanks.ToCharArray();

    internal static string Trim(string text) => text.Trim(BlankCharacters);

    /// <summary>A word as it is compared.</summary>
    internal static string Fold(string text) => Lower(Trim(text));

    /// <summary>The text with small letters for the capital ones of ASCII.</summary>
    internal static string Lower(string text)
    {
        if (!Array.Exists(text.ToCharArray(), IsCapital)) return text;
        return new string(Array.ConvertAll(text.ToCharArray(), c => IsCapital(c) ? (char)(c | ' ') : c));
    }

    /// <summary>The parts of a cell between separators, as they stand there; blank ones are none.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="separator">The separator, in small letters.</param>
    internal static IReadOnlyList<string> Split(string text, string separator)
    {
        string lower = Lower(text);
        List<string> parts = [];
        for (int start = 0; start <= text.Length;)
        {
            int end = lower.IndexOf(separator, start, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            string part = Trim(text.Substring(start, end - start));
            if (part.Length > 0) parts.Add(part);
            start = end + separator.Length;
        }

        return parts;
    }

    private static bool IsCapital(char c) => c is >= 'A' and <= 'Z';
}
