using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Analyzers.Projects;
using PartnershipSpec.Analyzers.Reporting;
using PartnershipSpec.Core.Judging;

namespace PartnershipSpec.Analyzers.Declarations;

/// <summary>Reports what is worth knowing of the claims in declaration files. The compiler does not run it in a build that would not show any of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationInformationAnalyzer : PartnershipSpecAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.ClaimInformation;

    private protected override void Register(CompilationStartAnalysisContext context, ProjectContext project) =>
        DeclaredClaims.Listen(context, project, _ => [], (_, claim) => claim.Diagnose(Gravity.Informing));
}
