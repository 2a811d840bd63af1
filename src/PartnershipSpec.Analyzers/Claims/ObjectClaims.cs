using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PartnershipSpec.Analyzers.Projects;
using PartnershipSpec.Analyzers.Reporting;

namespace PartnershipSpec.Analyzers.Claims;

/// <summary>Claims by creating the model of a category.</summary>
internal static class ObjectClaims
{
    /// <summary>The claim an operation makes; null where it does not create a model.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="surface">The types by which claims are made.</param>
    /// <param name="options">The options of the project's files.</param>
    internal static CodeClaim? Read(IOperation? operation, ClaimSurface surface, AnalyzerConfigOptionsProvider options)
    {
        if (operation is not IObjectCreationOperation creation || surface.FindModel(creation.Type) is not { } model) return null;

        var claim = new CodeClaim(
            model.Types, model.Category, NameOf(creation), PlaceOf(creation.Syntax), OwnSeverities.Of(options.GetOptions(creation.Syntax.SyntaxTree)));
        foreach (ISimpleAssignmentOperation assignment in creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is IPropertyReferenceOperation target)
                claim.State(target.Property.Name, ConstantFolding.Fold(assignment.Value), assignment.Value.Syntax.GetLocation());
        }

        if (creation.Arguments.Length > 1) claim.MayStateMore();
        return claim;
    }

    private static string? NameOf(IObjectCreationOperation creation) =>
        creation.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value.ConstantValue is { HasValue: true, Value: string name } ? name : null;

    private static Location PlaceOf(SyntaxNode syntax) => syntax switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        _ => syntax.GetLocation(),
    };
}
