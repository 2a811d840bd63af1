using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>A partnership of the corpus: its facts as a declaration file states them, and where an expert puts it.</summary>
/// <param name="Id">In the corpus.</param>
/// <param name="Facts">What is documented. Sets are partial; sectors are whole only where the corpus says so.</param>
/// <param name="Expert">The expert's category, or <c>noneOfTheFour</c>.</param>
/// <param name="Alternatives">What the expert would accept as well.</param>
internal sealed record CorpusEntry(string Id, string Facts, string Expert, IReadOnlyList<string> Alternatives)
{
    internal static IReadOnlyList<CorpusEntry> All { get; } =
        [.. JsonNode.Parse(TestFiles.Corpus("corpus.json"))!["partnerships"]!.AsArray().Select(p => Read(p!))];

    private static CorpusEntry Read(JsonNode entry)
    {
        JsonObject facts = entry["facts"]!.DeepClone().AsObject();
        foreach (string trait in facts.Where(f => f.Value is null).Select(f => f.Key).ToArray()) facts.Remove(trait);
        if (facts["sectors"] is JsonArray sectors && (string?)entry["sectorsKnown"] != "complete") sectors.Add("…");

        JsonNode expert = entry["expertCategory"]!;
        return new CorpusEntry(
            (string)entry["id"]!, facts.ToJsonString(), (string)expert["primary"]!,
            [.. expert["alternatives"]!.AsArray().Select(a => (string)a!)]);
    }
}
