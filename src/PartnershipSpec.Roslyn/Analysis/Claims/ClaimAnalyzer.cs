using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Reporting;

namespace PartnershipSpec.Roslyn.Analysis.Claims;

/// <summary>Reports the claims made in C# that cannot stand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClaimAnalyzer : PartnershipSpecAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Accusations;

    private protected override void Register(CompilationStartAnalysisContext context, ProjectContext project) =>
        CodeClaims.Listen(context, project, ReportingPass.Build);
}
