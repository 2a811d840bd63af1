using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

public class RobustnessTests
{
    [Fact]
    public async Task A_hundred_runs_at_once_make_and_report_the_same()
    {
        string[][] runs = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(Describe)));

        Assert.NotEmpty(runs[0]);
        Assert.All(runs, run => Assert.Equal(runs[0], run));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    public void Files_with_nothing_in_them_are_safe(string text)
    {
        var run = new GeneratorHarness(
            Target.Net10, "", [new MemoryText("own.spectrum.json", text), new MemoryText("partnerships.json", text)]);

        Assert.Null(run.Result.Exception);
        Assert.NotEmpty(run.Reported);
        Assert.Empty(run.CompilerFindings);
    }

    /// <summary>What comes of a sound spec, a broken one, and declarations.</summary>
    private static string[] Describe()
    {
        string broken = Path.Combine(Repository.Root, "spectrum-spec", "examples", "invalid", "PSP0004-unknown-trait.spectrum.json");
        var run = new GeneratorHarness(Target.Net10, "", [
            new MemoryText("tiny.spectrum.json", Specs.Tiny),
            new MemoryText("broken.spectrum.json", File.ReadAllText(broken)),
            new MemoryText("partnerships.json", """{ "partnerships": [ { "id": "a", "name": "A", "claims": "network" } ] }""")]);
        IEnumerable<string> reported =
            run.Reported.Select(d => $"{d.Location.GetLineSpan()} {d.Id} {d.GetMessage(CultureInfo.InvariantCulture)}");
        return [.. reported, .. run.Sources.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key + s.Value)];
    }
}
