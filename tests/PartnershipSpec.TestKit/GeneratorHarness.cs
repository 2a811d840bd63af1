using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Roslyn.Generation;

namespace PartnershipSpec.TestKit;

/// <summary>Runs the generator as the compiler does, and keeps the driver so that a second run can show what was cached.</summary>
public sealed class GeneratorHarness
{
    /// <summary>What the SDK silences in every project: an assembly built against an older framework runs on a newer one.</summary>
    public static readonly IReadOnlyDictionary<string, ReportDiagnostic> SilencedBySdk =
        new Dictionary<string, ReportDiagnostic> { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    public GeneratorHarness(
        Target target, string source, IEnumerable<AdditionalText> files, BuildProperties? properties = null,
        IEnumerable<MetadataReference>? references = null,
        string assembly = "Consumer")
    {
        _compilation = CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText(source, target.ParseOptions, "Consumer.cs")],
            target.References.Concat(references ?? []),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                specificDiagnosticOptions: SilencedBySdk));
        _driver = CSharpGeneratorDriver.Create(
            [new PartnershipSpecGenerator().AsSourceGenerator()],
            files,
            target.ParseOptions,
            properties ?? new BuildProperties(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Output = Run();
    }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Output { get; private set; }

    /// <summary>What the generator itself reported.</summary>
    public ImmutableArray<Diagnostic> Reported { get; private set; } = [];

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    /// <summary>Errors and warnings of everything compiled together, documentation included.</summary>
    public IReadOnlyList<Diagnostic> CompilerFindings => [.. Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning)];

    public void AddSource(string source, string path = "More.cs")
    {
        _compilation =
            _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)_compilation.SyntaxTrees[0].Options, path));
        Output = Run();
    }

    public void Replace(AdditionalText old, AdditionalText changed)
    {
        _driver = _driver.ReplaceAdditionalText(old, changed);
        Output = Run();
    }

    public void Replace(BuildProperties properties)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(properties);
        Output = Run();
    }

    /// <summary>Why each value of a step came out in the last run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? [.. steps.SelectMany(s => s.Outputs).Select(o => o.Reason)]
            : [];

    /// <summary>Why each file came out in the last run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() =>
        [.. Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason)];

    public Assembly Load()
    {
        using var image = new MemoryStream();
        var emitted = Output.Emit(image);
        if (!emitted.Success)
            throw new InvalidDataException(string.Join("\n", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(image.ToArray());
    }

    /// <summary>The compiled project, as a reference for others; with an alias, its types are reached by that alone.</summary>
    public MetadataReference ToReference(params ImmutableArray<string> aliases)
    {
        using var image = new MemoryStream();
        Output.Emit(image);
        return MetadataReference.CreateFromImage(image.ToArray(), new MetadataReferenceProperties(aliases: aliases));
    }

    private Compilation Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation output, out ImmutableArray<Diagnostic> reported);
        Reported = reported;
        return output;
    }
}
