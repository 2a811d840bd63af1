using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>A claim by attribute: what it states are named arguments.</summary>
internal sealed class AttributeClaimSyntax(AttributeSyntax attribute, SemanticModel model, SyntaxGenerator generator) : ClaimSyntax(model, generator)
{
    /// <inheritdoc />
    internal override SyntaxNode Node => attribute;

    /// <inheritdoc />
    internal override ExpressionSyntax? ValueOf(string property) =>
        Arguments.LastOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == property)?.Expression;

    /// <inheritdoc />
    internal override Replacement Put(string property, ExpressionSyntax value)
    {
        if (ValueOf(property) is { } written) return new Replacement(written, value.WithTriviaFrom(written));

        AttributeArgumentSyntax argument = SyntaxFactory.AttributeArgument(SyntaxFactory.NameEquals(property).NormalizeWhitespace(), null, value);
        return new Replacement(attribute.ArgumentList!, attribute.ArgumentList!.WithArguments(SeparatedSyntax.Append(Arguments, argument)));
    }

    /// <inheritdoc />
    internal override Replacement? Claim(string category)
    {
        ExpressionSyntax? written = Arguments.FirstOrDefault(a => a.NameEquals is null)?.Expression;
        if (written is null || Model.GetSymbolInfo(attribute).Symbol is not IMethodSymbol constructor) return null;

        return new Replacement(written, Enumerations.Member(Generator, constructor.Parameters[0].Type, category).WithTriviaFrom(written));
    }

    private SeparatedSyntaxList<AttributeArgumentSyntax> Arguments => attribute.ArgumentList?.Arguments ?? default;
}
