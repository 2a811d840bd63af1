using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Analyzers.Claims;
using PartnershipSpec.Analyzers.Declarations;
using PartnershipSpec.Analyzers.Specs;

namespace Benchmarks.Compiling;

/// <summary>Analyzers that a build runs together. As the compiler does, it leaves out those that could only inform.</summary>
internal static class AnalyzerSet
{
    internal static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: Sdk.DefaultSeverities());

    /// <summary>Those of this project.</summary>
    internal static readonly ImmutableArray<DiagnosticAnalyzer> Ours = [new ClaimAnalyzer(), new DeclarationFileAnalyzer(), new SpecAnalyzer()];

    /// <summary>Those that every project gets from the SDK.</summary>
    internal static readonly ImmutableArray<DiagnosticAnalyzer> Default =
        Effective("Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll");

    /// <summary>Other people's, by the name of their package.</summary>
    internal static readonly IReadOnlyDictionary<string, ImmutableArray<DiagnosticAnalyzer>> Others = new Dictionary<string, ImmutableArray<DiagnosticAnalyzer>>
    {
        ["Meziantou.Analyzer"] = Effective(Path.Combine(AppContext.BaseDirectory, "Analyzers", "Meziantou.Analyzer.dll")),
        ["Roslynator.Analyzers"] = Effective(Path.Combine(AppContext.BaseDirectory, "Analyzers", "Roslynator.CSharp.Analyzers.dll")),
    };

    private static ImmutableArray<DiagnosticAnalyzer> Effective(params string[] files) =>
    [
        .. files.SelectMany(f => Plugin.Load(Path.Combine(Sdk.Analyzers, f)).GetAnalyzers(LanguageNames.CSharp))
            .Where(a => a.SupportedDiagnostics.Any(d => d.GetEffectiveSeverity(Options) is ReportDiagnostic.Warn or ReportDiagnostic.Error)),
    ];
}
