using System;
using System.Diagnostics;
using System.Linq;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>
/// What implications force is data that the engine reads: however many there are, and however wide, the emitted code stays small.
/// </summary>
public class ImplicationSizeTests
{
    // A property for each of some hundred flags, three times over, and the spec itself.
    private const int Largest = 1_000_000;

    [Fact]
    [Trait("Takes", "long")]
    public void A_long_chain_of_implications_written_from_its_end_is_followed_to_its_end()
    {
        const int length = 400;
        string chain =
            string.Join(",",
            Enumerable.Range(0, length).Select(i => length - i)
            .Select(i => $$"""{ "if": { "f{{i - 1}}": true }, "then": { "f{{i}}": true } }"""));

        Assert.Equal("Established Contradicted", Judged(Flags(length + 1), chain, $$"""{ "f{{length}}": true }""", "F0 = true"));
    }

    [Fact]
    public void Fifty_implications_that_read_and_force_many_atoms_are_followed()
    {
        const int width = 50;
        string all = string.Join(", ", Enumerable.Range(0, width).Select(i => $"\"f{i}\": true"));
        string wide =
            string.Join(",",
            Enumerable.Range(0, width).Select(i => $$"""{ "if": { "f{{i}}": true }, "then": { "all": [ { {{all}} } ] } }"""));

        Assert.Equal("Established Contradicted", Judged(Flags(width), wide, $"{{ {all} }}", "F7 = true"));
    }

    private static string Flags(int count) =>
        string.Join(",", Enumerable.Range(0, count).Select(i => $$"""{ "id": "f{{i}}", "type": "flag", "names": { "en": "n" } }"""));

    /// <summary>
    /// The verdicts on the first category, which takes a condition, of facts from which it follows and of facts that are propagated against
    /// it.
    /// </summary>
    private static string Judged(string traits, string implications, string condition, string stated)
    {
        string spec = Specs.Tiny
            .Replace("\"traits\": [", $"\"traits\": [ {traits}, ", StringComparison.Ordinal)
            .Replace("\"categories\":", $"\"implications\": [ {implications} ], \"categories\":", StringComparison.Ordinal)
            .Replace("\"when\": { \"round\": true }", $"\"when\": {condition}", StringComparison.Ordinal)
            .Replace("\"when\": { \"round\": false }", "\"when\": { \"not\": " + condition + " }", StringComparison.Ordinal);
        string probe = $$"""
            using Tiny;
            public static class Probe
            {
                public static string Run()
                {
                    var facts = new ThingFacts { {{stated}} };
                    return ThingClassifier.Judge(ThingCategory.Ball, facts).Verdict + " " + ThingClassifier.Judge(ThingCategory.Cube, facts).Verdict;
                }
            }
            """;
        var watch = Stopwatch.StartNew();
        var run = new GeneratorHarness(
            Target.Net10, probe, [new MemoryText("own.spectrum.json", spec)], new BuildProperties(("PartnershipSpecBundled", "false")));

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
        Assert.Empty(run.Reported);
        Assert.InRange(run.Sources.Values.Sum(source => source.Length), 0, Largest);
        return (string)run.Load().GetType("Probe")!.GetMethod("Run")!.Invoke(null, null)!;
    }
}
