using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>Acceptances in C#: the compiler's own suppressions, which name the criterion and leave a place for the reason.</summary>
internal static class Suppression
{
    private const string AttributeName = "System.Diagnostics.CodeAnalysis.SuppressMessageAttribute";

    // What tools of the compiler write, and look for, where a reason is still to be given.
    private const string Pending = "<Pending>";

    /// <summary>
    /// An attribute on the type or member that makes the claim. An attribute on the assembly would silence its rule everywhere; for what
    /// stands on no type or member, directives around it do.
    /// </summary>
    internal static CodeChange? Write(ClaimSyntax claim, Diagnostic diagnostic, IReadOnlyList<string> criteria)
    {
        string named = string.Join(", ", criteria);
        MemberDeclarationSyntax? bearer = claim.Node.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault();
        SyntaxNode? statement = bearer is GlobalStatementSyntax ? bearer : claim.Node.FirstAncestorOrSelf<AttributeListSyntax>();
        return bearer is null or GlobalStatementSyntax
            ? Around(statement!, claim.Layout, diagnostic.Id, named)
            : On(bearer, claim, diagnostic, named);
    }

    private static CodeChange? On(MemberDeclarationSyntax bearer, ClaimSyntax claim, Diagnostic diagnostic, string criteria)
    {
        if (claim.Model.Compilation.GetTypeByMetadataName(AttributeName) is not { } type) return null;
        if (new NamesInScope(claim.Model, bearer.SpanStart).OfAttribute(type) is not { } name) return null;

        string arguments =
            $"{Literal(diagnostic.Descriptor.Category)}, {Literal($"{diagnostic.Id}:{criteria}")}, Justification = {Literal(Pending)}";
        Layout layout = claim.Layout;
        int start = bearer.SpanStart;
        string end = layout.StartsLine(start) ? layout.LineBreakAt(start) + layout.IndentationAt(start) : " ";
        return CodeChange.Insert((start, $"[{name}({arguments})]{end}"));
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Directives on the lines before and behind; null where a token or comment runs over these lines' ends.</summary>
    private static CodeChange? Around(SyntaxNode statement, Layout layout, string rule, string criteria)
    {
        SyntaxNode root = statement.SyntaxTree.GetRoot();
        int start = layout.LineAt(statement.SpanStart).Start;
        int end = layout.LineAt(statement.Span.End).End;
        string lineBreak = layout.LineBreakAt(statement.SpanStart);
        return IsInside(root, start) || IsInside(root, end) ? null : CodeChange.Insert(
            (start, $"#pragma warning disable {rule} // {criteria}: {Pending}{lineBreak}"),
            (end, $"{lineBreak}#pragma warning restore {rule}"));
    }

    private static bool IsInside(SyntaxNode root, int position)
    {
        SyntaxToken token = root.FindToken(position);
        SyntaxTrivia trivia = root.FindTrivia(position);
        return Crosses(token.Span, position) || Crosses(trivia.Span, position);
    }

    private static bool Crosses(TextSpan span, int position) => span.Start < position && position < span.End;
}
