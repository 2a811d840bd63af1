using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>The repository's data files.</summary>
internal static class TestFiles
{
    private static string Root => Repository.Root;

    /// <summary>The text of a file under <c>spectrum-spec</c>.</summary>
    internal static string Spec(string path) => File.ReadAllText(Path.Combine(Root, "spectrum-spec", path));

    /// <summary>The text of a file under <c>Corpus</c>.</summary>
    internal static string Corpus(string name) => File.ReadAllText(Path.Combine(Root, CorpusPath(name)));

    /// <summary>The path of a file under <c>Corpus</c>, from the repository's root.</summary>
    internal static string CorpusPath(string name) => "tests/PartnershipSpec.Engine.Tests/Corpus/" + name;

    /// <summary>The files of <c>spectrum-spec/examples</c> with a suffix, as paths for <see cref="Spec"/>.</summary>
    internal static IReadOnlyList<string> Examples(string folder, string suffix) =>
        [.. Directory.GetFiles(Path.Combine(Root, "spectrum-spec", "examples", folder), "*" + suffix)
            .Select(path => $"examples/{folder}/{Path.GetFileName(path)}").OrderBy(path => path, StringComparer.Ordinal)];
}
