using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace Benchmarks.Compiling;

/// <summary>What the SDK brings to every compilation, found beside the runtime that runs this.</summary>
internal static class Sdk
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>The folder of analyzers that every project gets, with the settings of its analysis levels.</summary>
    internal static string Analyzers => Path.Combine(Newest("sdk"), "Sdks", "Microsoft.NET.Sdk", "analyzers");

    /// <summary>The source generator of System.Text.Json.</summary>
    internal static ISourceGenerator JsonGenerator() => Plugin.Load(
        Path.Combine(
            Newest(Path.Combine("packs", "Microsoft.NETCore.App.Ref")), "analyzers", "dotnet", "cs",
            "System.Text.Json.SourceGeneration.dll"))
        .GetGenerators(LanguageNames.CSharp).Single();

    /// <summary>How grave the SDK holds its rules where a project says nothing.</summary>
    internal static ImmutableDictionary<string, ReportDiagnostic> DefaultSeverities()
    {
        string file = Path.Combine(Analyzers, "build", "config", $"analysislevel_{Environment.Version.Major}_default.globalconfig");
        AnalyzerConfigSet set =
            AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(File.ReadAllText(file), file) }, out ImmutableArray<Diagnostic> _);
        return set.GlobalConfigOptions.TreeOptions;
    }

    private static string Newest(string of) => Directory
        .EnumerateDirectories(Path.Combine(Root, of), $"{Environment.Version.Major}.*")
            .OrderBy(d => Version.Parse(Path.GetFileName(d).Split('-')[0])).Last();
}
