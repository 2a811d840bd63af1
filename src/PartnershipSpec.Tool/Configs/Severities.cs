using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Tool.Configs;

/// <summary>How grave findings are by the config files of a unit, as the compiler reads them.</summary>
internal sealed class Severities(AnalyzerConfigSet configs)
{
    /// <summary>
    /// The severity of a rule. For files that are not code the compiler takes it from global configs alone.
    /// </summary>
    public RuleSeverity Of(Rule rule) =>
        configs.GlobalConfigOptions.TreeOptions.TryGetValue(rule.Id, out ReportDiagnostic report) ? Severity(report, rule) : rule.Severity;

    /// <summary>How grave the refutation of a criterion is in a file; null where the configs say nothing.</summary>
    /// <param name="path">The file; null for standard input.</param>
    public Func<string, RuleSeverity?> OfCriteriaIn(string? path)
    {
        ImmutableDictionary<string, string> global = configs.GlobalConfigOptions.AnalyzerOptions;
        ImmutableDictionary<string, string> own =
            path is null ? global : configs.GetOptionsForSourcePath(path.Replace('\\', '/')).AnalyzerOptions;
        return criterion =>
            own.TryGetValue(SeverityWord.KeyOf(criterion), out string? word) || global.TryGetValue(SeverityWord.KeyOf(criterion), out word)
                ? SeverityWord.Read(word)
                : null;
    }

    private static RuleSeverity Severity(ReportDiagnostic report, Rule rule) => report switch
    {
        ReportDiagnostic.Error => RuleSeverity.Error,
        ReportDiagnostic.Warn => RuleSeverity.Warning,
        ReportDiagnostic.Info => RuleSeverity.Info,
        ReportDiagnostic.Hidden => RuleSeverity.Hidden,
        ReportDiagnostic.Suppress => RuleSeverity.None,
        _ => rule.Severity,
    };
}
