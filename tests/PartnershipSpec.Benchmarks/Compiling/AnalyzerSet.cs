using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Roslyn.Analysis;

namespace Benchmarks.Compiling;

/// <summary>
/// Analyzers that a build runs together. As the compiler does, it leaves out those that could only inform, and drops what the others say
/// for information.
/// </summary>
internal static class AnalyzerSet
{
    /// <summary>The options of every compilation.</summary>
    internal static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: Sdk.DefaultSeverities());

    /// <summary>Those of this project.</summary>
    internal static readonly ImmutableArray<DiagnosticAnalyzer> Ours = Effective(typeof(PartnershipSpecAnalyzer).Assembly.Location);

    /// <summary>Those that every project gets from the SDK.</summary>
    internal static readonly ImmutableArray<DiagnosticAnalyzer> Default =
        Effective("Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll");

    /// <summary>Other people's, by the name of their package.</summary>
    internal static readonly IReadOnlyDictionary<string, ImmutableArray<DiagnosticAnalyzer>> Others =
        new Dictionary<string, ImmutableArray<DiagnosticAnalyzer>>
        {
            ["Meziantou.Analyzer"] = Effective(Path.Combine(AppContext.BaseDirectory, "Analyzers", "Meziantou.Analyzer.dll")),
            ["Roslynator.Analyzers"] = Effective(Path.Combine(AppContext.BaseDirectory, "Analyzers", "Roslynator.CSharp.Analyzers.dll")),
        };

    /// <summary>The options with which some analyzers run in a build, where nobody sees what is only for information.</summary>
    internal static CSharpCompilationOptions InBuild(IEnumerable<DiagnosticAnalyzer> analyzers) =>
        Options.WithSpecificDiagnosticOptions(Options.SpecificDiagnosticOptions.SetItems(
        analyzers.SelectMany(a => a.SupportedDiagnostics).Where(d => !IsSeen(d))
            .Select(d => KeyValuePair.Create(d.Id, ReportDiagnostic.Suppress))));

    private static bool IsSeen(DiagnosticDescriptor rule) =>
        rule.GetEffectiveSeverity(Options) is ReportDiagnostic.Warn or ReportDiagnostic.Error;

    private static ImmutableArray<DiagnosticAnalyzer> Effective(params string[] files) =>
    [
        .. files.SelectMany(f => Plugin.Load(Path.Combine(Sdk.Analyzers, f)).GetAnalyzers(LanguageNames.CSharp))
            .Where(a => a.SupportedDiagnostics.Any(IsSeen)),
    ];
}
