using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>How a file is laid out: what is inserted looks like what is there.</summary>
/// <param name="text">The text of the file.</param>
internal sealed class Layout(SourceText text)
{
    /// <summary>The line break that the file uses there: of the line itself, or else of the nearest before it.</summary>
    internal string LineBreakAt(int position)
    {
        int line = LineAt(position).LineNumber;
        return Enumerable.Range(0, line + 1).Select(before => BreakOf(text.Lines[line - before]))
            .FirstOrDefault(found => found.Length > 0) ?? "\n";
    }

    /// <summary>Whether nothing but white space stands before a position in its line.</summary>
    internal bool StartsLine(int position) => string.IsNullOrWhiteSpace(Before(position));

    /// <summary>The white space at the beginning of the line of a position.</summary>
    internal string IndentationAt(int position)
    {
        string line = LineAt(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>The indentation one step further in.</summary>
    internal static string Deeper(string indentation) => indentation + (indentation.Contains('\t') ? "\t" : "    ");

    /// <summary>Where the first token of a line begins.</summary>
    internal int FirstInLine(int position) => LineAt(position).Start + IndentationAt(position).Length;

    /// <summary>The line of a position.</summary>
    internal TextLine LineAt(int position) => text.Lines.GetLineFromPosition(position);

    /// <summary>Whether white space, or the end of the file, stands at a position.</summary>
    internal bool IsBlankAt(int position) => position >= text.Length || char.IsWhiteSpace(text[position]);

    private string Before(int position) => text.ToString(TextSpan.FromBounds(LineAt(position).Start, position));

    private string BreakOf(TextLine line) => text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
}
