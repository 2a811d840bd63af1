using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace PartnershipSpec.TestKit.Harness;

/// <summary>A project as a build sees it: the generator on its files, then the analyzers on what comes of that.</summary>
internal sealed class WholeProject
{
    private readonly IReadOnlyList<AdditionalText> _files;
    private readonly string _code;

    private WholeProject(IReadOnlyList<AdditionalText> files, string code, Compilation output, ImmutableArray<Diagnostic> reported)
    {
        _files = files;
        _code = code;
        Output = output;
        Reported = reported;
    }

    internal const string CodePath = "Consumer.cs";

    /// <summary>The compilation with what the generator made.</summary>
    internal Compilation Output { get; }

    /// <summary>What generator and analyzers reported.</summary>
    internal ImmutableArray<Diagnostic> Reported { get; }

    /// <summary>Builds the project; fails where generator or analyzers throw.</summary>
    internal static Task<WholeProject> Build(IReadOnlyList<AdditionalText> files, string code, BuildProperties properties)
    {
        var run = new GeneratorHarness(Target.Net10, code, files, properties);
        return Analyze(run.Result, run.Output, run.Output, files, code, properties);
    }

    /// <summary>
    /// Analyzes what a generator made of the project, or a compilation without that; fails where generator or analyzers threw.
    /// </summary>
    internal static async Task<WholeProject> Analyze(
        GeneratorRunResult result, Compilation output, Compilation analyzed, IReadOnlyList<AdditionalText> files, string code,
        BuildProperties properties, CancellationToken cancellation = default)
    {
        Assert.Null(result.Exception);
        var failures = new List<Exception>();
        var options =
            new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files], properties), (e, _, _) => failures.Add(e), concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await analyzed.WithAnalyzers(TestProject.Analyzers, options)
            .GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.Empty(failures);
        return new WholeProject(files, code, output, [.. result.Diagnostics, .. found]);
    }

    /// <summary>The text a finding points at.</summary>
    internal string TextAt(Diagnostic diagnostic) =>
        TextOf(diagnostic.Location).Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);

    /// <summary>
    /// What holds of every finding: it is one of ours, stands within a file of the project, and says what it says on one line that steers
    /// nothing.
    /// </summary>
    internal void AssertFindingsAreFit() => Assert.All(Reported, diagnostic =>
    {
        Assert.StartsWith("PSP", diagnostic.Id, StringComparison.Ordinal);
        Assert.All(diagnostic.AdditionalLocations.Prepend(diagnostic.Location),
            location => Assert.InRange(location.SourceSpan.End, location.SourceSpan.Start, TextOf(location).Length));
        string message = diagnostic.Worded();
        Assert.InRange(message.Length, 1, 20_000);
        Assert.DoesNotContain(
            message, c => char.IsControl(c)
            || c is '\u2028' or '\u2029' or '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e')
            or (>= '\u2066' and <= '\u2069'));
    });

    /// <summary>The compiled project and its documentation; fails where it does not compile without a warning.</summary>
    internal (Assembly Assembly, string Documentation) Load()
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        Assert.Empty(
            Output.Emit(image, xmlDocumentationStream: documentation).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        return (Assembly.Load(image.ToArray()), System.Text.Encoding.UTF8.GetString(documentation.ToArray()));
    }

    private string TextOf(Location location)
    {
        string path = TestProject.PathOf(location);
        return path == CodePath ? _code : _files.First(f => f.Path == path).GetText()!.ToString();
    }
}
