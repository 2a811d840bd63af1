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

    /// <summary>What is to be reported of an attribute; nothing where it is none that claims.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="bearer">The name of what bears it, where the claim gives none.</param>
    /// <param name="surface">The types by which claims are made.</param>
    /// <param name="options">The options of its file.</param>
    /// <param name="cancellation">Stops the search for its syntax.</param>
    internal static IEnumerable<Diagnostic> Judge(
        AttributeData attribute, string bearer, ClaimSurface surface, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (surface.FindAttribute(attribute.AttributeClass) is not { } types) return [];
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax) return [];
        if (CategoryOf(attribute, types) is not { } category) return [];

        var claim = new CodeClaim(types, category);
        string? name = null;
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == NameProperty) name = argument.Value is { Kind: TypedConstantKind.Primitive, Value: string given } ? given : name;
            else claim.State(argument.Key, CodeValue.Of(argument.Value), PlaceOf(syntax, argument.Key));
        }

        return claim.Judge(string.IsNullOrWhiteSpace(name) ? bearer : name, PlaceOfCategory(syntax), OwnSeverities.Of(options.GetOptions(syntax.SyntaxTree)));
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
