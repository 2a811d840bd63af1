using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Roslyn.Analysis;
using Xunit;

namespace PartnershipSpec.TestKit.Harness;

/// <summary>
/// A project put together for one test, with the types emitted for it. Code and files are written with the findings expected in them:
/// <c>{|PSP1001:value|}</c> stands for that rule at exactly that stretch.
/// </summary>
internal sealed class TestProject
{
    internal const string Usings = "using PartnershipSpec;\n";

    internal static readonly CSharpParseOptions Parsing = Target.Net10.ParseOptions;
    private static readonly Lazy<MetadataReference> Library = new(() => new TestProject().ToReference("Library"));
    private static int _lastReference;

    private readonly List<(string Path, string Text)> _code = [];
    private readonly List<AdditionalText> _files = [];
    private readonly List<MetadataReference> _references = [];
    private readonly List<(string Name, string Value)> _properties = [];
    private readonly List<(string Path, string Key, string Value)> _options = [];
    private readonly List<(string Path, TextSpan Span, string Rule)> _expected = [];
    private ImmutableArray<DiagnosticAnalyzer> _analyzers = Analyzers;
    private bool _hasTypes = true;
    private bool _mayNotCompile;

    /// <summary>A project that refers to one which has the types already: far faster to compile than one with types of its own.</summary>
    internal static TestProject WithLibrary() => new TestProject().Reference(Library.Value);

    /// <summary>A project without any types, for what is about files alone.</summary>
    internal static TestProject WithoutTypes() => new() { _hasTypes = false };

    internal static ImmutableArray<DiagnosticAnalyzer> Analyzers =>
    [
        .. typeof(PartnershipSpecAnalyzer).Assembly.GetTypes().Where(t => t.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    /// <summary>Adds a C# file that begins with the using directive for the bundled spectrum.</summary>
    internal TestProject Code(string markup, string? path = null) => RawCode(Usings + markup, path);

    /// <summary>Adds a C# file.</summary>
    internal TestProject RawCode(string markup, string? path = null)
    {
        path ??= $"Code{_code.Count}.cs";
        _code.Add((path, Expect(path, markup)));
        return this;
    }

    /// <summary>Adds an additional file.</summary>
    internal TestProject File(string path, string markup) => File(path, SourceText.From(Expect(path, markup), Encoding.UTF8));

    /// <summary>Adds an additional file as it is; null cannot be opened.</summary>
    internal TestProject File(string path, SourceText? text) => File(new MemoryText(path, text));

    /// <summary>Adds an additional file.</summary>
    internal TestProject File(AdditionalText file)
    {
        _files.Add(file);
        return this;
    }

    /// <summary>Sets a build property.</summary>
    internal TestProject Property(string name, string value)
    {
        _properties.Add((name, value));
        return this;
    }

    /// <summary>Sets an option of a file, as <c>.editorconfig</c> does.</summary>
    internal TestProject Option(string path, string key, string value)
    {
        _options.Add((path, key, value));
        return this;
    }

    /// <summary>Adds a reference.</summary>
    internal TestProject Reference(MetadataReference reference)
    {
        _references.Add(reference);
        return this;
    }

    /// <summary>Runs only the analyzers that the compiler runs in a build where nothing is configured.</summary>
    internal TestProject InBuild()
    {
        _analyzers = [.. Analyzers.Where(a => a.SupportedDiagnostics.Any(d => d.DefaultSeverity >= DiagnosticSeverity.Warning))];
        return this;
    }

    /// <summary>Allows errors of the compiler.</summary>
    internal TestProject MayNotCompile()
    {
        _mayNotCompile = true;
        return this;
    }

    /// <summary>Asserts that errors and warnings are exactly those written, and returns them all, information too.</summary>
    internal Task<ImmutableArray<Diagnostic>> Verify() => Verify(d => d.Severity >= DiagnosticSeverity.Warning);

    /// <summary>Asserts that the findings of some rules are exactly those written, and returns all.</summary>
    internal Task<ImmutableArray<Diagnostic>> Verify(params string[] rules) => Verify(d => rules.Contains(d.Id));

    /// <summary>The one finding of a rule.</summary>
    internal async Task<Diagnostic> Single(string rule) => Assert.Single(await Analyze(), d => d.Id == rule);

    /// <summary>Everything the analyzers report, by place.</summary>
    internal async Task<ImmutableArray<Diagnostic>> Analyze(CancellationToken cancellation = default)
    {
        CSharpCompilation compilation = Compile();
        var options = new AnalyzerOptions([.. _files], new BuildProperties(_properties).With(_options));
        var failures = new List<Exception>();
        var run = new CompilationWithAnalyzersOptions(
            options, (e, _, _) => failures.Add(e), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(_analyzers, run).GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.Empty(failures);
        return [.. found.OrderBy(d => PathOf(d.Location), StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)
            .ThenBy(d => d.Id)];
    }

    /// <summary>The compiled project, as a reference for others.</summary>
    internal MetadataReference ToReference(string assembly)
    {
        using var image = new MemoryStream();
        Assert.Empty(Compile(assembly).Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray(), filePath: $"{assembly}.{Interlocked.Increment(ref _lastReference)}.dll");
    }

    internal CSharpCompilation Compile(string assembly = "Tested")
    {
        SyntaxTree[] code = [.. _code.Select(c => CSharpSyntaxTree.ParseText(c.Text, Parsing, c.Path, Encoding.UTF8))];
        CSharpCompilation compilation = EmittedTypes.Compile(assembly, _references, _hasTypes ? _files : null, _properties)
            .AddSyntaxTrees(code);
        IEnumerable<Diagnostic> errors = code.SelectMany(t => compilation.GetSemanticModel(t).GetDiagnostics())
            .Where(d => d.Severity == DiagnosticSeverity.Error);
        if (!_mayNotCompile) Assert.Empty(errors);
        return compilation;
    }

    /// <summary>The text a location covers.</summary>
    internal string TextAt(Location location)
    {
        string? text = _code.Find(c => c.Path == PathOf(location)).Text
            ?? _files.Find(f => f.Path == PathOf(location))?.GetText()?.ToString();
        return text!.Substring(location.SourceSpan.Start, location.SourceSpan.Length);
    }

    internal static string PathOf(Location location) => location.GetLineSpan().Path ?? "";

    private async Task<ImmutableArray<Diagnostic>> Verify(Func<Diagnostic, bool> counts)
    {
        ImmutableArray<Diagnostic> all = await Analyze();
        string[] actual = [.. all.Where(counts).Select(d => Describe(PathOf(d.Location), d.Location.SourceSpan, d.Id, TextAt(d.Location)))];
        string[] expected = [.. _expected.Select(e => Describe(e.Path, e.Span, e.Rule, TextAt(LocationOf(e.Path, e.Span))))];
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        return all;
    }

    private string Expect(string path, string markup)
    {
        TestFileMarkupParser.GetSpans(markup, out string text, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
        _expected.AddRange(spans.SelectMany(s => s.Value.Select(span => (path, span, s.Key))));
        return text;
    }

    private static Location LocationOf(string path, TextSpan span) => Location.Create(path, span, default);

    private static string Describe(string path, TextSpan span, string rule, string text) =>
        $"{path} {span.Start}..{span.End} {rule} at {text}";
}
