using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Core.Rules;
using PartnershipSpec.Roslyn;

namespace PartnershipSpec.Analyzers.Reporting;

/// <summary>Problems of files as the compiler's diagnostics.</summary>
internal static class ProblemDiagnostic
{
    /// <summary>The diagnostic of a problem, or null where the generator reports it.</summary>
    internal static Diagnostic? Of(Problem problem) => problem.Rule.Reporter == RuleReporter.Analyzer
        ? Diagnostic.Create(
            Descriptors.Of(problem.Rule), problem.Place.ToLocation(), problem.Related.Select(p => p.ToLocation()), ProblemProperties.Of(problem), problem.Message)
        : null;
}
