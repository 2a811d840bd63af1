using System;

namespace Registry;

/// <summary>Text of others as a terminal may show it: names and ids come from files that anyone may have written.</summary>
internal static class SafeText
{
    /// <summary>
    /// The text on one line, with a space for each character that would start another, steer the terminal or turn the direction round.
    /// </summary>
    public static string Line(string text) => new(Array.ConvertAll(text.ToCharArray(), c => Steers(c) ? ' ' : c));

    private static bool Steers(char c) => char.IsControl(c)
        || c is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
