using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Roslyn.Analysis;
using PartnershipSpec.Roslyn.Generation;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Rules;

/// <summary>A project put together from the blocks of an example, and what the generator and all analyzers report of it.</summary>
internal sealed class ExampleProject
{
    // Where an example says nothing of references it refers to this one: far faster than to make the types for each.
    private const string Library = "Library";

    private static readonly ConcurrentDictionary<string, MetadataReference> Owners = new();

    private readonly List<SyntaxTree> _code = [];
    private readonly IReadOnlyList<MetadataReference> _references;
    private readonly List<AdditionalText> _files;
    private readonly BuildProperties _properties;
    private readonly CSharpParseOptions _parsing = Target.Net10.ParseOptions;

    internal ExampleProject(IReadOnlyList<ExampleBlock> blocks)
    {
        XElement project = XElement.Parse("<Project>" + string.Concat(blocks.Where(b => b.IsProject).Select(b => b.Text)) + "</Project>");
        XElement[] properties = [.. project.DescendantsAndSelf().Where(e => !e.HasElements && e.Value.Length > 0)];
        string? version = properties.FirstOrDefault(p => p.Name.LocalName == "LangVersion")?.Value;
        if (version is not null && LanguageVersionFacts.TryParse(version, out LanguageVersion parsed))
            _parsing = _parsing.WithLanguageVersion(parsed);

        _properties = new BuildProperties(properties.Select(p => (p.Name.LocalName, p.Value)));
        _files = [.. blocks.Where(b => !b.IsCode && !b.IsProject).Select(b => new MemoryText(b.FileName, b.FileText))];
        string[] named = [.. project.Descendants("AdditionalFiles").Select(f => (string)f.Attribute("Include")!)];
        _files.AddRange(named.Where(n => _files.TrueForAll(f => f.Path != n)).Select(n => new MemoryText(n, (string?)null)));
        XElement[] references = [.. project.Descendants("ProjectReference")];
        bool hasEngine = !project.Descendants("PackageReference").Any(p => (string?)p.Attribute("ExcludeAssets") == "compile");
        _references = !hasEngine ? [.. Target.Net10.References.Where(r => !IsEngine(r))]
            : [.. Target.Net10.References, .. references.Length == 0 ? [Owner(Library)] : references.Select(Referred)];
        foreach (ExampleBlock code in blocks.Where(b => b.IsCode)) AddCode(code.Text, "Claims.cs");
        if (_code.Count > 0) AddCode("global using System; global using PartnershipSpec;", "Usings.cs");
    }

    /// <summary>Every analyzer of the assembly.</summary>
    internal static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [.. typeof(PartnershipSpecAnalyzer).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    /// <summary>Everything reported, by place. The code must compile, unless the generator says why it cannot.</summary>
    internal IReadOnlyList<Diagnostic> Findings()
    {
        bool runs = _code.Exists(t => t.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any());
        var options = new CSharpCompilationOptions(runs ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);
        var project = CSharpCompilation.Create("Example", _code, _references, options);
        GeneratorDriver driver =
            CSharpGeneratorDriver.Create([new PartnershipSpecGenerator().AsSourceGenerator()], _files, _parsing, _properties);
        driver = driver.RunGeneratorsAndUpdateCompilation(project, out Compilation compiled, out ImmutableArray<Diagnostic> generated);
        Assert.Null(driver.GetRunResult().Results.Single().Exception);
        IEnumerable<Diagnostic> compiler = _code.SelectMany(t => compiled.GetSemanticModel(t).GetDiagnostics());
        if (!generated.Any(IsError)) Assert.Empty(compiler.Where(IsError).Select(Worded));

        var failures = new List<Exception>();
        var files = new AnalyzerOptions([.. _files], _properties);
        var run = new CompilationWithAnalyzersOptions(
            files, (failure, _, _) => failures.Add(failure), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> analyzed = compiled.WithAnalyzers(Analyzers, run).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.Empty(failures);
        return
        [
            .. generated.Concat(analyzed)
                .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)
                    .ThenBy(d => d.Id),
        ];
    }

    /// <summary>A finding in a line, as the compiler prints it but for the help link, whatever the machine's language.</summary>
    internal static string Worded(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string at = place.IsValid ? $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): " : "";
        return $"{at}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: "
            + $"{diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    /// <summary>A project that has the package and refers to no other that has it: it owns the types of the bundled spectrum.</summary>
    private static MetadataReference Owner(string name) => Owners.GetOrAdd(name, assembly =>
    {
        using var image = new MemoryStream();
        Assert.True(new GeneratorHarness(Target.Net10, "", []).Output.WithAssemblyName(assembly).Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    });

    /// <summary>What a project reference brings: the project named by its file, under its alias.</summary>
    private static MetadataReference Referred(XElement reference)
    {
        MetadataReference owner = Owner(Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));
        return (string?)reference.Attribute("Aliases") is { } alias ? owner.WithAliases([alias]) : owner;
    }

    private static bool IsEngine(MetadataReference reference) => Path.GetFileName(reference.Display) == "PartnershipSpec.Engine.dll";

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private void AddCode(string text, string name) => _code.Add(CSharpSyntaxTree.ParseText(text, _parsing, name, Encoding.UTF8));
}
