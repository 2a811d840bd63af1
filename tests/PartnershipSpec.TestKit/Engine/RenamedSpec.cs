using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>A spec with every id exchanged, wherever it is given or named, for one that means nothing.</summary>
internal sealed class RenamedSpec
{
    private static readonly string[] Combining = ["all", "any", "not"];

    private readonly Dictionary<string, string> _names = [];
    private readonly JsonNode _root;

    internal RenamedSpec(string text)
    {
        _root = JsonNode.Parse(text)!;
        foreach (JsonNode? dimension in Items(_root, "dimensions")) Rename(dimension!, "id", "dimension");
        foreach (JsonNode? modality in Items(_root, "modalities")) Rename(modality!, "id", "modality");
        foreach (JsonNode? trait in Items(_root, "traits"))
        {
            string id = (string)trait!["id"]!;
            Rename(trait, "id", "trait");
            foreach (JsonNode? value in Items(trait, "values")) Rename(value!, "id", id);
        }

        foreach (JsonNode? category in Items(_root, "categories"))
        {
            Rename(category!, "id", "category");
            foreach (JsonNode? criterion in Items(category!, "criteria"))
            {
                Rename(criterion!, "id", "criterion");
                Rename(criterion!, "modality", "modality");
                if (criterion!["dimension"] is not null) Rename(criterion, "dimension", "dimension");
                criterion["when"] = Condition(criterion["when"]!);
            }
        }

        foreach (JsonNode? category in Items(_root, "categories"))
        {
            if (category!["extends"] is not null) Rename(category, "extends", "category");
        }

        foreach (JsonNode? origin in Items(_root, "categories").SelectMany(c => Items(c!, "developsFrom")))
        {
            Rename(origin!, "category", "category");
            Rename(origin!, "criterion", "criterion");
        }

        foreach (JsonNode? implication in Items(_root, "implications"))
        {
            implication!["if"] = Condition(implication["if"]!);
            implication["then"] = Condition(implication["then"]!);
        }

        Text = _root.ToJsonString();
    }

    internal string Text { get; }

    internal IReadOnlyCollection<string> OldIds => [.. _names.Keys.Select(k => k[(k.IndexOf('/') + 1)..]).Distinct()];

    /// <summary>The same facts by the new names.</summary>
    internal string Facts(JsonObject facts)
    {
        IEnumerable<KeyValuePair<string, JsonNode?>> renamed =
            facts.Select(
                f => KeyValuePair.Create(New("trait", f.Key), f.Value is null ? null : Values(f.Key, f.Value, keepProperties: true)));
        return new JsonObject(renamed).ToJsonString();
    }

    private JsonObject Condition(JsonNode condition) => new(condition.AsObject().Select(part => KeyValuePair.Create(
        Combining.Contains(part.Key) ? part.Key : New("trait", part.Key),
        part.Key == "not" ? Condition(part.Value!)
        : Combining.Contains(part.Key) ? new JsonArray([.. part.Value!.AsArray().Select(p => (JsonNode)Condition(p!))])
        : (JsonNode?)Values(part.Key, part.Value!, keepProperties: false))));

    private JsonNode? Values(string trait, JsonNode value, bool keepProperties) => value switch
    {
        JsonArray array => new JsonArray([.. array.Select(v => Values(trait, v!, keepProperties))]),
        JsonObject owner => new JsonObject(owner.Select(p => KeyValuePair.Create(p.Key, Property(trait, p.Key, p.Value, keepProperties)))),
        _ when value.GetValueKind() == System.Text.Json.JsonValueKind.String && (string)value! != "…" => New(trait, (string)value!),
        _ => value.DeepClone(),
    };

    private JsonNode? Property(string trait, string name, JsonNode? value, bool keepProperties)
    {
        if (value is null || (keepProperties && name is not ("value" or "without"))) return value?.DeepClone();
        return Values(trait, value, keepProperties);
    }

    private void Rename(JsonNode owner, string property, string kind) => owner[property] = New(kind, (string)owner[property]!);

    private string New(string kind, string id)
    {
        string key = kind + "/" + id;
        if (!_names.TryGetValue(key, out string? name)) _names[key] = name = "x" + _names.Count;
        return name;
    }

    private static JsonArray Items(JsonNode owner, string name) => owner[name]?.AsArray() ?? [];
}
