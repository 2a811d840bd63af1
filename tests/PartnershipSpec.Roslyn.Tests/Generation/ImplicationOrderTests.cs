using System;
using System.Diagnostics;
using System.Linq;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

public class ImplicationOrderTests
{
    [Fact]
    public void A_long_chain_of_implications_written_from_its_end_is_put_in_order_in_time()
    {
        const int length = 400;
        string traits = string.Join(",", Enumerable.Range(0, length + 1).Select(i => $$"""{ "id": "f{{i}}", "type": "flag", "names": { "en": "n" } }"""));
        string chain = string.Join(",", Enumerable.Range(0, length).Select(i => length - i).Select(i => $$"""{ "if": { "f{{i - 1}}": true }, "then": { "f{{i}}": true } }"""));
        string spec = Specs.Tiny.Replace("\"traits\": [", $"\"traits\": [ {traits}, ", StringComparison.Ordinal).Replace("\"categories\":", $"\"implications\": [ {chain} ], \"categories\":", StringComparison.Ordinal);

        var watch = Stopwatch.StartNew();
        var run = new GeneratorHarness(Target.Net10, "", [new MemoryText("own.spectrum.json", spec)], new BuildProperties(("PartnershipSpecBundled", "false")));

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed} for {length} implications");
        Assert.Empty(run.Reported);
        string classifier = run.Sources["Tiny.Classifier.g.cs"];
        Assert.DoesNotContain("while (true)", classifier, StringComparison.Ordinal);
        Assert.True(classifier.IndexOf("// f0 → f1\n", StringComparison.Ordinal) < classifier.IndexOf("// f399 → f400\n", StringComparison.Ordinal));
    }
}
