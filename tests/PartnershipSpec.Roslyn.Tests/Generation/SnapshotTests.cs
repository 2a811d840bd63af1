using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Roslyn.Generation;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>
/// The whole emitted C#, kept as files: a change of the product shows in a diff. <c>UPDATE_GOLDEN=1</c> writes them anew.
/// </summary>
public class SnapshotTests
{
    private const string Folder = "tests/PartnershipSpec.Roslyn.Tests/Generation/Snapshots";

    // What design and README promise of the bundled spec.
    private const int LargestBundled = 110 * 1024;

    [Theory]
    [InlineData("bundled")]
    [InlineData("minimal")]
    public async Task What_is_emitted_is_what_was_reviewed(string spec)
    {
        GeneratorHarness run = Run(spec);
        (string Name, string Text)[] emitted = [.. Emitted(run)];
        string folder = Path.Combine(Repository.Root, Folder, spec);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") Rewrite(folder, emitted);

        var test = new Test
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.None,
            TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck,
        };
        test.TestState.AdditionalReferences.AddRange(Target.Net10.References);
        foreach ((string path, string text) in Files(spec)) test.TestState.AdditionalFiles.Add((path, text));
        test.TestState.AnalyzerConfigFiles.Add(
            ("/.globalconfig", $"is_global = true\nbuild_property.PartnershipSpecBundled = {(spec == "bundled" ? "true" : "false")}\n"));
        Assert.Equal(
            emitted.Select(e => e.Name + ".txt").Order(StringComparer.Ordinal),
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        SourceHashAlgorithm hash = run.Result.GeneratedSources[0].SourceText.ChecksumAlgorithm;
        foreach ((string name, _) in emitted)
            test.TestState.GeneratedSources.Add(
                (typeof(PartnershipSpecGenerator), name,
                SourceText.From(File.ReadAllText(Path.Combine(folder, name + ".txt")), Encoding.UTF8, hash)));

        await test.RunAsync();
    }

    [Fact]
    public void The_emitted_code_of_the_bundled_spec_keeps_to_its_size() =>
        Assert.InRange(Emitted(Run("bundled")).Sum(f => Encoding.UTF8.GetByteCount(f.Text)), 1, LargestBundled);

    private static GeneratorHarness Run(string spec) => new(
        Target.Net10, "", Files(spec).Select(f => new MemoryText(f.Path, f.Text)),
        new BuildProperties(("PartnershipSpecBundled", spec == "bundled" ? "true" : "false")));

    private static IEnumerable<(string Name, string Text)> Emitted(GeneratorHarness run) => run.Sources.Select(s => (s.Key, s.Value));

    private static IEnumerable<(string Path, string Text)> Files(string spec) => spec == "bundled"
        ? []
        : [("minimal.spectrum.json",
            File.ReadAllText(Path.Combine(Repository.Root, "spectrum-spec", "examples", "valid", spec + ".spectrum.json")))];

    private static void Rewrite(string folder, IEnumerable<(string Name, string Text)> emitted)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);

        // Not .cs: these files belong to no project, and nothing formats them.
        foreach ((string name, string text) in emitted) File.WriteAllText(Path.Combine(folder, name + ".txt"), text);
    }

    private sealed class Test : CSharpSourceGeneratorTest<PartnershipSpecGenerator, DefaultVerifier>
    {
        protected override ParseOptions CreateParseOptions() => Target.Net10.ParseOptions;
    }
}
