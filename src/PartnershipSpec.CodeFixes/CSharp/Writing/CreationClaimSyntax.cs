using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>A claim by creating a model: what it states are the members of an object initializer.</summary>
internal sealed class CreationClaimSyntax(BaseObjectCreationExpressionSyntax creation, SemanticModel model) : ClaimSyntax(model)
{
    /// <inheritdoc />
    internal override SyntaxNode Node => creation;

    /// <inheritdoc />
    internal override NamesInScope Names => new(Model, creation.SpanStart);

    /// <inheritdoc />
    internal override ExpressionSyntax? ValueOf(string property) => creation.Initializer?.Expressions
        .OfType<AssignmentExpressionSyntax>()
        .LastOrDefault(a => a.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property)?.Right;

    /// <summary>
    /// The class that is created names the category. A <c>new()</c> names none: its class is that of a variable or parameter elsewhere.
    /// </summary>
    internal override CodeChange? Claim(string category)
    {
        if (creation is not ObjectCreationExpressionSyntax { Type: var written } || Type is not { } type) return null;

        INamedTypeSymbol? other = type.ContainingNamespace.GetTypeMembers(category, 0)
            .FirstOrDefault(t => SymbolEqualityComparer.Default.Equals(t.ContainingAssembly, type.ContainingAssembly));
        return other is not null && Names.OfType(other) is { } name ? CodeChange.Replace(Root, written.Span, name) : null;
    }

    /// <inheritdoc />
    protected override CodeChange Append(string item) => creation.Initializer is { } initializer
        ? SeparatedText.Append(Layout, initializer.OpenBraceToken, initializer.Expressions, initializer.CloseBraceToken, item)
        : CodeChange.Insert((creation.Span.End, " { " + item + " }"));
}
