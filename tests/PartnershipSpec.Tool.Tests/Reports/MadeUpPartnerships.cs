using System.Globalization;
using System.IO;
using System.Text.Json.Nodes;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;

namespace PartnershipSpec.Tool.Tests.Reports;

/// <summary>As many partnerships as wanted, as people keep them: a third of what could be stated, most of it with a source.</summary>
internal static class MadeUpPartnerships
{
    private const int SourcesOfEach = 3;

    /// <summary>A declaration file.</summary>
    public static string File(int count)
    {
        string spec = System.IO.File.ReadAllText(Path.Combine(Repository.Root, "spectrum-spec", "partnership.spectrum.json"));
        JsonArray categories = JsonNode.Parse(spec)!["categories"]!.AsArray();
        RandomFacts facts = RandomFacts.For(spec, seed: 7);
        var all = new JsonArray();
        for (int i = 0; i < count; i++)
        {
            var partnership = new JsonObject
            {
                ["id"] = string.Create(CultureInfo.InvariantCulture, $"partnership{i}"),
                ["name"] = string.Create(CultureInfo.InvariantCulture, $"Partnership for goal {(i * 7) % 17 + 1}, project {i}"),
                ["asOf"] = "2024",
                ["facts"] = WithSources(facts.Next(percent: 35, contradictory: false), i),
            };
            if (i % 5 != 0) partnership["claims"] = categories[i % categories.Count]!["id"]!.GetValue<string>();
            all.Add(partnership);
        }

        return new JsonObject { ["partnerships"] = all }.ToJsonString();
    }

    private static JsonObject WithSources(JsonObject facts, int partnership)
    {
        var sourced = new JsonObject();
        int place = 0;
        foreach ((string trait, JsonNode? fact) in facts)
        {
            if (fact is null) continue;

            JsonObject whole = fact as JsonObject ?? new JsonObject { ["value"] = fact.DeepClone() };
            whole = (JsonObject)whole.DeepClone();
            whole["source"] = string.Create(
                CultureInfo.InvariantCulture, $"https://www.example.org/partnerships/{partnership}/documents/report-{place++ % SourcesOfEach}.pdf");
            sourced[trait] = whole;
        }

        return sourced;
    }
}
