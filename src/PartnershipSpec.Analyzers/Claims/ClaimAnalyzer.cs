using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Analyzers.Projects;
using PartnershipSpec.Analyzers.Reporting;

namespace PartnershipSpec.Analyzers.Claims;

/// <summary>
/// Judges the claims made in C#. It listens where that costs a compilation least: attributes are read off the symbols, which the compiler
/// has bound already, and creations are bound only in files whose syntax may hold a claim.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClaimAnalyzer : PartnershipSpecAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Claims;

    private protected override void Register(CompilationStartAnalysisContext context, ProjectContext project)
    {
        Compilation compilation = context.Compilation;
        var creations = new Lazy<CreationFilter>(() => new CreationFilter(project.Surface, compilation));
        var ofAssembly = new Lazy<ILookup<SyntaxTree, AttributeData>>(() => AssemblyClaims(compilation, project.Surface));
        context.RegisterSymbolAction(symbol => AnalyzeType(symbol, project), SymbolKind.NamedType);
        context.RegisterSemanticModelAction(file =>
        {
            if (project.Surface.IsEmpty) return;
            AnalyzeAssemblyAttributes(file, ofAssembly.Value, project);
            AnalyzeCreations(file, creations.Value, project);
        });
    }

    private static void AnalyzeType(SymbolAnalysisContext context, ProjectContext project)
    {
        foreach (AttributeData attribute in context.Symbol.GetAttributes())
            Report(AttributeClaims.Read(attribute, context.Symbol.Name, project.Surface, project.FileOptions, context.CancellationToken), context.ReportDiagnostic);
    }

    private static void AnalyzeAssemblyAttributes(SemanticModelAnalysisContext context, ILookup<SyntaxTree, AttributeData> claims, ProjectContext project)
    {
        string bearer = context.SemanticModel.Compilation.AssemblyName ?? "";
        foreach (AttributeData attribute in claims[context.SemanticModel.SyntaxTree])
            Report(AttributeClaims.Read(attribute, bearer, project.Surface, project.FileOptions, context.CancellationToken), context.ReportDiagnostic);
    }

    private static void AnalyzeCreations(SemanticModelAnalysisContext context, CreationFilter filter, ProjectContext project)
    {
        CancellationToken cancellation = context.CancellationToken;
        SyntaxNode root = context.SemanticModel.SyntaxTree.GetRoot(cancellation);
        foreach (BaseObjectCreationExpressionSyntax creation in filter.Find(root, context.FilterSpan, cancellation))
            Report(ObjectClaims.Read(context.SemanticModel.GetOperation(creation, cancellation), project.Surface, project.FileOptions), context.ReportDiagnostic);
    }

    /// <summary>The claims the assembly itself bears, by the files they stand in.</summary>
    private static ILookup<SyntaxTree, AttributeData> AssemblyClaims(Compilation compilation, ClaimSurface surface) => compilation.Assembly.GetAttributes()
        .Where(a => a.ApplicationSyntaxReference is not null && surface.FindAttribute(a.AttributeClass) is not null)
        .ToLookup(a => a.ApplicationSyntaxReference!.SyntaxTree);

    private static void Report(CodeClaim? claim, Action<Diagnostic> report)
    {
        foreach (Diagnostic diagnostic in claim?.Diagnose() ?? []) report(diagnostic);
    }
}
