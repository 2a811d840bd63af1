using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>Names as short as the place they go to takes them. The compiler is asked what each would mean there.</summary>
/// <param name="model">What the compiler knows of the file.</param>
/// <param name="position">The place.</param>
internal sealed class NamesInScope(SemanticModel model, int position)
{
    private const string AttributeSuffix = "Attribute";

    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>A type; null where no name leads to it.</summary>
    internal string? OfType(ITypeSymbol type) => Spellings(type).FirstOrDefault(name => Means(
        model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace), type));

    /// <summary>A member of an enumeration; null where no name leads to it.</summary>
    internal string? OfMember(ITypeSymbol type, string name)
    {
        ISymbol? member = type.GetMembers(name).FirstOrDefault();
        IEnumerable<string> spellings = Spellings(type).Select(qualifier => qualifier + "." + name).Prepend(name);
        return member is null ? null : spellings.FirstOrDefault(spelling => Means(
            model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(spelling), SpeculativeBindingOption.BindAsExpression), member));
    }

    /// <summary>The class of an attribute, as an attribute names it; null where no name leads to it.</summary>
    internal string? OfAttribute(INamedTypeSymbol type) => Spellings(type).Select(Shortened).FirstOrDefault(name =>
    {
        AttributeSyntax attribute = SyntaxFactory.Attribute(SyntaxFactory.ParseName(name));
        SymbolInfo info = model.GetSpeculativeSymbolInfo(position, attribute);
        return info.CandidateSymbols.Append(info.Symbol).Any(found => SymbolEqualityComparer.Default.Equals(found?.ContainingType, type));
    });

    private static string Shortened(string name) =>
        name.EndsWith(AttributeSuffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - AttributeSuffix.Length) : name;

    private string[] Spellings(ITypeSymbol type) =>
        [type.Name, type.ToMinimalDisplayString(model, position), type.ToDisplayString(Qualified), type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)];

    private static bool Means(SymbolInfo found, ISymbol meant) => SymbolEqualityComparer.Default.Equals(found.Symbol, meant);
}
