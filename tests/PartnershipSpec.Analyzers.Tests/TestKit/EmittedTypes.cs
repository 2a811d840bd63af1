using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Core.Inputs;
using PartnershipSpec.Generator;

namespace PartnershipSpec.Analyzers.Tests.TestKit;

/// <summary>Compilations that hold nothing but the types the generator emits.</summary>
internal static class EmittedTypes
{
    private static readonly ConcurrentDictionary<string, CSharpCompilation> Made = new();

    // The framework the tests run on: packages of reference assemblies ask for newer compilers than the oldest to be tested.
    private static readonly MetadataReference[] Framework =
        [.. Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "System.*.dll").Where(f => !f.EndsWith(".Native.dll", StringComparison.Ordinal))
            .Append(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "netstandard.dll")).Select(f => MetadataReference.CreateFromFile(f))];

    /// <summary>The types for the specs among some files, made once; none that a reference owns, and none at all where there are no files.</summary>
    internal static CSharpCompilation Compile(
        string assembly, IReadOnlyCollection<MetadataReference> references, IEnumerable<AdditionalText>? files, IReadOnlyDictionary<string, string> properties)
    {
        AdditionalText[] specs = [.. (files ?? []).Where(f => InputFiles.KindOf(f.Path) == InputKind.Spec)];
        IEnumerable<string?> specTexts = specs.Select(s => s.Path + s.GetText());
        string key = string.Join("|", [assembly, files is null ? "bare" : "", .. specTexts, .. properties.Select(p => p.Key + p.Value), .. references.Select(r => r.Display)]);
        return Made.GetOrAdd(key, _ => Make());

        CSharpCompilation Make()
        {
            var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
            var empty = CSharpCompilation.Create(assembly, [], [.. Framework, .. references], options);
            if (files is null) return empty;

            GeneratorDriver driver = CSharpGeneratorDriver.Create(
                [new PartnershipSpecGenerator().AsSourceGenerator()], specs, TestProject.Parsing, new TestOptions(properties));
            return empty.AddSyntaxTrees(driver.RunGenerators(empty).GetRunResult().GeneratedTrees);
        }
    }
}
