using System.Globalization;
using System.Linq;
using System.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission.Text;

/// <summary>Text from a spec or data file as C#: always data, never code or markup.</summary>
internal static class CSharpText
{
    /// <summary>A string literal. Whatever is not plainly visible is escaped.</summary>
    internal static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\') literal.Append('\\').Append(c);
            else if (IsPlain(c)) literal.Append(c);
            else literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The content of an XML documentation element, on one line.</summary>
    internal static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            xml.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when IsPlain(c) => c.ToString(),
                _ => " ",
            });
        }

        return xml.ToString().Trim();
    }

    /// <summary>A number.</summary>
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Lines with a margin before each that is not empty.</summary>
    internal static string Indent(string lines, int spaces) =>
        string.Join("\n", lines.Split('\n').Select(line => line.Length == 0 || line[0] == '#' ? line : new string(' ', spaces) + line));

    // Letters of all scripts, but neither surrogates (which may stand alone) nor controls, separators, or marks that reorder or hide text.
    private static bool IsPlain(char c) => c == ' ' || char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.SpaceSeparator);
}
