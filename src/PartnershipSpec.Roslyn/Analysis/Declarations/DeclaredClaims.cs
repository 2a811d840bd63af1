using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Roslyn.Projects;

namespace PartnershipSpec.Roslyn.Analysis.Declarations;

/// <summary>Goes through the claims of declaration files.</summary>
internal static class DeclaredClaims
{
    /// <summary>Reports what is found of each file and of each claim in it.</summary>
    internal static void Listen(
        CompilationStartAnalysisContext context,
        ProjectContext project,
        Func<DeclarationDocument, IEnumerable<Diagnostic>> ofFile,
        Func<DeclarationDocument, DeclaredClaim, IEnumerable<Diagnostic>> ofClaim)
    {
        if (project.Has(InputKind.Declarations)) context.RegisterAdditionalFileAction(Analyze);

        void Analyze(AdditionalFileAnalysisContext additional)
        {
            if (project.Find(additional.AdditionalFile) is not { Kind: InputKind.Declarations } input) return;
            if (project.Declarations(additional.CancellationToken).Find(input.Text.Path) is not { } file) return;

            foreach (Diagnostic diagnostic in ofFile(file)) additional.ReportDiagnostic(diagnostic);
            foreach (DeclaredClaim claim in DeclaredClaim.In(file, project, project.FileOptions.GetOptions(additional.AdditionalFile)))
            {
                // Each may take a while, whether or not anything is found of it.
                additional.CancellationToken.ThrowIfCancellationRequested();
                foreach (Diagnostic diagnostic in ofClaim(file, claim)) additional.ReportDiagnostic(diagnostic);
            }
        }
    }
}
