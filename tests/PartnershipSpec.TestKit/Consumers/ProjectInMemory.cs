using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.TestKit.Consumers;

/// <summary>
/// A project that uses the package, compiled in this process as the command line compiler does it: with the same switches and configuration
/// files, the generator and all analyzers. It is compiled once, when a test first asks.
/// </summary>
/// <param name="name">The name of its assembly.</param>
/// <param name="files">Its files by paths: code, specs, declarations, configuration. One without text cannot be opened.</param>
public sealed class ProjectInMemory(string name, params (string Path, string? Text)[] files)
{
    private readonly Lock _gate = new();
    private CompiledProject? _compiled;

    /// <summary>What it is compiled for.</summary>
    public Target Target { get; init; } = Target.Net10;

    /// <summary>Switches of the compiler, as properties of a project file come to: <c>/warnaserror</c> for TreatWarningsAsErrors.</summary>
    public string[] Switches { get; init; } = [];

    /// <summary>Build properties that generator and analyzers see.</summary>
    public (string Name, string Value)[] Properties { get; init; } = [];

    /// <summary>The projects it refers to.</summary>
    public ProjectInMemory[] References { get; init; } = [];

    /// <summary>The project as compiled.</summary>
    public CompiledProject Built
    {
        get
        {
            lock (_gate) return _compiled ??= Compile();
        }
    }

    // A folder that need not be there: nothing is read from it.
    internal static string Folder { get; } = Path.Combine(Repository.Root, "artifacts", "in-memory");

    private CompiledProject Compile()
    {
        (string Path, string? Text)[] rooted = [.. files.Select(f => (Path.Combine(Folder, f.Path), f.Text))];
        var configuration =
            new Configuration(Folder, files.Where(f => Configuration.Is(f.Path)).Select(f => (f.Path, f.Text!)), Properties);
        CSharpCommandLineArguments arguments = CSharpCommandLineParser.Default.Parse(
            ["/target:library", "/nullable:enable", "/warn:9999", "/nowarn:1701,1702", .. Switches], Folder, sdkDirectory: null);
        CSharpParseOptions parsing = Target.ParseOptions.WithDocumentationMode(DocumentationMode.None);
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            [.. rooted.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal))
                .Select(f => CSharpSyntaxTree.ParseText(f.Text!, parsing, f.Path))],
            [.. Target.References, .. References.Select(r => r.Built.Reference)],
            arguments.CompilationOptions.WithSyntaxTreeOptionsProvider(configuration.Severities));
        AdditionalText[] additional =
            [.. rooted.Where(f => InputFiles.KindOf(f.Path) is InputKind.Spec or InputKind.Declarations)
                .Select(f => new MemoryText(f.Path, f.Text))];
        return CompiledProject.Compile(compilation, parsing, additional, configuration);
    }
}
