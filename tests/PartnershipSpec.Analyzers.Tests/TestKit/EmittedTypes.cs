using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Core.Inputs;
using PartnershipSpec.Generator;

namespace PartnershipSpec.Analyzers.Tests.TestKit;

/// <summary>The types the generator emits, made once for each set of specs.</summary>
internal static class EmittedTypes
{
    private static readonly ConcurrentDictionary<string, ImmutableArray<SyntaxTree>> Trees = new();

    internal static ImmutableArray<SyntaxTree> Of(
        IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider options, IReadOnlyDictionary<string, string> properties, CSharpCompilation compilation)
    {
        AdditionalText[] specs = [.. files.Where(f => InputFiles.KindOf(f.Path) == InputKind.Spec)];
        string owners = string.Join("|", compilation.ExternalReferences.Skip(Basic.Reference.Assemblies.Net100.References.All.Count()).Select(r => r.GetHashCode()));
        string key = string.Join("|", specs.Select(s => s.Path + s.GetText()).Concat(properties.Select(p => p.Key + p.Value)).Append(owners));
        return Trees.GetOrAdd(key, _ => Run(specs, options, compilation));
    }

    private static ImmutableArray<SyntaxTree> Run(AdditionalText[] specs, AnalyzerConfigOptionsProvider options, CSharpCompilation compilation) =>
        CSharpGeneratorDriver.Create(
                [new PartnershipSpecGenerator().AsSourceGenerator()], specs, TestProject.Parsing, options)
            .RunGenerators(compilation).GetRunResult().GeneratedTrees;
}
