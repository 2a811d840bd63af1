using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Analyzers.Projects;
using PartnershipSpec.Analyzers.Reporting;
using PartnershipSpec.Core.Declarations;
using PartnershipSpec.Core.Inputs;
using PartnershipSpec.Core.Rules;

namespace PartnershipSpec.Analyzers.Declarations;

/// <summary>Judges declaration files: their shape, and every claim in them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationFileAnalyzer : PartnershipSpecAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Declarations.AddRange(Descriptors.Claims);

    private protected override void Register(CompilationStartAnalysisContext context, ProjectContext project)
    {
        if (project.Has(InputKind.Declarations)) context.RegisterAdditionalFileAction(file => Analyze(file, project));
    }

    private static void Analyze(AdditionalFileAnalysisContext context, ProjectContext project)
    {
        if (project.Find(context.AdditionalFile) is not { Kind: InputKind.Declarations } input) return;
        if (project.Declarations(context.CancellationToken).Find(input.Text.Path) is not { } file) return;

        foreach (Diagnostic diagnostic in Report(file.Problems)) context.ReportDiagnostic(diagnostic);
        foreach (DeclaredClaim claim in DeclaredClaim.In(file, project, context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile)))
        {
            // Each may take a while, whether or not anything is found of it.
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (Diagnostic diagnostic in claim.Diagnose().Concat(Report(Acceptances.Check(file, claim.Declaration, project.Today)))) context.ReportDiagnostic(diagnostic);
        }
    }

    private static IEnumerable<Diagnostic> Report(IEnumerable<Problem> problems) => problems.Select(ProblemDiagnostic.Of).OfType<Diagnostic>();
}
