using System.Collections.Generic;
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
    /// <summary>
    /// What the compiler knows of a file once it is changed; null where that brings an error to what the change is part of.
    /// </summary>
    /// <param name="model">What it knows of the file as it is.</param>
    /// <param name="claim">The claim that is changed.</param>
    /// <param name="change">The change.</param>
    /// <param name="cancellation">Gives it up.</param>
    internal static SemanticModel? Of(SemanticModel model, SyntaxNode claim, CodeChange change, CancellationToken cancellation)
    {
        SourceText text = model.SyntaxTree.GetText(cancellation);
        SyntaxTree changed = model.SyntaxTree.WithChangedText(text.WithChanges(change.Edits));
        SemanticModel after = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, changed).GetSemanticModel(changed);
        if (Errors(changed.GetDiagnostics(cancellation)) > Errors(model.SyntaxTree.GetDiagnostics(cancellation))) return null;

        TextSpan scope = ScopeOf(claim, change, model.SyntaxTree.GetRoot(cancellation));
        var scopeAfter = new TextSpan(scope.Start, scope.Length + changed.Length - text.Length);
        return Errors(after.GetDiagnostics(scopeAfter, cancellation)) > Errors(model.GetDiagnostics(scope, cancellation)) ? null : after;
    }

    /// <summary>
    /// What a change can break: its attribute list, the member it is in, or of a type what stands before its members. Types are inferred
    /// inside of members only, so that a change of the type of an expression reaches no further.
    /// </summary>
    private static TextSpan ScopeOf(SyntaxNode claim, CodeChange change, SyntaxNode root)
    {
        SyntaxNode scope = claim.FirstAncestorOrSelf<AttributeListSyntax>()
            ?? claim.AncestorsAndSelf().FirstOrDefault(a => a is MemberDeclarationSyntax and not GlobalStatementSyntax)
            ?? root;
        TextSpan span = scope is BaseTypeDeclarationSyntax type && type.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken)
            ? TextSpan.FromBounds(type.FullSpan.Start, type.OpenBraceToken.SpanStart)
            : scope.FullSpan;
        return change.Edits.All(edit => span.Contains(edit.Span)) ? span : root.FullSpan;
    }

    private static int Errors(IEnumerable<Diagnostic> diagnostics) => diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
}
