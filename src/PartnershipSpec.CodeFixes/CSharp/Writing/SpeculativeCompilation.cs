using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>Asks the compiler whether it would take a change.</summary>
internal static class SpeculativeCompilation
{
    /// <summary>Whether a replacement, read back from the text it leads to, brings no error to what it is part of.</summary>
    internal static bool Accepts(SemanticModel model, Replacement replacement, CancellationToken cancellation)
    {
        SyntaxNode root = model.SyntaxTree.GetRoot(cancellation);
        string text = root.ReplaceNode(replacement.Old, replacement.New).ToFullString();
        SyntaxTree changed = model.SyntaxTree.WithChangedText(SourceText.From(text));
        SemanticModel after = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, changed).GetSemanticModel(changed);

        TextSpan scope = ScopeOf(replacement.Old, root);
        int growth = text.Length - root.FullSpan.Length;
        return Errors(after, new TextSpan(scope.Start, scope.Length + growth), cancellation) <= Errors(model, scope, cancellation);
    }

    /// <summary>
    /// What a change can break: its attribute list, the member it is in, or of a type what stands before its members. Types are inferred
    /// inside of members only, so that a change of the type of an expression reaches no further.
    /// </summary>
    private static TextSpan ScopeOf(SyntaxNode changed, SyntaxNode root)
    {
        if (changed.FirstAncestorOrSelf<AttributeListSyntax>() is { } attributes) return attributes.FullSpan;

        SyntaxNode scope = changed.AncestorsAndSelf().FirstOrDefault(a => a is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? root;
        return scope is BaseTypeDeclarationSyntax type && type.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken)
            ? TextSpan.FromBounds(type.FullSpan.Start, type.OpenBraceToken.SpanStart)
            : scope.FullSpan;
    }

    private static int Errors(SemanticModel model, TextSpan span, CancellationToken cancellation) =>
        model.GetDiagnostics(span, cancellation).Count(d => d.Severity == DiagnosticSeverity.Error);
}
