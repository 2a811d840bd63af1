using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Roslyn.Analysis;
using PartnershipSpec.Roslyn.Generation;

namespace PartnershipSpec.TestKit.Consumers;

/// <summary>What the compiler made of a project and found in it.</summary>
public sealed class CompiledProject
{
    private readonly Compilation _output;
    private readonly Lazy<MetadataReference> _reference;
    private readonly Lazy<IReadOnlyList<Finding>> _all;

    private CompiledProject(Compilation output, ImmutableArray<Diagnostic> reported, Dictionary<string, string> texts)
    {
        _output = output;
        Reported = reported;
        _all = new Lazy<IReadOnlyList<Finding>>(() => FindAll(texts));
        _reference = new Lazy<MetadataReference>(Emit);
    }

    /// <summary>All findings in the order of files and places, info included, but for those suppressed in the code.</summary>
    public IReadOnlyList<Finding> All => _all.Value;

    /// <summary>What generator and analyzers reported, hidden findings included, as the compiler has it.</summary>
    public ImmutableArray<Diagnostic> Reported { get; }

    /// <summary>Warnings and errors.</summary>
    public IReadOnlyList<Finding> Findings => [.. All.Where(f => f.Level is "error" or "warning")];

    /// <summary>The same, in short.</summary>
    public IEnumerable<string> Shown => Findings.Select(f => f.ToString());

    /// <summary>The project as others refer to it.</summary>
    public MetadataReference Reference => _reference.Value;

    /// <summary>The errors that keep the assembly from being written.</summary>
    public IEnumerable<Diagnostic> ReasonsNotToEmit =>
        _output.Emit(Stream.Null).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>The types of a namespace that the project's assembly holds.</summary>
    public IEnumerable<string> TypesIn(string space) =>
        _output.Assembly.GlobalNamespace.GetNamespaceMembers().Single(n => n.Name == space).GetTypeMembers().Select(t => t.Name);

    internal static CompiledProject Compile(
        CSharpCompilation compilation, CSharpParseOptions parsing, AdditionalText[] files, AnalyzerConfigOptionsProvider configuration)
    {
        CSharpGeneratorDriver.Create([new PartnershipSpecGenerator().AsSourceGenerator()], files, parsing, configuration)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> reported);
        var failures = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files], configuration), (e, _, _) =>
                failures.Add(e), concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        ImmutableArray<Diagnostic> found = output.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        if (failures.Count > 0) throw new AggregateException("An analyzer threw.", failures);

        Dictionary<string, string> texts = compilation.SyntaxTrees.ToDictionary(t => t.FilePath, t => t.ToString());
        foreach (AdditionalText file in files) texts[file.Path] = file.GetText()?.ToString() ?? "";
        return new CompiledProject(output, [.. reported, .. found], texts);
    }

    private IReadOnlyList<Finding> FindAll(Dictionary<string, string> texts) =>
    [
        .. Reported.Concat(Compiled(_output)).Where(d => d.Severity > DiagnosticSeverity.Hidden && !d.IsSuppressed)
            .Select(d => Read(d, texts))
            .OrderBy(f => f.File, StringComparer.Ordinal)
            .ThenBy(f => f.Line)
            .ThenBy(f => f.Column)
            .ThenBy(f => f.Rule, StringComparer.Ordinal),
    ];

    // Like the command line, which looks into methods only where all declarations are sound.
    private static ImmutableArray<Diagnostic> Compiled(Compilation output)
    {
        ImmutableArray<Diagnostic> declared = [.. output.GetParseDiagnostics(), .. output.GetDeclarationDiagnostics()];
        return declared.Any(d => d.Severity == DiagnosticSeverity.Error) ? declared : output.GetDiagnostics();
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers =>
    [
        .. typeof(PartnershipSpecAnalyzer).Assembly.GetTypes().Where(t => t.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    private static Finding Read(Diagnostic diagnostic, Dictionary<string, string> texts)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        string level = diagnostic.Severity.ToString().ToLowerInvariant();
        if (!place.IsValid) return new Finding(diagnostic.Id, level, "", 0, 0, "", message);

        bool onOneLine = place.StartLinePosition.Line == place.EndLinePosition.Line;
        string text = onOneLine && texts.TryGetValue(place.Path, out string? whole) && diagnostic.Location.SourceSpan.End <= whole.Length
            ? whole.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length) : "";
        return new Finding(
            diagnostic.Id, level, Path.GetFileName(place.Path), place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1,
            text, message);
    }

    private PortableExecutableReference Emit()
    {
        using var image = new MemoryStream();
        var emitted = _output.Emit(image);
        return emitted.Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new InvalidDataException(string.Join("\n", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
    }
}
