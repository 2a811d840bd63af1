using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PartnershipSpec.Engine.Tests.Architecture;

/// <summary>That a file of one folder uses a type, or a member of a type, that another folder declares.</summary>
/// <param name="From">The folder of the file, from that of its project: <c>PartnershipSpec.Engine/Json</c>.</param>
/// <param name="To">The folder of what is used.</param>
/// <param name="File">The file, below <c>src/</c>.</param>
/// <param name="Symbol">What is used.</param>
internal sealed record FolderUse(string From, string To, string File, string Symbol)
{
    private static readonly SymbolDisplayFormat Shown = SymbolDisplayFormat.CSharpShortErrorMessageFormat;

    private static readonly Lazy<IReadOnlyList<FolderUse>> LazyAll =
        new(() => [.. Trees.AsParallel().AsOrdered().SelectMany(tree => Of(Sources.Compilation, tree)).Distinct()]);

    /// <summary>Every use across folders in the product's own code. Where a file lies counts, not its namespace.</summary>
    internal static IReadOnlyList<FolderUse> All => LazyAll.Value;

    /// <summary>The folders that hold sources.</summary>
    internal static IReadOnlyList<string> Folders { get; } = [.. Trees.Select(FolderOf).Distinct().OrderBy(f => f, StringComparer.Ordinal)];

    private static IEnumerable<SyntaxTree> Trees => Sources.Compilation.SyntaxTrees;

    /// <summary>What one file uses of other folders.</summary>
    internal static IEnumerable<FolderUse> Of(Compilation compilation, SyntaxTree tree)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        string from = FolderOf(tree);
        IEnumerable<SyntaxNode> nodes = tree.GetRoot().DescendantNodes();
        foreach (SyntaxNode node in nodes.Where(n => n is ExpressionSyntax or ConstructorInitializerSyntax or AttributeSyntax))
        {
            foreach (ISymbol symbol in SymbolsOf(model, node))
            {
                foreach (string to in DeclaringFolders(symbol).Where(to => to != from))
                    yield return new FolderUse(from, to, Sources.PathOf(tree), symbol.ToDisplayString(Shown));
            }
        }
    }

    /// <summary>Whether a folder is, or lies below, one of some folders.</summary>
    internal static bool IsIn(string folder, string parent) =>
        folder == parent || folder.StartsWith(parent + "/", StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => $"{File} uses {Symbol} of {To}";

    /// <summary>The types and members that a name, a call, an operator or a conversion refers to.</summary>
    private static IEnumerable<ISymbol> SymbolsOf(SemanticModel model, SyntaxNode node)
    {
        if (model.GetSymbolInfo(node).Symbol is { } symbol) yield return symbol;
        if (node is ExpressionSyntax expression && model.GetConversion(expression).MethodSymbol is { } conversion) yield return conversion;
    }

    private static IEnumerable<string> DeclaringFolders(ISymbol symbol)
    {
        ISymbol? declared = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol.OriginalDefinition;
        if (declared is IArrayTypeSymbol { ElementType: { } element }) declared = element.OriginalDefinition;
        if (declared is INamespaceSymbol) return [];

        // What the compiler adds to a type stands where the type does.
        while (declared is not null && declared.DeclaringSyntaxReferences.IsEmpty) declared = declared.ContainingType;
        return declared is null ? [] : declared.DeclaringSyntaxReferences.Select(r => FolderOf(r.SyntaxTree)).Distinct();
    }

    private static string FolderOf(SyntaxTree tree) => Sources.PathOf(tree) is var path ? path[..path.LastIndexOf('/')] : "";
}
