using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Analyzers.Projects;
using PartnershipSpec.Analyzers.Reporting;
using PartnershipSpec.Core.Judging;

namespace PartnershipSpec.Analyzers.Claims;

/// <summary>Reports the claims made in C# that cannot stand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClaimAnalyzer : PartnershipSpecAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Accusations;

    private protected override void Register(CompilationStartAnalysisContext context, ProjectContext project) =>
        CodeClaims.Listen(context, project, Gravity.Accusing);
}
