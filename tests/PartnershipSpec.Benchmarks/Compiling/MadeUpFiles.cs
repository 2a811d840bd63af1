using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.TestKit;

namespace Benchmarks.Compiling;

/// <summary>Declaration files of made-up projects.</summary>
internal static class MadeUpFiles
{
    private const int DeclarationsInFile = 100;

    /// <summary>So many declarations, a hundred a file.</summary>
    internal static IReadOnlyList<MemoryText> With(int declarations) =>
        [.. Enumerable.Range(0, declarations / DeclarationsInFile).Select(f => new MemoryText(
        $"made{f}.partnerships.json",
        "{ \"partnerships\": [\n"
            + string.Join(",\n", Enumerable.Range(f * DeclarationsInFile, DeclarationsInFile).Select(n => new MadeUpClaim(n).ToJson()))
            + "\n] }\n"))];
}
