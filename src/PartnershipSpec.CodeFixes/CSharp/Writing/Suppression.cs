using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
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
    internal static Replacement? Write(ClaimSyntax claim, Diagnostic diagnostic, IReadOnlyList<string> criteria)
    {
        string named = string.Join(", ", criteria);
        MemberDeclarationSyntax? bearer = claim.Node.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault();
        SyntaxNode? statement = bearer is GlobalStatementSyntax ? bearer : claim.Node.FirstAncestorOrSelf<AttributeListSyntax>();
        return bearer is null or GlobalStatementSyntax ? Around(statement!, diagnostic.Id, named) : On(bearer, claim, diagnostic, named);
    }

    private static Replacement? On(MemberDeclarationSyntax bearer, ClaimSyntax claim, Diagnostic diagnostic, string criteria)
    {
        if (claim.Model.Compilation.GetTypeByMetadataName(AttributeName) is not { } type) return null;

        SyntaxGenerator generator = claim.Generator;
        var attribute = (AttributeListSyntax)generator.Attribute(
            generator.TypeExpression(type).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation, Simplifier.Annotation),
            [
                generator.AttributeArgument(generator.LiteralExpression(diagnostic.Descriptor.Category)),
                generator.AttributeArgument(generator.LiteralExpression($"{diagnostic.Id}:{criteria}")),
                generator.AttributeArgument("Justification", generator.LiteralExpression(Pending)),
            ]).NormalizeWhitespace();

        TextLine line = bearer.SyntaxTree.GetText().Lines.GetLineFromPosition(bearer.SpanStart);
        bool startsLine = string.IsNullOrWhiteSpace(line.Text!.ToString(TextSpan.FromBounds(line.Start, bearer.SpanStart)));
        SyntaxTriviaList indentation = startsLine
            ? SyntaxFactory.TriviaList(bearer.GetLeadingTrivia().Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia)))
            : SyntaxFactory.TriviaList();
        SyntaxTrivia behind = startsLine ? SyntaxFactory.EndOfLine(LineBreak(line)) : SyntaxFactory.Space;
        MemberDeclarationSyntax rest = bearer.WithLeadingTrivia(indentation);
        AttributeListSyntax placed = attribute.WithLeadingTrivia(bearer.GetLeadingTrivia()).WithTrailingTrivia(behind);
        return new Replacement(bearer, rest.WithAttributeLists(rest.AttributeLists.Insert(0, placed)));
    }

    /// <summary>Directives on the lines before and behind; null where a token or comment runs over these lines' ends.</summary>
    private static Replacement? Around(SyntaxNode statement, string rule, string criteria)
    {
        SyntaxNode root = statement.SyntaxTree.GetRoot();
        SourceText text = root.GetText();
        TextLine first = text.Lines.GetLineFromPosition(statement.SpanStart);
        TextLine last = text.Lines.GetLineFromPosition(statement.Span.End);
        if (IsInside(root, first.Start) || IsInside(root, last.End)) return null;

        string lineBreak = LineBreak(first);
        SourceText changed = text.WithChanges(
            new TextChange(new TextSpan(first.Start, 0), $"#pragma warning disable {rule} // {criteria}: {Pending}{lineBreak}"),
            new TextChange(new TextSpan(last.End, 0), $"{lineBreak}#pragma warning restore {rule}"));
        return new Replacement(root, CSharpSyntaxTree.ParseText(changed, (CSharpParseOptions)statement.SyntaxTree.Options).GetRoot());
    }

    private static bool IsInside(SyntaxNode root, int position)
    {
        SyntaxToken token = root.FindToken(position);
        SyntaxTrivia trivia = root.FindTrivia(position);
        return Crosses(token.Span, position) || Crosses(trivia.Span, position);
    }

    private static bool Crosses(TextSpan span, int position) => span.Start < position && position < span.End;

    private static string LineBreak(TextLine line)
    {
        string found = line.Text!.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return found.Length > 0 ? found : "\n";
    }
}
