using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Roslyn.Projects;

namespace PartnershipSpec.Roslyn.Analysis.Claims;

/// <summary>
/// Judges the claims made in C#. It listens where that costs a compilation least: attributes are read off the symbols, which the compiler
/// has bound already, and creations are bound only in files whose syntax may hold a claim.
/// </summary>
internal sealed class CodeClaims
{
    private readonly ProjectContext _project;
    private readonly ReportingPass _pass;
    private readonly Lazy<CreationFilter> _creations;
    private readonly Lazy<ILookup<SyntaxTree, AttributeData>> _ofAssembly;

    private CodeClaims(Compilation compilation, ProjectContext project, ReportingPass pass)
    {
        _project = project;
        _pass = pass;
        _creations = new Lazy<CreationFilter>(() => new CreationFilter(project.Surface, compilation));
        _ofAssembly = new Lazy<ILookup<SyntaxTree, AttributeData>>(() => AssemblyClaims(compilation, project.Surface));
    }

    /// <summary>Reports what findings of one pass there are.</summary>
    internal static void Listen(CompilationStartAnalysisContext context, ProjectContext project, ReportingPass pass)
    {
        var claims = new CodeClaims(context.Compilation, project, pass);
        context.RegisterSymbolAction(claims.AnalyzeType, SymbolKind.NamedType);
        context.RegisterSemanticModelAction(claims.AnalyzeFile);
    }

    private void AnalyzeType(SymbolAnalysisContext context)
    {
        foreach (AttributeData attribute in context.Symbol.GetAttributes())
            Report(Read(attribute, context.Symbol, context.CancellationToken), context.ReportDiagnostic);
    }

    private void AnalyzeFile(SemanticModelAnalysisContext context)
    {
        if (_project.Surface.IsEmpty) return;

        SemanticModel model = context.SemanticModel;
        foreach (AttributeData attribute in _ofAssembly.Value[model.SyntaxTree])
            Report(Read(attribute, model.Compilation.Assembly, context.CancellationToken), context.ReportDiagnostic);

        SyntaxNode root = model.SyntaxTree.GetRoot(context.CancellationToken);
        foreach (BaseObjectCreationExpressionSyntax creation in _creations.Value.Find(root, context.FilterSpan, context.CancellationToken))
            Report(ObjectClaims.Read(model.GetOperation(creation, context.CancellationToken), _project.Surface, _project.FileOptions),
                context.ReportDiagnostic);
    }

    private CodeClaim? Read(AttributeData attribute, ISymbol bearer, CancellationToken cancellation) =>
        AttributeClaims.Read(attribute, bearer.Name, _project.Surface, _project.FileOptions, cancellation);

    /// <summary>The claims the assembly itself bears, by the files they stand in.</summary>
    private static ILookup<SyntaxTree, AttributeData> AssemblyClaims(Compilation compilation, ClaimTypes surface) =>
        compilation.Assembly.GetAttributes()
        .Where(a => a.ApplicationSyntaxReference is not null && surface.FindAttribute(a.AttributeClass) is not null)
        .ToLookup(a => a.ApplicationSyntaxReference!.SyntaxTree);

    private void Report(CodeClaim? claim, Action<Diagnostic> report)
    {
        foreach (Diagnostic diagnostic in claim?.Diagnose(_pass) ?? []) report(diagnostic);
    }
}
