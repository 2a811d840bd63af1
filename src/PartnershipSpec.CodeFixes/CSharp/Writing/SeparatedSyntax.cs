using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>Lists with commas.</summary>
internal static class SeparatedSyntax
{
    /// <summary>
    /// The list with one more item that looks like the one before it: on a line of its own if that has one, with a comma behind it if that
    /// has one.
    /// </summary>
    internal static SeparatedSyntaxList<T> Append<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        if (list.Count == 0) return SyntaxFactory.SingletonSeparatedList(item);

        T last = list[list.Count - 1];
        SyntaxTriviaList end = last.GetTrailingTrivia();
        T added = item.WithLeadingTrivia(last.GetLeadingTrivia().Where(IsBlank));
        List<SyntaxNodeOrToken> all = [.. list.GetWithSeparators()];
        if (list.SeparatorCount == list.Count)
        {
            SyntaxToken comma = all[all.Count - 1].AsToken();
            all.Add(added);
            all.Add(comma.WithTrailingTrivia(comma.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) ? LineBreaks(comma.TrailingTrivia) : comma.TrailingTrivia.Where(IsBlank)));
            return SyntaxFactory.SeparatedList<T>(all);
        }

        // What stands behind the last item, a comment or the end of its line, stays there, behind its comma now.
        bool isLineOver = end.Any(SyntaxKind.EndOfLineTrivia);
        int remarks = isLineOver ? end.Count : end.Count - end.Reverse().TakeWhile(IsBlank).Count();
        SyntaxTriviaList behindComma = SyntaxFactory.TriviaList(end.Take(remarks));
        if (!isLineOver) behindComma = behindComma.Add(StartsLine(last) ? LineBreakBefore(last) : SyntaxFactory.Space);
        all[all.Count - 1] = last.WithoutTrailingTrivia();
        all.Add(SyntaxFactory.Token(default, SyntaxKind.CommaToken, behindComma));
        all.Add(added.WithTrailingTrivia(isLineOver ? LineBreaks(end) : end.Skip(remarks)));
        return SyntaxFactory.SeparatedList<T>(all);
    }

    private static bool StartsLine(SyntaxNode node) =>
        node.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    private static SyntaxTrivia LineBreakBefore(SyntaxNode node) =>
        node.GetFirstToken().GetPreviousToken().TrailingTrivia.First(t => t.IsKind(SyntaxKind.EndOfLineTrivia));

    private static IEnumerable<SyntaxTrivia> LineBreaks(SyntaxTriviaList trivia) => trivia.Where(t => t.IsKind(SyntaxKind.EndOfLineTrivia));

    private static bool IsBlank(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia);
}
