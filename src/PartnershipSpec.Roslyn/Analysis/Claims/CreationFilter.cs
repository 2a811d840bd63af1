using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Roslyn.Projects;

namespace PartnershipSpec.Roslyn.Analysis.Claims;

/// <summary>Asks the syntax alone which creations may be claims: to bind all of them would cost more than all else here.</summary>
internal sealed class CreationFilter(ClaimTypes surface, Compilation compilation)
{
    private readonly Lazy<HashSet<string>> _globalAliases = new(() => new HashSet<string>(
        compilation.SyntaxTrees.Select(t => t.GetRoot()).OfType<CompilationUnitSyntax>()
            .SelectMany(r => Aliases(r.Usings.Where(IsGlobal)))));

    /// <summary>The creations in a file that may create a model.</summary>
    internal IEnumerable<BaseObjectCreationExpressionSyntax> Find(SyntaxNode root, TextSpan? within, CancellationToken cancellation)
    {
        HashSet<string>? aliases = null;
        foreach (SyntaxNode node in root.DescendantNodes(within ?? root.FullSpan, MayContainCreation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (node is ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } target)
            {
                if (MayNamePartnership(target)) yield return target;
            }
            else if (node is ObjectCreationExpressionSyntax creation && NameOf(creation.Type) is { } name)
            {
                aliases ??= AliasesOf(root);
                if (surface.IsModelName(name) || aliases.Contains(name) || _globalAliases.Value.Contains(name)) yield return creation;
            }
        }
    }

    private static bool MayContainCreation(SyntaxNode node) => node is not (AttributeListSyntax or UsingDirectiveSyntax or NameSyntax);

    /// <summary>The first thing a model is given is its name, as text.</summary>
    private static bool MayNamePartnership(ImplicitObjectCreationExpressionSyntax creation) =>
        creation.ArgumentList.Arguments[0].Expression is not LiteralExpressionSyntax literal
            || literal.IsKind(SyntaxKind.StringLiteralExpression);

    private static string? NameOf(TypeSyntax type) => type switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => NameOf(name.Right),
        AliasQualifiedNameSyntax name => NameOf(name.Name),
        _ => null,
    };

    private static HashSet<string> AliasesOf(SyntaxNode root) => root is CompilationUnitSyntax unit
        ? new HashSet<string>(Aliases(unit.Usings.Concat(Namespaces(unit.Members).SelectMany(n => n.Usings))))
        : [];

    private static IEnumerable<BaseNamespaceDeclarationSyntax> Namespaces(IEnumerable<MemberDeclarationSyntax> members) =>
        members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(n => Namespaces(n.Members).Prepend(n));

    private static IEnumerable<string> Aliases(IEnumerable<UsingDirectiveSyntax> usings) =>
        usings.Where(u => u.Alias is not null).Select(u => u.Alias!.Name.Identifier.ValueText);

    private static bool IsGlobal(UsingDirectiveSyntax directive) => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);
}
