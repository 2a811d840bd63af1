using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Hostile;

/// <summary>Texts by which something might break out of where it is put.</summary>
internal static class HostileTexts
{
    /// <summary>By what they try.</summary>
    internal static readonly IReadOnlyList<(string Kind, string[] Texts)> Kinds =
    [
        ("ends a string", ["\"", "\\", "a\\", "\\u0022", "\"\"\"", "$\"{a}\"", "\");", "\"; }"]),
        ("fills in or is filled in", ["{{", "}}", "{0}", "$(Path)", "a;b#c"]),
        ("ends a line, steers a terminal", ["a\nb", "a\r\nb", "a\0b", "\u001b[2J", "a\u0085b", "a\u2028b"]),
        ("comments and directives", ["*/", "/*", "#pragma warning disable", "a\n#endif\nb", "a\n#error b"]),
        ("markup", ["</summary>", "<![CDATA[", "]]>", "&amp;", "&#0;", "<script>alert(1)</script>", "<?xml?>"]),
        ("Markdown", ["# a", "| a |", "`a`", "[a](b)"]),
        ("paths", ["../../a", "C:\\con", "\\\\a\\b", "file:///a"]),
        ("turns the direction", ["a\u202eb", "\u2066a\u2069", "a\u200eb\u200f", "\u061ca"]),
        ("half a character, or none", ["a\ud800", "\udc00a", "\ude00\ud83d", "\ufffe\uffff", "\u0378"]),
        ("not seen", ["a\u200bc", "\u200d", "a\u00add", "\ufeffa", "\ufe0f", "\U000e0041"]),
        ("other scripts",
            ["\U0001f600", "\u041a\u0438\u0440\u0438\u043b\u043b", "\u4e2d\u6587", "\u0639\u0631\u0628", "\u05e2\u05d1\u05e8",
            "\u0939\u093f", "\u0130\u0131\u00df"]),
        ("words of C# and names", ["class", "namespace", "global", "true", "_a", "1a", "a b"]),
        ("blank", [" ", "\n", "\u2028", "\u3000"]),
    ];

    internal static readonly IReadOnlyList<string> All = [.. Kinds.SelectMany(k => k.Texts)];

    /// <summary>Those in which something can be seen: a text must not be blank.</summary>
    internal static readonly IReadOnlyList<string> Seen = [.. All.Where(text => text.Trim().Length > 0)];

    internal static readonly IReadOnlyList<string> Blank = [.. All.Except(Seen)];

    /// <summary>As a JSON string, with nothing escaped that need not be.</summary>
    internal static string Json(string text)
    {
        var json = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\') json.Append('\\').Append(c);
            else if (c < ' ') json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else json.Append(c);
        }

        return json.Append('"').ToString();
    }

    /// <summary>As part of a cell of a Markdown table: code in which every character can be seen.</summary>
    internal static string Cell(string text)
    {
        string seen = Visible(text).Replace("|", "\\|");
        string fence = seen.Contains('`') ? "``" : "`";
        return seen.Contains('`') ? $"{fence} {seen} {fence}" : fence + seen + fence;
    }

    /// <summary>
    /// A text in which every character can be seen: by its number what is not ASCII, what does not show, and white space at an end.
    /// </summary>
    internal static string Visible(string text)
    {
        var seen = new StringBuilder();
        bool isNumber = false;
        for (int at = 0; at < text.Length; at++)
        {
            bool isPair = char.IsSurrogatePair(text, at);
            bool isPlain = text[at] is > ' ' and <= '~' or '\u201c' or '\u201d' || (text[at] == ' ' && at > 0 && at < text.Length - 1);
            if (isNumber && isPlain) seen.Append(')');
            if (!isPlain) seen.Append(isNumber ? " " : "(").Append("U+")
                .Append((isPair ? char.ConvertToUtf32(text, at) : text[at]).ToString("X4", CultureInfo.InvariantCulture));
            else seen.Append(text[at]);
            isNumber = !isPlain;
            if (isPair) at++;
        }

        return seen.Append(isNumber ? ")" : "").ToString();
    }
}
