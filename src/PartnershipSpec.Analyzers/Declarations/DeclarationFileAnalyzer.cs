using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Analyzers.Projects;
using PartnershipSpec.Analyzers.Reporting;
using PartnershipSpec.Core.Declarations;
using PartnershipSpec.Core.Inputs;
using PartnershipSpec.Core.Judging;
using PartnershipSpec.Core.Rules;
using PartnershipSpec.Roslyn;

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
        if (project.Declarations.Find(input.Text.Path) is not { } file) return;

        Func<string, RuleSeverity?> severityOf = OwnSeverities.Of(context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile));
        IEnumerable<Diagnostic> findings = file.CanBeJudged ? file.Declarations.SelectMany(d => Judge(file, d, project.Today, severityOf)) : [];
        foreach (Diagnostic diagnostic in file.Problems.Select(ProblemDiagnostic.Of).OfType<Diagnostic>().Concat(findings))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(diagnostic);
        }
    }

    private static IEnumerable<Diagnostic> Judge(DeclarationFile file, Declaration declaration, string today, Func<string, RuleSeverity?> severityOf)
    {
        var places = new ClaimPlaces(
            file.File.PlaceOf(declaration.ClaimSpan).ToLocation(),
            declaration.Statements.ToDictionary(s => s.Trait, s => file.File.PlaceOf(s.Span).ToLocation()));
        return ClaimJudge.Judge(declaration.Spectrum, declaration.Claim, Acceptances.Terms(declaration, today, severityOf))
            .Select(finding => FindingDiagnostic.Of(finding, declaration.Spectrum, declaration.Claim, places))
            .Concat(Acceptances.Check(file, declaration, today).Select(ProblemDiagnostic.Of).OfType<Diagnostic>());
    }
}
