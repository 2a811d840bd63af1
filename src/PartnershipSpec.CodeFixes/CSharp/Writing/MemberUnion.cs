using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>Members of an enumeration joined by <c>|</c>, as they are written.</summary>
/// <param name="model">What the compiler knows of the file.</param>
internal sealed class MemberUnion(SemanticModel model)
{
    /// <summary>A value with more members, before the marker where the value ends with it.</summary>
    internal CodeChange With(ExpressionSyntax value, string more, string marker)
    {
        ExpressionSyntax before = Union(value) is { } union && IsMember(union.Right, marker) ? union.Left : value;
        string added = " | " + more;
        return BindsTighter(before)
            ? CodeChange.Insert((before.Span.End, added))
            : CodeChange.Insert((before.SpanStart, "("), (before.Span.End, ")" + added));
    }

    /// <summary>
    /// A value without a member that is named in it; null where it is not, or is all there is, or a comment or directive would go with it.
    /// </summary>
    internal CodeChange? Without(ExpressionSyntax value, string name)
    {
        if (value is ParenthesizedExpressionSyntax inner) return Without(inner.Expression, name);
        if (Union(value) is not { } union) return null;

        SyntaxNode root = value.SyntaxTree.GetRoot();
        if (IsMember(union.Right, name)) return Remove(root, union.Left.Span.End, union.Right.Span.End);
        if (IsMember(union.Left, name)) return Remove(root, union.Left.SpanStart, union.Right.SpanStart);
        return Without(union.Left, name) ?? Without(union.Right, name);
    }

    private static CodeChange? Remove(SyntaxNode root, int start, int end) => CodeChange.Replace(root, TextSpan.FromBounds(start, end), "");

    private static BinaryExpressionSyntax? Union(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.BitwiseOrExpression) ? (BinaryExpressionSyntax)value : null;

    private static bool BindsTighter(ExpressionSyntax value) =>
        value is not (ConditionalExpressionSyntax or AssignmentExpressionSyntax or SwitchExpressionSyntax or ThrowExpressionSyntax)
        && value.Kind() is not (SyntaxKind.CoalesceExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.LogicalAndExpression);

    private bool IsMember(ExpressionSyntax value, string name) =>
        model.GetSymbolInfo(value).Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } field && field.Name == name;
}
