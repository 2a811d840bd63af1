using System;
using System.Linq;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>
/// Specs far larger than anybody writes, of ordinary shape: most criteria read one trait, some two, some are not binding, and implications
/// tie a few traits.
/// </summary>
internal static class LargeSpec
{
    internal static SpecBuilder Of(int categories, int criteria, int seed = 1)
    {
        var random = new Random(seed);
        int traits = Math.Max(20, criteria / 2);
        var spec = new SpecBuilder();
        for (int i = 0; i < traits; i++)
        {
            string[] values = [.. Enumerable.Range(0, 2 + (i % 7)).Select(v => "v" + v)];
            if (i % 4 == 0) spec.Flag("t" + i);
            else if (i % 4 == 1) spec.Set("t" + i, values);
            else if (i % 4 == 2) spec.Level("t" + i, values);
            else spec.Choice("t" + i, values);
        }

        for (int i = 0; i + 4 < traits; i += 20) spec.Implication($$"""{ "t{{i}}": true }""", $$"""{ "t{{i + 4}}": true }""");
        for (int c = 0; c < categories; c++)
        {
            spec.Category("c" + c);
            int[] order = [.. Enumerable.Range(0, traits).OrderBy(_ => random.Next())];
            for (int k = 0; k < criteria; k++)
            {
                // A criterion beyond the number of traits reads one a second time, and does not bind: it would contradict the first.
                string when = Condition(order[k % traits], random);
                if (k % 10 == 9) when = $"{{ \"any\": [ {when}, {Condition(order[(k + 1) % traits], random)} ] }}";
                spec.Takes(when, k < traits / 2 ? "always" : k % 2 == 0 ? "normally" : "may", id: $"c{c}k{k}");
            }
        }

        return spec;
    }

    private static string Condition(int trait, Random random)
    {
        int values = 2 + (trait % 7);
        int one = random.Next(values);
        return (trait % 4) switch
        {
            0 => $$"""{ "t{{trait}}": {{(random.Next(4) == 0 ? "false" : "true")}} }""",
            1 => $$"""{ "t{{trait}}": { "atLeast": {{1 + random.Next(values)}} } }""",
            2 => $$"""{ "t{{trait}}": { "atLeast": "v{{1 + random.Next(values - 1)}}" } }""",
            _ => $$"""{ "t{{trait}}": { "anyOf": ["v{{one}}", "v{{(one + 1) % values}}"] } }""",
        };
    }
}
