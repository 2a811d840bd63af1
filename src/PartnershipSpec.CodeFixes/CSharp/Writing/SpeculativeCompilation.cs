using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>Asks the compiler whether it would take a change.</summary>
internal static class SpeculativeCompilation
{
    /// <summary>
    /// Whether a replacement brings no error to the member it is in. Types are inferred inside of members only, so that a change of the type of
    /// an expression reaches no further.
    /// </summary>
    internal static bool Accepts(SemanticModel model, Replacement replacement)
    {
        SyntaxNode root = model.SyntaxTree.GetRoot();
        SyntaxNode member = replacement.Old.Ancestors().FirstOrDefault(a => a is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? root;
        SyntaxTree changed = model.SyntaxTree.WithRootAndOptions(root.ReplaceNode(replacement.Old, replacement.New), model.SyntaxTree.Options);
        int growth = replacement.New.FullSpan.Length - replacement.Old.FullSpan.Length;
        SemanticModel validator = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, changed).GetSemanticModel(changed);
        return Errors(validator, new TextSpan(member.FullSpan.Start, member.FullSpan.Length + growth)) <= Errors(model, member.FullSpan);
    }

    private static int Errors(SemanticModel model, TextSpan span) => model.GetDiagnostics(span).Count(d => d.Severity == DiagnosticSeverity.Error);
}
