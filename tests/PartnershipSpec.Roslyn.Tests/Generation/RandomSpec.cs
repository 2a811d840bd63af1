using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>Specs with random traits, conditions, points and implications.</summary>
internal static class RandomSpec
{
    internal static string Write(Random random)
    {
        string[] kinds = [.. Enumerable.Range(0, random.Next(2, 9)).Select(_ => Pick(random, "flag", "set", "level", "choice"))];
        int[] sizes = [.. kinds.Select(k => k == "flag" ? 0 : random.Next(2, 7))];
        int criterion = 0;
        return new JsonObject
        {
            ["id"] = "randomSpectrum",
            ["version"] = "1",
            ["namespace"] = "Randomly",
            ["subject"] = "thing",
            ["languages"] = new JsonArray("en"),
            ["sourceLanguage"] = "en",
            ["title"] = Text(),
            ["modalities"] = new JsonArray(Modality("must", random.Next(1, 5), -random.Next(1, 15), "contradiction"), Modality("mostly", 2, -4, "departure"), Modality("may", 1, 0, "nothing")),
            ["placement"] = new JsonObject { ["least"] = random.Next(1, 6), ["betweenWithin"] = random.Next(0, 4) },
            ["traits"] = Array(kinds.Length, i => Trait(i, kinds[i], sizes[i], random)),
            ["implications"] = Array(random.Next(0, 5), _ => new JsonObject { ["if"] = Condition(random, kinds, sizes, 1), ["then"] = Condition(random, kinds, sizes, 1) }),
            ["categories"] = Categories(random.Next(1, 8), random, c => new JsonObject
            {
                ["id"] = "kind" + c,
                ["names"] = Text(),
                ["criteria"] = Array(random.Next(0, 6), _ => new JsonObject
                {
                    ["id"] = "criterion" + criterion++,
                    ["modality"] = Pick(random, "must", "must", "mostly", "may"),
                    ["basis"] = Pick(random, "stated", "stated", "inferred"),
                    ["when"] = Condition(random, kinds, sizes, 2),
                    ["quote"] = "q",
                    ["texts"] = Text(),
                }),
            }),
        }.ToJsonString();
    }

    /// <summary>Some extend another, all in one direction, so that there is no circle.</summary>
    private static JsonArray Categories(int count, Random random, Func<int, JsonObject> make)
    {
        bool forwards = random.Next(2) == 0;
        return Array(count, i =>
        {
            JsonObject category = make(i);
            int extended = forwards ? random.Next(i + 1, count + 1) : random.Next(-1, i);
            if (extended >= 0 && extended < count) category["extends"] = "kind" + extended;
            return category;
        });
    }

    private static JsonObject Trait(int i, string kind, int size, Random random)
    {
        var trait = new JsonObject { ["id"] = "trait" + i, ["type"] = kind, ["names"] = Text() };
        if (kind == "set" && random.Next(2) == 0) trait["naming"] = "all";
        if (kind != "flag") trait["values"] = Array(size, v => new JsonObject { ["id"] = "v" + v, ["names"] = Text() });
        return trait;
    }

    private static JsonObject Condition(Random random, string[] kinds, int[] sizes, int depth)
    {
        int shape = depth == 0 ? 9 : random.Next(8);
        if (shape == 0) return new JsonObject { ["not"] = Condition(random, kinds, sizes, depth - 1) };
        if (shape is 1 or 2) return new JsonObject { [shape == 1 ? "all" : "any"] = Array(random.Next(1, 4), _ => Condition(random, kinds, sizes, depth - 1)) };

        int trait = random.Next(kinds.Length);
        return new JsonObject { ["trait" + trait] = Value(random, kinds[trait], sizes[trait]) };
    }

    private static JsonNode Value(Random random, string kind, int size)
    {
        string Any() => "v" + random.Next(size);
        JsonArray Some() => [.. Enumerable.Range(0, size).Where(_ => random.Next(2) == 0).DefaultIfEmpty(0).Select(v => JsonValue.Create("v" + v))];
        switch (kind)
        {
            case "flag":
                return random.Next(2) == 0;
            case "level":
                return random.Next(3) switch
                {
                    0 => Any(),
                    1 => new JsonObject { ["atLeast"] = Any() },
                    _ => new JsonObject { ["atMost"] = Any() },
                };
            case "choice":
                return random.Next(2) == 0 ? Any() : new JsonObject { ["anyOf"] = Some() };
            default:
                return random.Next(5) switch
                {
                    0 => new JsonObject { ["allOf"] = Some() },
                    1 => new JsonObject { ["anyOf"] = Some() },
                    2 => new JsonObject { ["noneOf"] = Some() },
                    3 => new JsonObject { ["atLeast"] = random.Next(0, size + 1) },
                    _ => new JsonObject { ["atMost"] = random.Next(0, size + 1) },
                };
        }
    }

    private static JsonObject Modality(string id, int met, int refuted, string effect) => new() { ["id"] = id, ["met"] = met, ["refuted"] = refuted, ["whenRefuted"] = effect };

    private static JsonObject Text() => new() { ["en"] = "t" };

    private static JsonArray Array(int count, Func<int, JsonNode> item) => [.. Enumerable.Range(0, count).Select(item)];

    private static T Pick<T>(Random random, params T[] items) => items[random.Next(items.Length)];
}
