using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.TestKit;

namespace Benchmarks.Compiling;

/// <summary>Generators in a driver of their own, each time on a compilation that knows nothing yet.</summary>
internal sealed class FirstRuns
{
    private readonly SyntaxTree _code = CSharpSyntaxTree.ParseText(JsonTypes.Code, Target.Net10.ParseOptions, "Types.cs");
    private readonly ISourceGenerator _json = Sdk.JsonGenerator();

    /// <summary>System.Text.Json's generator on twenty types.</summary>
    internal void Json() => _ = new GeneratorRun(_json, Compilation(), []);

    /// <summary>Ours on the bundled spec, which is read once a process.</summary>
    internal void Bundled() => _ = new GeneratorRun(GeneratorRun.Ours, Compilation(), []);

    /// <summary>Ours on the same spec as a file of the project, read and checked each time.</summary>
    internal void SpecFile() =>
        _ = new GeneratorRun(GeneratorRun.Ours, Compilation(), [new MemoryText("own.spectrum.json", BundledSpectrum.Text)]);

    private CSharpCompilation Compilation() => CSharpCompilation.Create("First", [_code], Target.Net10.References, AnalyzerSet.Options);
}
