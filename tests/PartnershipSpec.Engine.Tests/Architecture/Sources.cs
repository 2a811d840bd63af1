using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.TestKit;

namespace PartnershipSpec.Engine.Tests.Architecture;

/// <summary>The product's own sources as for .NET 8, compiled together so that internal members are seen across projects.</summary>
internal static class Sources
{
    private static readonly string[] Projects = ["PartnershipSpec.Engine", "PartnershipSpec.Roslyn", "PartnershipSpec.CodeFixes"];

    private static readonly Lazy<CSharpCompilation> LazyCompilation = new(Compile);

    /// <summary>The repository's root.</summary>
    internal static string Root { get; } = Repository.Root;

    /// <summary>All of them.</summary>
    internal static CSharpCompilation Compilation => LazyCompilation.Value;

    /// <summary>The path of a file below <c>src/</c>, with slashes.</summary>
    internal static string PathOf(SyntaxTree tree) => Path.GetRelativePath(Path.Combine(Root, "src"), tree.FilePath).Replace('\\', '/');

    private static CSharpCompilation Compile()
    {
        CSharpParseOptions options = new(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER"]);
        return CSharpCompilation.Create(
            "Product",
            Projects.SelectMany(FilesOf).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)),
            ReferencePaths().Select(path => MetadataReference.CreateFromFile(path)),
            // Without nullable analysis, which no symbol depends on and which takes a quarter of the time.
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    private static IEnumerable<string> FilesOf(string project) => Directory
        .EnumerateFiles(Path.Combine(Root, "src", project), "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .OrderBy(file => file, StringComparer.Ordinal);

    /// <summary>The framework the tests run on, and the compiler they bring.</summary>
    private static IEnumerable<string> ReferencePaths() => Directory
        .EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "System.*.dll")
        .Where(path => !path.EndsWith(".Native.dll", StringComparison.Ordinal))
        .Append(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "netstandard.dll"))
        .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "Microsoft.CodeAnalysis*.dll"))
        .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "System.Composition*.dll"));
}
