using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>Values of enumerations, qualified as far as the place they go to takes it.</summary>
internal static class Enumerations
{
    /// <summary>A member, by its name.</summary>
    internal static ExpressionSyntax Member(SyntaxGenerator generator, ITypeSymbol type, string name) =>
        (ExpressionSyntax)generator.MemberAccessExpression(generator.TypeExpression(type), name).NormalizeWhitespace().WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>Several members as one value.</summary>
    internal static ExpressionSyntax Members(SyntaxGenerator generator, ITypeSymbol type, IEnumerable<string> names) =>
        names.Select(name => Member(generator, type, name)).Aggregate(Or);

    /// <summary>A value with one more, before the marker where the value ends with it.</summary>
    internal static ExpressionSyntax With(SemanticModel model, ExpressionSyntax value, ExpressionSyntax more, string marker) =>
        value is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression } union && IsMember(model, union.Right, marker)
            ? union.WithLeft(Or(union.Left.WithoutTrailingTrivia(), more).WithTrailingTrivia(union.Left.GetTrailingTrivia()))
            : Or(value, more);

    /// <summary>Both of two values.</summary>
    internal static ExpressionSyntax Or(ExpressionSyntax left, ExpressionSyntax right)
    {
        ExpressionSyntax operand = left is ConditionalExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(left.WithoutTrivia()) : left.WithoutTrailingTrivia();
        SyntaxToken bar = SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.BarToken, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return SyntaxFactory.BinaryExpression(SyntaxKind.BitwiseOrExpression, operand, bar, right);
    }

    /// <summary>A value without a member that is named in it; null where it is not, or is all there is.</summary>
    internal static ExpressionSyntax? Without(SemanticModel model, ExpressionSyntax value, string name)
    {
        if (value is ParenthesizedExpressionSyntax inner) return Without(model, inner.Expression, name) is { } rest ? inner.WithExpression(rest) : null;
        if (value is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression } union) return null;
        if (IsMember(model, union.Right, name)) return union.Left.WithTrailingTrivia(union.GetTrailingTrivia());
        if (IsMember(model, union.Left, name)) return union.Right.WithLeadingTrivia(union.GetLeadingTrivia());
        if (Without(model, union.Left, name) is { } left) return union.WithLeft(left);
        return Without(model, union.Right, name) is { } right ? union.WithRight(right) : null;
    }

    private static bool IsMember(SemanticModel model, ExpressionSyntax value, string name) =>
        model.GetSymbolInfo(value).Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } field && field.Name == name;
}
