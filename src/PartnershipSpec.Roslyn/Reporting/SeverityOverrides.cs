using System;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Roslyn.Reporting;

/// <summary>
/// How grave a project holds single criteria: <c>partnership_spec.&lt;criterionId&gt;.severity</c> in the options of a file, C# or JSON.
/// </summary>
internal static class SeverityOverrides
{
    /// <param name="options">Finds the options of the file; asked once a criterion is refuted, since most claims refute none.</param>
    internal static Func<string, RuleSeverity?> Of(Func<AnalyzerConfigOptions> options) => criterion =>
        options().TryGetValue(SeverityWord.KeyOf(criterion), out string? word) ? SeverityWord.Read(word) : null;
}
