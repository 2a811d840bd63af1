using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>A claim by attribute: what it states are named arguments.</summary>
internal sealed class AttributeClaimSyntax(AttributeSyntax attribute, SemanticModel model) : ClaimSyntax(model)
{
    /// <inheritdoc />
    internal override SyntaxNode Node => attribute;

    /// <inheritdoc />
    internal override NamesInScope Names => new(Model, Arguments.Count > 0 ? Arguments[0].Expression.SpanStart : attribute.SpanStart);

    /// <inheritdoc />
    internal override ExpressionSyntax? ValueOf(string property) =>
        Arguments.LastOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == property)?.Expression;

    /// <inheritdoc />
    internal override CodeChange? Claim(string category)
    {
        ExpressionSyntax? written = Arguments.FirstOrDefault(a => a.NameEquals is null)?.Expression;
        if (written is null || Model.GetSymbolInfo(attribute).Symbol is not IMethodSymbol constructor) return null;

        return Names.OfMember(constructor.Parameters[0].Type, category) is { } name ? CodeChange.Replace(Root, written.Span, name) : null;
    }

    /// <inheritdoc />
    protected override CodeChange? Append(string item) => attribute.ArgumentList is { } list
        ? SeparatedText.Append(Layout, list.OpenParenToken, list.Arguments, list.CloseParenToken, item)
        : null;

    private SeparatedSyntaxList<AttributeArgumentSyntax> Arguments => attribute.ArgumentList?.Arguments ?? default;
}
