using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>
/// A change of the text of a file. What is not replaced stays as it is, character by character, with all comments and directives in it.
/// </summary>
internal sealed class CodeChange
{
    private CodeChange(IReadOnlyList<TextChange> edits) => Edits = edits;

    /// <summary>The edits, in the order of the text.</summary>
    internal IReadOnlyList<TextChange> Edits { get; }

    /// <summary>Puts texts between what is there.</summary>
    internal static CodeChange Insert(params (int Position, string Text)[] insertions) =>
        new([.. insertions.Select(i => new TextChange(new TextSpan(i.Position, 0), i.Text))]);

    /// <summary>
    /// Puts a text in the place of a stretch; null where a comment or a directive stands in it, which would be lost.
    /// </summary>
    internal static CodeChange? Replace(SyntaxNode root, TextSpan span, string text)
    {
        bool holdsRemark = root.DescendantTrivia(span).Any(trivia => span.Contains(trivia.Span) && IsRemark(trivia));
        return holdsRemark ? null : new CodeChange([new TextChange(span, text)]);
    }

    /// <summary>Whether something is said in it: a comment, a directive, or text that a directive takes out.</summary>
    internal static bool IsRemark(SyntaxTrivia trivia) =>
        !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>By how much the text before a position grows.</summary>
    internal int GrowthBefore(int position) =>
        Edits.Where(edit => edit.Span.End <= position).Sum(edit => edit.NewText!.Length - edit.Span.Length);
}
