using System.Collections.Generic;
using System.Text;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Explaining;

/// <summary>Text as Markdown.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_{}[]#!|~$^=";

    // Breaks a name or an address for programs, and is not seen. What hosts of Markdown make of the finished text, they make whatever was
    // escaped in its source.
    private const char WordJoiner = '\u2060';

    /// <summary>The text on one line, so that it reads as it is: nothing in it is taken for markup, an address or a name.</summary>
    internal static string Escape(string text)
    {
        string line = OneLine.Of(text);
        var escaped = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++) Append(escaped, line, i);
        return escaped.ToString();
    }

    /// <summary>A row of a table.</summary>
    internal static string Row(IEnumerable<string> cells)
    {
        var row = new StringBuilder("|");
        foreach (string cell in cells) row.Append(' ').Append(Escape(cell)).Append(" |");
        return row.Append('\n').ToString();
    }

    private static void Append(StringBuilder escaped, string line, int at)
    {
        char c = line[at];
        char next = at + 1 < line.Length ? line[at + 1] : ' ';
        if (IsInAddress(line, at, next)) escaped.Append(WordJoiner).Append('\\').Append(c);
        else if (c == '&') escaped.Append("&amp;");
        else if (c == '<') escaped.Append("&lt;");
        else if (c == '>') escaped.Append("&gt;");
        else if (Special.IndexOf(c) >= 0) escaped.Append('\\').Append(c);
        else escaped.Append(c);

        // Hosts make links of names and numbers behind these, and pictures of names between colons.
        if (c is '@' or '#' or ':' && char.IsLetterOrDigit(next)) escaped.Append(WordJoiner);
    }

    /// <summary>Whether it is the colon of <c>https://</c>, or a full stop as those of <c>www.example.org</c>.</summary>
    private static bool IsInAddress(string line, int at, char next) => line[at] switch
    {
        ':' => next == '/',
        '.' => char.IsLetter(next) && at > 0 && char.IsLetterOrDigit(line[at - 1]),
        _ => false,
    };
}
