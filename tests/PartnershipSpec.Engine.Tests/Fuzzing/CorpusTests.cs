using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Tests.Json;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Fuzzing;

/// <summary>The texts the fuzzer kept, run again; and what the tests know besides.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Kept => [.. Files().Select(path => Path.GetRelativePath(Root, path))];

    private static string Root => Path.Combine(AppContext.BaseDirectory, "FuzzCorpus");

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_kept_text_does_no_harm(string path)
    {
        string text = File.ReadAllText(Path.Combine(Root, path));
        FuzzTargets.All[path.Split(Path.DirectorySeparatorChar)[0]](text);
    }

    [Fact]
    public void Every_target_has_texts_to_begin_with() =>
        Assert.All(FuzzTargets.All.Keys,
            target => Assert.Contains(Files(), path => path.StartsWith(Path.Combine(Root, target), StringComparison.Ordinal)));

    [Fact]
    public void Nor_does_any_case_of_the_conformance_tests()
    {
        IEnumerable<string> texts = JsonConformanceCases.Accepted.Concat(JsonConformanceCases.Rejected).Select(c => c.Text);
        foreach (string text in texts.Concat(JsonConformanceCases.Open.Select(c => c.Text)))
        {
            FuzzTargets.Json(text);
            FuzzTargets.Spec(text);
        }
    }

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
