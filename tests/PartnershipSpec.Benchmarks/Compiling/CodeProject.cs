using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using PartnershipSpec.TestKit;

namespace Benchmarks.Compiling;

/// <summary>A made-up project with the emitted types, compiled as a build does it but for the writing of the assembly.</summary>
internal sealed class CodeProject
{
    private static readonly CSharpParseOptions Parsing = Target.Net10.ParseOptions.WithDocumentationMode(DocumentationMode.Parse);
    private readonly (string Path, string Text)[] _code;
    private readonly AnalyzerOptions _options;

    /// <param name="code">Its C#.</param>
    /// <param name="files">Its other files.</param>
    internal CodeProject(IEnumerable<(string Path, string Text)> code, params IEnumerable<AdditionalText> files)
    {
        _code = [.. Emitted.Files.Concat(code)];
        _options = new AnalyzerOptions([.. files], new BuildProperties());
    }

    /// <summary>Parses, binds and analyzes it all, and returns what was found.</summary>
    internal ImmutableArray<Diagnostic> Build(ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        Run(analyzers, AnalyzerSet.InBuild(analyzers), timed: false).GetAllDiagnosticsAsync(default).GetAwaiter().GetResult();

    /// <summary>What some analyzers find, information too, bound no further than it takes.</summary>
    internal ImmutableArray<Diagnostic> Analyze(params ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        Run(analyzers, AnalyzerSet.Options, timed: false).GetAnalyzerDiagnosticsAsync(default).GetAwaiter().GetResult();

    /// <summary>What some analyzers take by the compiler's own account, in milliseconds, and how often they are called.</summary>
    internal IReadOnlyDictionary<string, AnalyzerTelemetryInfo> Profile(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        AnalysisResult result = Run(analyzers, AnalyzerSet.InBuild(analyzers), timed: true).GetAnalysisResultAsync(default).GetAwaiter()
            .GetResult();
        return result.AnalyzerTelemetryInfo.ToDictionary(a => a.Key.GetType().Name, a => a.Value);
    }

    // The compiler times by the clock: side by side, analyzers would be charged for waiting for a processor that others have.
    private CompilationWithAnalyzers Run(ImmutableArray<DiagnosticAnalyzer> analyzers, CSharpCompilationOptions options, bool timed) =>
        Compile(options).WithAnalyzers(
        analyzers, new CompilationWithAnalyzersOptions(_options, null, concurrentAnalysis: !timed, logAnalyzerExecutionTime: timed));

    private CSharpCompilation Compile(CSharpCompilationOptions options) => CSharpCompilation.Create(
        "Measured", _code.AsParallel().AsOrdered().Select(f => CSharpSyntaxTree.ParseText(f.Text, Parsing, f.Path)),
        Target.Net10.References, options);
}
