using System;
using System.Linq;

namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>
/// Text of others on one line. Build logs and lists are lines: text from a file must not start a new one, nor steer the terminal that shows
/// it, nor turn its direction round.
/// </summary>
internal static class OneLine
{
    /// <summary>The text with a space for each character that would; a line break of two characters is one.</summary>
    internal static string Of(string text)
    {
        string joined = text.Replace("\r\n", "\n");
        return joined.Any(Steers) ? new string(Array.ConvertAll(joined.ToCharArray(), c => Steers(c) ? ' ' : c)) : joined;
    }

    /// <summary>
    /// Whether a character would. Control characters are the line breaks \v, \f and U+0085, too; the others are the marks of lines,
    /// paragraphs and direction.
    /// </summary>
    internal static bool Steers(char c) => char.IsControl(c)
        || c is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
