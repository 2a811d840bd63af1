using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>A claim by creating a model: what it states are the members of an object initializer.</summary>
internal sealed class CreationClaimSyntax(BaseObjectCreationExpressionSyntax creation, SemanticModel model, SyntaxGenerator generator) : ClaimSyntax(model, generator)
{
    /// <inheritdoc />
    internal override SyntaxNode Node => creation;

    /// <inheritdoc />
    internal override ExpressionSyntax? ValueOf(string property) => creation.Initializer?.Expressions
        .OfType<AssignmentExpressionSyntax>().LastOrDefault(a => a.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property)?.Right;

    /// <inheritdoc />
    internal override Replacement Put(string property, ExpressionSyntax value)
    {
        if (ValueOf(property) is { } written) return new Replacement(written, value.WithTriviaFrom(written));

        ExpressionSyntax assignment = SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(SyntaxFactory.Identifier(default, property, default)), Spaced(SyntaxKind.EqualsToken), value);
        return creation.Initializer is { } initializer
            ? new Replacement(initializer, initializer.WithExpressions(SeparatedSyntax.Append(initializer.Expressions, Placed(assignment, initializer))))
            : new Replacement(creation, WithInitializer(assignment));
    }

    /// <summary>A member with what is to stand around it where it is the only one: others show how by themselves.</summary>
    private static ExpressionSyntax Placed(ExpressionSyntax assignment, InitializerExpressionSyntax initializer)
    {
        if (initializer.Expressions.Count > 0) return assignment;

        SyntaxTriviaList open = initializer.OpenBraceToken.TrailingTrivia;
        SyntaxTriviaList lineBreak = SyntaxFactory.TriviaList(open.Where(t => t.IsKind(SyntaxKind.EndOfLineTrivia)));
        if (lineBreak.Count == 0) return assignment.WithLeadingTrivia(Enumerable.Repeat(SyntaxFactory.Space, open.Count == 0 ? 1 : 0)).WithTrailingTrivia(SyntaxFactory.Space);

        SyntaxTriviaList indentation = SyntaxFactory.TriviaList(initializer.CloseBraceToken.LeadingTrivia.Where(t => t.IsKind(SyntaxKind.WhitespaceTrivia)));
        return assignment.WithLeadingTrivia(indentation.Add(SyntaxFactory.Whitespace("    "))).WithTrailingTrivia(lineBreak);
    }

    /// <summary>
    /// The class that is created names the category. A <c>new()</c> names none: its class is that of a variable or parameter elsewhere.
    /// </summary>
    internal override Replacement? Claim(string category)
    {
        if (creation is not ObjectCreationExpressionSyntax { Type: var written } || Type is not { } type) return null;

        INamedTypeSymbol? other = type.ContainingNamespace.GetTypeMembers(category, 0)
            .FirstOrDefault(t => SymbolEqualityComparer.Default.Equals(t.ContainingAssembly, type.ContainingAssembly));
        return other is null ? null : new Replacement(written, Generator.TypeExpression(other).WithTriviaFrom(written));
    }

    private BaseObjectCreationExpressionSyntax WithInitializer(ExpressionSyntax assignment)
    {
        InitializerExpressionSyntax initializer = SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            Spaced(SyntaxKind.OpenBraceToken),
            SyntaxFactory.SingletonSeparatedList(assignment),
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.CloseBraceToken, creation.GetTrailingTrivia()));
        return creation switch
        {
            ObjectCreationExpressionSyntax named => named.WithoutTrailingTrivia().WithInitializer(initializer),
            ImplicitObjectCreationExpressionSyntax target => target.WithoutTrailingTrivia().WithInitializer(initializer),
            _ => creation,
        };
    }

    private static SyntaxToken Spaced(SyntaxKind kind) =>
        SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), kind, SyntaxFactory.TriviaList(SyntaxFactory.Space));
}
