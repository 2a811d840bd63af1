using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>Lists with commas.</summary>
internal static class SeparatedText
{
    /// <summary>
    /// One more item that looks like the one before it: on a line of its own if that has one, with a comma behind it if that has one.
    /// </summary>
    /// <param name="layout">How the file is laid out.</param>
    /// <param name="open">What opens the list.</param>
    /// <param name="list">The list.</param>
    /// <param name="close">What closes it.</param>
    /// <param name="item">The item, as text.</param>
    internal static CodeChange Append<T>(Layout layout, SyntaxToken open, SeparatedSyntaxList<T> list, SyntaxToken close, string item)
        where T : SyntaxNode
    {
        if (list.Count == 0) return CodeChange.Insert((RemarksEnd(open), AsOnly(layout, open, close, item)));

        T last = list[list.Count - 1];
        bool hasComma = list.SeparatorCount == list.Count;
        SyntaxToken end = hasComma ? list.GetSeparator(list.Count - 1) : last.GetLastToken();
        int position = RemarksEnd(end);
        bool startsLine = StartsLine(layout, end, last.SpanStart);
        string added = (startsLine ? layout.LineBreakAt(last.SpanStart) + Indentation(layout, open, last) : " ") + item;
        if (hasComma) return CodeChange.Insert((position, added + ","));

        // The comma goes to its item; a comment behind that stays where it is.
        return position == end.Span.End
            ? CodeChange.Insert((position, "," + added))
            : CodeChange.Insert((end.Span.End, ","), (position, added));
    }

    /// <summary>A new item starts a line where the one before it does, and behind a comment that runs to the end of its line.</summary>
    private static bool StartsLine(Layout layout, SyntaxToken end, int last) =>
        layout.StartsLine(last) || end.TrailingTrivia.Any(SyntaxKind.SingleLineCommentTrivia);

    /// <summary>As deep as the items that start a line; where none does, one step deeper than what they belong to.</summary>
    private static string Indentation(Layout layout, SyntaxToken open, SyntaxNode last)
    {
        string ofLine = layout.IndentationAt(last.SpanStart);
        return layout.FirstInLine(last.SpanStart) > open.SpanStart ? ofLine : Layout.Deeper(ofLine);
    }

    private static string AsOnly(Layout layout, SyntaxToken open, SyntaxToken close, string item)
    {
        int position = RemarksEnd(open);
        if (layout.LineAt(position).LineNumber == layout.LineAt(close.SpanStart).LineNumber)
            return " " + item + (layout.IsBlankAt(position) ? "" : " ");

        int outer = layout.StartsLine(close.SpanStart) ? close.SpanStart : open.SpanStart;
        return layout.LineBreakAt(open.SpanStart) + Layout.Deeper(layout.IndentationAt(outer)) + item;
    }

    /// <summary>Where a token ends, with the comments behind it in its line.</summary>
    private static int RemarksEnd(SyntaxToken token) =>
        token.TrailingTrivia.Where(CodeChange.IsRemark).Select(trivia => trivia.Span.End).Append(token.Span.End).Max();
}
