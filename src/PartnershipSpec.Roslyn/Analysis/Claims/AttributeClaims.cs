using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Reporting;

namespace PartnershipSpec.Roslyn.Analysis.Claims;

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
        AttributeData attribute, string bearer, ClaimTypes surface, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (surface.FindAttribute(attribute.AttributeClass) is not { } types) return null;
        if (attribute.ApplicationSyntaxReference is not { } written || CategoryOf(attribute, types) is not { } category) return null;

        var claim = new CodeClaim(
            types, category, NameIn(attribute) ?? bearer, property => LocationOf(written.GetSyntax(cancellation), property),
            SeverityOverrides.Of(() => options.GetOptions(written.SyntaxTree)));
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
            claim.State(argument.Key, CodeValue.Of(argument.Value));
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
        bool exists = rank.Kind == CodeValueKind.Constant && rank.Constant >= 1
            && rank.Constant <= types.Spectrum.Spectrum.Categories.Count;
        return exists ? rank.Constant - 1 : null;
    }

    /// <summary>Where an attribute states a property, by its name, or the category, by null.</summary>
    private static Location LocationOf(SyntaxNode attribute, string? property)
    {
        SeparatedSyntaxList<AttributeArgumentSyntax> arguments = (attribute as AttributeSyntax)?.ArgumentList?.Arguments ?? default;
        AttributeArgumentSyntax? argument = property is null
            ? arguments.FirstOrDefault(a => a.NameEquals is null)
            : arguments.LastOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == property);
        return (argument?.Expression ?? attribute).GetLocation();
    }
}
