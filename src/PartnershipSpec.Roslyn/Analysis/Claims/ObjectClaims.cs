using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Reporting;

namespace PartnershipSpec.Roslyn.Analysis.Claims;

/// <summary>Claims by creating the model of a category.</summary>
internal static class ObjectClaims
{
    /// <summary>The claim an operation makes; null where it does not create a model.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="surface">The types by which claims are made.</param>
    /// <param name="options">The options of the project's files.</param>
    internal static CodeClaim? Read(IOperation? operation, ClaimTypes surface, AnalyzerConfigOptionsProvider options)
    {
        if (operation is not IObjectCreationOperation creation || surface.FindModel(creation.Type) is not { } model) return null;

        var claim = new CodeClaim(
            model.Types, model.Category, NameOf(creation), property => LocationOf(creation, property),
            SeverityOverrides.Of(() => options.GetOptions(creation.Syntax.SyntaxTree)));
        foreach ((string property, IOperation value) in Stated(creation)) claim.State(property, ConstantFolding.Fold(value));
        if (creation.Arguments.Length > 1) claim.MayStateMore();
        return claim;
    }

    private static IEnumerable<(string Property, IOperation Value)> Stated(IObjectCreationOperation creation) =>
        from assignment in creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? []
        where assignment.Target is IPropertyReferenceOperation
        select (((IPropertyReferenceOperation)assignment.Target).Property.Name, assignment.Value);

    private static string? NameOf(IObjectCreationOperation creation) =>
        creation.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value.ConstantValue is { HasValue: true, Value: string name }
            ? name
            : null;

    /// <summary>Where a creation states a property, by its name, or the category, by null.</summary>
    private static Location LocationOf(IObjectCreationOperation creation, string? property) =>
        property is null ? CategoryIn(creation.Syntax) : Stated(creation).Last(s => s.Property == property).Value.Syntax.GetLocation();

    private static Location CategoryIn(SyntaxNode syntax) => syntax switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        _ => syntax.GetLocation(),
    };
}
