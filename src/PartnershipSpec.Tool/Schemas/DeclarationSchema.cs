using System.Linq;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Tool.Schemas;

/// <summary>The schema of declaration files that knows one spectrum: the one that knows none, with the ids of the spectrum in it.</summary>
internal static class DeclarationSchema
{
    /// <summary>The schema, with the texts of a language.</summary>
    public static JsonObject Of(CompiledSpectrum spectrum, string language)
    {
        var parts = new SchemaParts(spectrum, language);
        JsonObject schema = SchemaFile.Read("partnerships.schema.json");
        schema["title"] = $"{(string?)schema["title"]}: {parts.Texts.Title}";
        schema["properties"]!["spectrum"] = SchemaFile.With(schema["properties"]!["spectrum"]!, "oneOf", new JsonObject { ["enum"] = parts.SpectrumIds });

        JsonObject definitions = schema["definitions"]!.AsObject();
        JsonObject declaration = definitions["partnership"]!["properties"]!.AsObject();
        declaration["claims"] = SchemaFile.With(SchemaFile.With(declaration["claims"]!, "type", []), "pattern", parts.Category(orNull: true));
        JsonObject accepted = declaration["accepted"]!["items"]!["properties"]!.AsObject();
        accepted["criterion"] = SchemaFile.With(accepted["criterion"]!, "$ref", parts.Criterion());
        JsonObject facts = SchemaFile.With(SchemaFile.With(declaration["facts"]!, "propertyNames", []), "additionalProperties", []);
        declaration["facts"] = facts;
        JsonObject more = definitions["fact"]!["anyOf"]![1]!["properties"]!.AsObject();
        facts["properties"] = parts.PerTrait(trait => Fact(trait, parts, more));
        facts["additionalProperties"] = false;
        definitions.Remove("fact");
        definitions.Remove("value");
        foreach (SpectrumTrait trait in spectrum.Model.Traits) definitions[ValueOf(trait)] = Value(trait, parts);
        return schema;
    }

    /// <summary>A bare value, or an object that says more.</summary>
    private static JsonObject Fact(SpectrumTrait trait, SchemaParts parts, JsonObject more)
    {
        var properties = new JsonObject { ["value"] = Reference(trait) };
        var needs = new JsonArray(new JsonObject { ["required"] = new JsonArray("value") });
        foreach ((string name, JsonNode? schema) in more.Where(m => m.Key != "value"))
        {
            bool isOfSets = name is "without" or "complete";
            if (!isOfSets || trait.Kind == SpectrumTraitKind.Set) properties[name] = schema!.DeepClone();
        }

        var described = new JsonObject
        {
            ["description"] = parts.Texts.Of(SchemaWords.SaysMore),
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        if (trait.Kind == SpectrumTraitKind.Set)
        {
            properties["without"]!["items"] = parts.Value(trait);
            needs.Add((JsonNode)new JsonObject
            {
                ["required"] = new JsonArray("without"),
                ["properties"] = new JsonObject { ["without"] = new JsonObject { ["type"] = "array" } },
            });
            described["not"] = CompleteAndOpen();
        }

        described["anyOf"] = needs;
        return new JsonObject { ["anyOf"] = new JsonArray(Reference(trait), described) };
    }

    private static string ValueOf(SpectrumTrait trait) => trait.Id + "Value";

    private static JsonObject Reference(SpectrumTrait trait) => new() { ["$ref"] = "#/definitions/" + ValueOf(trait) };

    /// <summary>A list cannot be complete and have others.</summary>
    private static JsonObject CompleteAndOpen() => new()
    {
        ["required"] = new JsonArray("complete", "value"),
        ["properties"] = new JsonObject
        {
            ["complete"] = new JsonObject { ["const"] = true },
            ["value"] = new JsonObject
            {
                ["type"] = "array",
                ["contains"] = new JsonObject { ["enum"] = new JsonArray(SetValue.OpenMarker, SetValue.TypedOpenMarker) },
            },
        },
    };

    private static JsonObject Value(SpectrumTrait trait, SchemaParts parts) => trait.Kind switch
    {
        SpectrumTraitKind.Flag => new JsonObject { ["type"] = new JsonArray("boolean", "null") },
        SpectrumTraitKind.Set => new JsonObject
        {
            ["type"] = new JsonArray("array", "null"),
            ["uniqueItems"] = true,
            ["items"] = parts.Value(trait, parts.OpenMarkers),
        },
        _ => parts.Value(trait, parts.NotStated),
    };
}
