using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Roslyn.Generation;
using PartnershipSpec.TestKit;

namespace Benchmarks.Compiling;

/// <summary>What the generator emits from the bundled spec for a project that declares nothing.</summary>
internal static class Emitted
{
    internal static readonly IReadOnlyList<(string Path, string Text)> Files =
    [
        .. CSharpGeneratorDriver.Create(
            [new PartnershipSpecGenerator().AsSourceGenerator()], [], Target.Net10.ParseOptions, new BuildProperties())
            .RunGenerators(CSharpCompilation.Create("Emitted", [], Target.Net10.References))
                .GetRunResult().GeneratedTrees.Select(t => (t.FilePath, t.ToString())),
    ];
}
