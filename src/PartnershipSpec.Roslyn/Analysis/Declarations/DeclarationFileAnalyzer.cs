using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Reporting;

namespace PartnershipSpec.Roslyn.Analysis.Declarations;

/// <summary>
/// Reports what is wrong with declaration files: their shape, their acceptances, and the claims in them that cannot stand.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationFileAnalyzer : PartnershipSpecAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.Declarations.AddRange(Descriptors.Accusations);

    private protected override void Register(CompilationStartAnalysisContext context, ProjectContext project) =>
        DeclarationFindings.Listen(context, project, ReportingPass.Build);
}
