using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Benchmarks.Data;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using PartnershipSpec;
using PartnershipSpec.Engine.Model;

namespace Benchmarks.Engines;

/// <summary>
/// NJsonSchema on facts as JSON, one property an atom. For verdicts alone, two schemas a category: all binding criteria met, any of them
/// refuted. To explain, two schemas a criterion.
/// </summary>
internal sealed class JsonSchemaEngine(bool explains) : Engine(explains ? "NJsonSchema, explained" : "NJsonSchema, verdicts")
{
    private readonly JsonSchema[] _schemas = [.. (explains ? Rules.All : Verdicts()).Select(Schema)];
    private JToken[] _facts = [];

    internal override bool OnlyJudges => !explains;

    internal override void Prepare(Record[] records) => _facts = [.. records.Select(Json)];

    internal override ulong Answer(int record)
    {
        JToken facts = _facts[record];
        if (explains) return Reference.Answer(criterion => (IsValid(2 * criterion, facts), IsValid((2 * criterion) + 1, facts)));

        ulong answer = 0;
        for (int i = 0; i < _schemas.Length; i += 2)
            answer = (4 * answer)
                + (ulong)(IsValid(i + 1, facts) ? Verdict.Contradicted : IsValid(i, facts) ? Verdict.Established : Verdict.Open);
        return answer;
    }

    private bool IsValid(int schema, JToken facts) => _schemas[schema].Validate(facts).Count == 0;

    private static IEnumerable<Formula> Verdicts() => Reference.Model.Categories
        .Select(c => Formula.All([.. c.Criteria.Where(k => k.IsBinding).Select(k => k.Condition)]))
        .SelectMany(binding => new[] { binding, binding.Not() });

    private static JObject Json(Record record)
    {
        Record closed = Reference.Closed(record);
        return new JObject(
            Enumerable.Range(0, 64).Where(bit => ((closed.Known | closed.Excluded) >> bit & 1) != 0)
            .Select(bit => new JProperty("a" + bit, (closed.Known >> bit & 1) != 0)));
    }

    private static JsonSchema Schema(Formula formula) =>
        JsonSchema.FromJsonAsync(Fragment(formula).ToJsonString()).GetAwaiter().GetResult();

    private static JsonObject Fragment(Formula formula) => Rules.Write(
        formula,
        (ofFalse, atoms, need) => Join(false, [.. Rules.Choices(atoms, need).Select(choice => Stated(choice, !ofFalse))]),
        Join);

    private static JsonObject Join(bool all, JsonObject[] parts) =>
        parts.Length == 1 ? parts[0] : new JsonObject { [all ? "allOf" : "anyOf"] = new JsonArray([.. parts]) };

    /// <summary>That properties are there and have a value.</summary>
    private static JsonObject Stated(int[] atoms, bool value) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray([.. atoms.Select(a => (JsonNode)("a" + a))]),
        ["properties"] =
            new JsonObject(atoms.Select(a => KeyValuePair.Create("a" + a, (JsonNode?)new JsonObject { ["enum"] = new JsonArray(value) }))),
    };
}
