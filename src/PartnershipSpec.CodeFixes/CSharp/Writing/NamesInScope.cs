using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>Names as short as the place they go to takes them. The compiler is asked what each would mean there.</summary>
/// <param name="model">What the compiler knows of the file.</param>
/// <param name="position">The place.</param>
internal sealed class NamesInScope(SemanticModel model, int position)
{
    private const string AttributeSuffix = "Attribute";

    private static readonly SymbolDisplayFormat Global = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly SymbolDisplayFormat Qualified = Global.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>A type; null where no name leads to it.</summary>
    internal string? OfType(ITypeSymbol type) =>
        Spellings(type).FirstOrDefault(name => SymbolEqualityComparer.Default.Equals(TypeNamed(name), type));

    /// <summary>A member of an enumeration; null where no name leads to it.</summary>
    internal string? OfMember(ITypeSymbol type, string name)
    {
        ISymbol? member = type.GetMembers(name).FirstOrDefault();
        IEnumerable<string> spellings = Spellings(type).Select(qualifier => qualifier + "." + name).Prepend(name);
        return member is null
            ? null
            : spellings.FirstOrDefault(spelling => SymbolEqualityComparer.Default.Equals(ValueNamed(spelling), member));
    }

    /// <summary>The class of an attribute, as an attribute names it; null where no name leads to it.</summary>
    internal string? OfAttribute(INamedTypeSymbol type)
    {
        if (OfType(type) is not { } name || !name.EndsWith(AttributeSuffix, StringComparison.Ordinal)) return null;

        string shorter = name.Substring(0, name.Length - AttributeSuffix.Length);
        return IsAttribute(TypeNamed(shorter)) ? name : shorter;
    }

    private static bool IsAttribute(ISymbol? symbol)
    {
        for (var type = symbol as INamedTypeSymbol; type is not null; type = type.BaseType)
        {
            if (type.ToDisplayString() == "System.Attribute") return true;
        }

        return false;
    }

    private ISymbol? TypeNamed(string name) =>
        model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;

    private ISymbol? ValueNamed(string name) =>
        model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(name), SpeculativeBindingOption.BindAsExpression).Symbol;

    private string[] Spellings(ITypeSymbol type) =>
        [type.Name, type.ToMinimalDisplayString(model, position), type.ToDisplayString(Qualified), type.ToDisplayString(Global)];
}
