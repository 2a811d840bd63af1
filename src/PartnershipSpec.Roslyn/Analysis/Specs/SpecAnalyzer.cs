using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Reporting;

namespace PartnershipSpec.Roslyn.Analysis.Specs;

/// <summary>Reports what is wrong with a spec and does not keep its types from being made; the generator reports the rest.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecAnalyzer : PartnershipSpecAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Specs;

    private protected override void Register(CompilationStartAnalysisContext context, ProjectContext project)
    {
        if (project.Has(InputKind.Spec)) context.RegisterAdditionalFileAction(file => Analyze(file, project));
    }

    private static void Analyze(AdditionalFileAnalysisContext context, ProjectContext project)
    {
        if (project.Find(context.AdditionalFile) is not { Kind: InputKind.Spec } file) return;

        foreach (Problem problem in file.Spec.Problems.Concat(file.Exact).Where(p => p.Rule.Reporter == RuleReporter.Analyzer))
            context.ReportDiagnostic(FindingDiagnostic.Of(problem));
    }
}
