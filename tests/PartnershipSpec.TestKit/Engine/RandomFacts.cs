using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>Makes up facts for the traits of a spec, in all the forms a declaration file has for them.</summary>
internal sealed class RandomFacts(IReadOnlyList<JsonObject> traits, Random random)
{
    /// <summary>Facts for the traits of a spec.</summary>
    internal static RandomFacts For(string specText, int seed) =>
        new([.. JsonNode.Parse(specText)!["traits"]!.AsArray().Select(t => t!.AsObject())], new Random(seed));

    internal static string[] Values(JsonObject trait) =>
        trait["values"] is JsonArray values ? [.. values.Select(v => v!["id"]!.GetValue<string>())] : [];

    /// <summary>An object of facts; of about so many in a hundred traits something is said.</summary>
    internal JsonObject Next(int percent = 60, bool contradictory = true)
    {
        var facts = new JsonObject();
        foreach (JsonObject trait in traits.Where(_ => random.Next(100) < percent))
            facts[trait["id"]!.GetValue<string>()] = Fact(trait, contradictory);
        return facts;
    }

    private JsonNode? Fact(JsonObject trait, bool contradictory)
    {
        if (random.Next(20) == 0) return null;

        JsonNode value = Value(trait);
        bool isSet = trait["type"]!.GetValue<string>() == "set";
        if (random.Next(isSet ? 2 : 4) != 0) return value;

        var fact = new JsonObject { ["value"] = value, ["note"] = "made up" };
        if (!isSet) return fact;
        if (random.Next(2) == 0 && !IsMarked(value)) fact["complete"] = random.Next(2) == 0;
        if (random.Next(2) == 0)
        {
            string[] named = [.. value.AsArray().Select(v => v!.GetValue<string>())];
            fact["without"] = Array(Values(trait).Where(v => random.Next(3) == 0 && (contradictory || !named.Contains(v))));
            if (random.Next(3) == 0) fact.Remove("value");
        }

        return fact;
    }

    private JsonNode Value(JsonObject trait)
    {
        string[] values = Values(trait);
        if (values.Length == 0) return random.Next(2) == 0;
        if (trait["type"]!.GetValue<string>() != "set") return values[random.Next(values.Length)];

        IEnumerable<string> named = values.Where(_ => random.Next(2) == 0);
        return Array(random.Next(3) == 0 ? named.Append("…") : named);
    }

    private static bool IsMarked(JsonNode value) => value.AsArray().Any(v => v!.GetValue<string>() == "…");

    private static JsonArray Array(IEnumerable<string> items) => new([.. items.Select(v => (JsonNode)v)]);
}
