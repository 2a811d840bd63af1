using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Analyzers.Projects;
using PartnershipSpec.Analyzers.Reporting;

namespace PartnershipSpec.Analyzers.Claims;

/// <summary>Claims by attribute.</summary>
internal static class AttributeClaims
{
    private const string NameProperty = "Name";

    /// <summary>The claim an attribute makes; null where it makes none.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="bearer">The name of what bears it, where the claim gives none.</param>
    /// <param name="surface">The types by which claims are made.</param>
    /// <param name="options">The options of its file.</param>
    /// <param name="cancellation">Stops the search for its syntax.</param>
    internal static CodeClaim? Read(
        AttributeData attribute, string bearer, ClaimSurface surface, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (surface.FindAttribute(attribute.AttributeClass) is not { } types) return null;
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax) return null;
        if (CategoryOf(attribute, types) is not { } category) return null;

        var claim = new CodeClaim(types, category, NameIn(attribute) ?? bearer, PlaceOfCategory(syntax), OwnSeverities.Of(options.GetOptions(syntax.SyntaxTree)));
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
            claim.State(argument.Key, CodeValue.Of(argument.Value), PlaceOf(syntax, argument.Key));
        return claim;
    }

    private static string? NameIn(AttributeData attribute)
    {
        TypedConstant name = attribute.NamedArguments.LastOrDefault(argument => argument.Key == NameProperty).Value;
        return name is { Kind: TypedConstantKind.Primitive, Value: string given } && !string.IsNullOrWhiteSpace(given) ? given : null;
    }

    /// <summary>The place of the claimed category: ranks count from 1.</summary>
    private static int? CategoryOf(AttributeData attribute, SpectrumTypes types)
    {
        if (attribute.ConstructorArguments.IsEmpty) return null;

        CodeValue rank = CodeValue.Of(attribute.ConstructorArguments[0]);
        bool exists = rank.Kind == CodeValueKind.Constant && rank.Constant >= 1 && rank.Constant <= types.Spectrum.Spectrum.Categories.Count;
        return exists ? rank.Constant - 1 : null;
    }

    private static Location PlaceOf(AttributeSyntax syntax, string property) =>
        Arguments(syntax).LastOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == property)?.Expression.GetLocation() ?? syntax.GetLocation();

    private static Location PlaceOfCategory(AttributeSyntax syntax) =>
        Arguments(syntax).FirstOrDefault(a => a.NameEquals is null)?.Expression.GetLocation() ?? syntax.GetLocation();

    private static SeparatedSyntaxList<AttributeArgumentSyntax> Arguments(AttributeSyntax syntax) => syntax.ArgumentList?.Arguments ?? default;
}
