using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Reporting;

namespace PartnershipSpec.Roslyn.Analysis.Claims;

/// <summary>
/// Reports what is worth knowing of the claims made in C#. The compiler does not run it in a build that would not show any of it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClaimInformationAnalyzer : PartnershipSpecAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.ClaimInformation;

    private protected override void Register(CompilationStartAnalysisContext context, ProjectContext project) =>
        CodeClaims.Listen(context, project, ReportingPass.Editor);
}
