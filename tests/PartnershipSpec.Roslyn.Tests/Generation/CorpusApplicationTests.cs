using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>
/// An application over the whole corpus, as a user would write it; its output was reviewed against the experts' categories.
/// </summary>
public class CorpusApplicationTests
{
    private const string Application = """
        using System.Linq;
        using System.Text;
        using PartnershipSpec;

        public static class Application
        {
            public static string Run()
            {
                var output = new StringBuilder();
                foreach (var entry in PartnershipRegistry.All)
                {
                    var placed = PartnershipClassifier.Classify(entry.Facts);
                    output.Append("== ").Append(entry.Name).Append(" [").Append(entry.Id).Append("]\n");
                    output.Append("expert: ").Append(entry.ClaimedCategory?.ToString() ?? "none of the four").Append('\n');
                    output.Append(PartnershipClassifier.Explain(entry.Facts).ToText("en").Split("\n\n")[0].TrimEnd()).Append('\n');
                    output.Append("evidence:");
                    foreach (PartnershipCategory category in System.Enum.GetValues<PartnershipCategory>())
                        output.Append(' ').Append(placed.EvidenceFor(category)).Append(placed.IsRuledOut(category) ? "!" : "");
                    output.Append('\n');
                    if (entry.ClaimedCategory is { } claimed) Claim(output, entry, claimed);
                    output.Append("ask: ").AppendJoin(", ", PartnershipClassifier.AskNext(entry.Facts).Take(3).Select(q => q.Trait.Id)).Append("\n\n");
                }

                var fsc = PartnershipRegistry.Find("fsc")!;
                bool made = MultiStakeholderPartnership.TryCreate(fsc.Name, fsc.Facts, out MultiStakeholderPartnership? model, out var judgement);
                output.Append("FSC as the portfolio lists it: ").Append(made).Append(model is null ? ", no model\n" : ", a model\n").Append(judgement.Explain().ToText("en"));
                output.Append(PartnershipRegistry.Find("nobody") is null ? "\nnobody: not found\n" : "\nnobody: found\n");
                return output.ToString();
            }

            private static void Claim(StringBuilder output, RegistryEntry<PartnershipCategory, PartnershipFacts> entry, PartnershipCategory claimed)
            {
                var judgement = PartnershipClassifier.Judge(claimed, entry.Facts);
                output.Append("verdict on the expert's category: ").Append(judgement.Verdict);
                foreach (CriterionFinding finding in judgement.Contradictions) output.Append(" - ").Append(finding.Criterion.Id).Append(" « ").Append(finding.Criterion.Quotation).Append(" »");
                output.Append('\n');
            }
        }
        """;

    [Fact]
    public void The_application_prints_what_was_reviewed()
    {
        var run = new GeneratorHarness(Target.Net10, Application, [new MemoryText("corpus.partnerships.json", CorpusAsDeclarations())]);
        Assert.Empty(run.Reported);

        string output = (string)run.Load().GetType("Application")!.GetMethod("Run")!.Invoke(null, null)!;

        Golden.Match("tests/PartnershipSpec.Roslyn.Tests/Generation/Golden/corpus-application.txt", output);
    }

    /// <summary>The corpus as a declaration file; each entry claims the category its expert gives it.</summary>
    private static string CorpusAsDeclarations()
    {
        using JsonDocument corpus =
            JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, "tests", "PartnershipSpec.Engine.Tests", "Corpus", "corpus.json")));
        var declarations = new JsonArray();
        foreach (JsonElement entry in corpus.RootElement.GetProperty("partnerships").EnumerateArray())
        {
            var facts = new JsonObject();
            foreach (JsonProperty fact in entry.GetProperty("facts").EnumerateObject().Where(f => f.Value.ValueKind != JsonValueKind.Null))
                facts[fact.Name] = JsonNode.Parse(fact.Value.GetRawText());

            // A sector not named is absent, unless the entry says that its list is partial.
            if (facts["sectors"] is JsonArray sectors && entry.GetProperty("sectorsKnown").GetString() != "complete") sectors.Add("…");
            string expert = entry.GetProperty("expertCategory").GetProperty("primary").GetString()!;
            declarations.Add(new JsonObject
            {
                ["id"] = entry.GetProperty("id").GetString(),
                ["name"] = entry.GetProperty("name").GetString(),
                ["claims"] = expert == "noneOfTheFour" ? null : expert,
                ["facts"] = facts,
            });
        }

        return new JsonObject { ["partnerships"] = declarations }.ToJsonString();
    }
}
