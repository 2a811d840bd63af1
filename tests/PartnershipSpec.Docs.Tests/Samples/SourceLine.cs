using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml;

namespace PartnershipSpec.Docs.Tests.Samples;

/// <summary>A line of a file, cut so that it fits.</summary>
internal static class SourceLine
{
    // Enough to show that the lines are indented.
    private const int Indent = 2;

    /// <summary>How many characters of indentation are left out before lines that are shown together.</summary>
    internal static int Dropped(params IEnumerable<string> lines) =>
        lines.Where(l => l.Trim().Length > 0).Select(l => Math.Max(0, l.Length - l.TrimStart().Length - Indent)).DefaultIfEmpty().Min();

    /// <summary>The line without the indentation that is left out, and cut behind what is meant if it is too long.</summary>
    /// <param name="line">The line as it stands in the file.</param>
    /// <param name="dropped">How many characters are left out before it.</param>
    /// <param name="end">Where in the line ends what must be seen.</param>
    /// <param name="width">How many characters fit.</param>
    internal static string Cut(string line, int dropped, int end, int width)
    {
        string printable = string.Concat(line.Select(Printable));
        int most = Math.Max(dropped + width - 2, end);
        if (printable.Length <= dropped) return "";

        return printable.Length <= most ? printable[dropped..] : printable[dropped..most].TrimEnd() + " …";
    }

    private static char Printable(char c) => char.IsControl(c) || (!char.IsSurrogate(c) && !XmlConvert.IsXmlChar(c)) ? ' ' : c;
}
