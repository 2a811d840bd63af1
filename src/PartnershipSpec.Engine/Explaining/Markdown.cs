using System.Collections.Generic;
using System.Text;

namespace PartnershipSpec.Engine.Explaining;

/// <summary>Text as Markdown.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_{}[]#!|~";

    /// <summary>The text so that it reads as it is: nothing in it is taken for markup.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c == '&') escaped.Append("&amp;");
            else if (c == '<') escaped.Append("&lt;");
            else if (c == '>') escaped.Append("&gt;");
            else if (char.IsControl(c) || c == '\u2028' || c == '\u2029') escaped.Append(' ');
            else if (Special.IndexOf(c) >= 0) escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A row of a table.</summary>
    internal static string Row(IEnumerable<string> cells)
    {
        var row = new StringBuilder("|");
        foreach (string cell in cells) row.Append(' ').Append(Escape(cell)).Append(" |");
        return row.Append('\n').ToString();
    }
}
