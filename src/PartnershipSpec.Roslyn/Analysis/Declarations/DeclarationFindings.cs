using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Reporting;

namespace PartnershipSpec.Roslyn.Analysis.Declarations;

/// <summary>Reports what is found in declaration files: what the engine's check says, as diagnostics.</summary>
internal static class DeclarationFindings
{
    /// <summary>Reports what one pass finds.</summary>
    internal static void Listen(CompilationStartAnalysisContext context, ProjectContext project, ReportingPass pass)
    {
        if (project.Has(InputKind.Declarations)) context.RegisterAdditionalFileAction(Analyze);

        void Analyze(AdditionalFileAnalysisContext additional)
        {
            if (project.Find(additional.AdditionalFile) is not { Kind: InputKind.Declarations } input) return;
            if (project.Declarations(additional.CancellationToken).Find(input.Text.Path) is not { } file) return;

            foreach (FileFinding finding in DeclarationCheck.Find(file, Terms(project, input), pass, additional.CancellationToken))
                additional.ReportDiagnostic(FindingDiagnostic.Of(finding));
        }
    }

    /// <summary>The terms on which a file of a project is checked.</summary>
    internal static DeclarationTerms Terms(ProjectContext project, InputFile file)
    {
        AnalyzerConfigOptions options = project.FileOptions.GetOptions(file.Text);
        return new DeclarationTerms(project.Today, SeverityOverrides.Of(() => options));
    }
}
