using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Roslyn.Generation;

namespace PartnershipSpec.TestKit.Harness;

/// <summary>Compilations that hold nothing but the types the generator emits.</summary>
internal static class EmittedTypes
{
    private static readonly ConcurrentDictionary<string, CSharpCompilation> Made = new();

    /// <summary>
    /// The types for the specs among some files, made once; none that a reference owns, and none at all where there are no files.
    /// </summary>
    internal static CSharpCompilation Compile(
        string assembly, IReadOnlyCollection<MetadataReference> references, IEnumerable<AdditionalText>? files,
        IReadOnlyList<(string Name, string Value)> properties)
    {
        AdditionalText[] specs = [.. (files ?? []).Where(f => InputFiles.KindOf(f.Path) == InputKind.Spec)];
        IEnumerable<string?> specTexts = specs.Select(s => s.Path + s.GetText());
        string key =
            string.Join("|",
            [assembly, files is null
            ? "bare"
            : "", .. specTexts, .. properties.Select(p => p.Name + p.Value), .. references.Select(r => r.Display)]);
        return Made.GetOrAdd(key, _ => Make());

        CSharpCompilation Make()
        {
            var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
            var empty = CSharpCompilation.Create(assembly, [], [.. Target.Net10.References, .. references], options);
            if (files is null) return empty;

            GeneratorDriver driver = CSharpGeneratorDriver.Create(
                [new PartnershipSpecGenerator().AsSourceGenerator()], specs, TestProject.Parsing, new BuildProperties(properties));
            return empty.AddSyntaxTrees(driver.RunGenerators(empty).GetRunResult().GeneratedTrees);
        }
    }
}
