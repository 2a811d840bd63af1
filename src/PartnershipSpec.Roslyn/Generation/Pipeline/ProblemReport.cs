using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Roslyn.Reporting;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>
/// What the generator itself reports: only what explains why types are missing, since the compiler drops analyzer findings once a
/// declaration fails to compile.
/// </summary>
internal sealed record ProblemReport(Problem Problem)
{
    /// <summary>The problems of specs, of their selection and of the project.</summary>
    public static IncrementalValuesProvider<ProblemReport> Provider(
        IncrementalValuesProvider<SpecModel> specs, IncrementalValueProvider<ProjectOptions> options) =>
        specs.Collect().Combine(options)
            .SelectMany(static (pair, _) => Find(pair.Left, pair.Right).Select(p => new ProblemReport(p)))
            .WithTrackingName(StepNames.Problems);

    /// <summary>As the compiler reports it.</summary>
    public Diagnostic ToDiagnostic()
    {
        DiagnosticDescriptor descriptor = Descriptors.Of(Problem.Rule);
        return Diagnostic.Create(
            descriptor, Problem.Location.ToLocation(), Problem.Related.Select(p => p.ToLocation()), ProblemProperties.Of(Problem),
            Problem.Message);
    }

    private static IEnumerable<Problem> Find(IReadOnlyCollection<SpecModel> specs, ProjectOptions options)
    {
        IEnumerable<Problem> problems = specs.GroupBy(s => s.Path).SelectMany(g => g.First().Problems)
            .Concat(SpectraModel.Select(specs, options).Problems);
        if (options.CanEmit) return problems;

        SourceLocation nowhere = SourceLocation.AtStartOf("");
        return problems.Append(
            new Problem(RuleCatalogue.LanguageTooOld, nowhere, new Message(MessageKey.LanguageVersion, options.Version.ToDisplayString())));
    }
}
