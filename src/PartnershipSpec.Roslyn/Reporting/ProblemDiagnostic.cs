using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Roslyn.Reporting;

/// <summary>Problems of files as the compiler's diagnostics.</summary>
internal static class ProblemDiagnostic
{
    /// <summary>The diagnostics of problems, but for those that the generator reports.</summary>
    internal static IEnumerable<Diagnostic> Of(IEnumerable<Problem> problems) => problems.Where(p => p.Rule.Reporter == RuleReporter.Analyzer).Select(p => Diagnostic.Create(
        Descriptors.Of(p.Rule), p.Location.ToLocation(), p.Related.Select(related => related.ToLocation()), ProblemProperties.Of(p), p.Message));
}
