using System;
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
using PartnershipSpec.Analyzers;
using PartnershipSpec.Generator;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Rules;

/// <summary>A project put together from the blocks of an example, and what the generator and all analyzers report of it.</summary>
internal sealed class ExampleProject
{
    // A project that refers to one which has the types already compiles far faster than one with types of its own.
    private static readonly Lazy<MetadataReference> Library = new(() => new GeneratorHarness(Target.Net10, "", []).ToReference());

    private readonly MetadataReference[] _references;
    private readonly List<SyntaxTree> _code = [];
    private readonly List<AdditionalText> _files;
    private readonly BuildProperties _properties;
    private readonly CSharpParseOptions _parsing = Target.Net10.ParseOptions;

    internal ExampleProject(IReadOnlyList<ExampleBlock> blocks)
    {
        XElement project = XElement.Parse("<Project>" + string.Concat(blocks.Where(b => b.IsProject).Select(b => b.Text)) + "</Project>");
        XElement[] properties = [.. project.DescendantsAndSelf().Where(e => !e.HasElements && e.Value.Length > 0)];
        string? version = properties.FirstOrDefault(p => p.Name.LocalName == "LangVersion")?.Value;
        if (version is not null && LanguageVersionFacts.TryParse(version, out LanguageVersion parsed)) _parsing = _parsing.WithLanguageVersion(parsed);

        _properties = new BuildProperties(properties.Select(p => (p.Name.LocalName, p.Value)));
        _files = [.. blocks.Where(b => !b.IsCode && !b.IsProject).Select(b => new MemoryText(b.FileName, b.FileText))];
        string[] named = [.. project.Descendants("AdditionalFiles").Select(f => (string)f.Attribute("Include")!)];
        _files.AddRange(named.Where(n => _files.TrueForAll(f => f.Path != n)).Select(n => new MemoryText(n, (string?)null)));
        string[] referred = [.. project.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!))];
        _references = referred.Length == 0 ? [Library.Value] : Array.ConvertAll(referred, Owner);
        foreach (ExampleBlock code in blocks.Where(b => b.IsCode)) AddCode(code.Text, "Claims.cs");
        if (_code.Count > 0) AddCode("global using System; global using PartnershipSpec;", "Usings.cs");
    }

    /// <summary>Every analyzer of the assembly.</summary>
    internal static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [.. typeof(PartnershipSpecAnalyzer).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    /// <summary>Everything reported, by place. The code must compile; that what is emitted does is tested with the generator.</summary>
    internal IReadOnlyList<Diagnostic> Findings()
    {
        var options = new CSharpCompilationOptions(
            _code.Exists(t => t.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any()) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);
        var project = CSharpCompilation.Create("Example", _code, [.. Target.Net10.References, .. _references], options);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new PartnershipSpecGenerator().AsSourceGenerator()], _files, _parsing, _properties);
        driver = driver.RunGeneratorsAndUpdateCompilation(project, out Compilation compiled, out ImmutableArray<Diagnostic> generated);
        Assert.Null(driver.GetRunResult().Results.Single().Exception);
        Assert.Empty(_code.SelectMany(t => compiled.GetSemanticModel(t).GetDiagnostics()).Where(d => d.Severity == DiagnosticSeverity.Error).Select(Worded));

        var failures = new List<Exception>();
        var run = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. _files], _properties), (failure, _, _) => failures.Add(failure), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> analyzed = compiled.WithAnalyzers(Analyzers, run).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.Empty(failures);
        return [.. generated.Concat(analyzed).OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id)];
    }

    /// <summary>A finding in a line, as the compiler prints it but for the help link, whatever the machine's language.</summary>
    internal static string Worded(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string at = place.IsValid ? $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): " : "";
        return $"{at}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Another project that has the types, by its name.</summary>
    private static MetadataReference Owner(string assembly)
    {
        using var image = new MemoryStream();
        new GeneratorHarness(Target.Net10, "", []).Output.WithAssemblyName(assembly).Emit(image);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private void AddCode(string text, string name) => _code.Add(CSharpSyntaxTree.ParseText(text, _parsing, name, Encoding.UTF8));
}
