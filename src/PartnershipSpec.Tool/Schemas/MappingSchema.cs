using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Tool.Schemas;

/// <summary>The schema of mapping files that knows one spectrum: the one that knows none, with the ids of the spectrum in it.</summary>
internal static class MappingSchema
{
    private static readonly string[] OfSets = ["separator", "complete", "none"];
    private static readonly string[] OfFlags = ["true", "false"];

    /// <summary>The schema, with the texts of a language.</summary>
    public static JsonObject Of(CompiledSpectrum spectrum, string language)
    {
        var parts = new SchemaParts(spectrum, language);
        JsonObject schema = SchemaFile.Read("mapping.schema.json");
        schema["title"] = $"{(string?)schema["title"]}: {parts.Texts.Title}";
        JsonObject properties = schema["properties"]!.AsObject();
        properties["spectrum"] = SchemaFile.With(properties["spectrum"]!, "oneOf", new JsonObject { ["enum"] = parts.SpectrumIds });

        JsonObject words = schema["definitions"]!["values"]!.AsObject();
        JsonObject claims = properties["claims"]!["oneOf"]![1]!["properties"]!.AsObject();
        claims["values"] = Words(words, parts.Category(orNull: false));

        JsonObject fact = schema["definitions"]!["fact"]!.AsObject();
        JsonObject facts = properties["facts"]!["oneOf"]![0]!.AsObject();
        facts.Remove("propertyNames");
        facts["properties"] = parts.PerTrait(trait => Fact(trait, parts, fact, words));
        facts["additionalProperties"] = false;
        schema["definitions"]!.AsObject().Remove("fact");
        schema["definitions"]!.AsObject().Remove("values");
        return schema;
    }

    private static JsonObject Fact(SpectrumTrait trait, SchemaParts parts, JsonObject fact, JsonObject words)
    {
        JsonArray forms = fact["oneOf"]!.DeepClone().AsArray();
        JsonObject said = forms[1]!["properties"]!.AsObject();
        bool isFlag = trait.Kind == SpectrumTraitKind.Flag;
        string[] others = [.. trait.Kind == SpectrumTraitKind.Set ? [] : OfSets, .. isFlag ? ["values"] : OfFlags];
        foreach (string other in others) said.Remove(other);
        if (!isFlag) said["values"] = Words(words, parts.Value(trait));
        return new JsonObject { ["oneOf"] = forms };
    }

    /// <summary>Words, each with what it means.</summary>
    private static JsonObject Words(JsonObject words, JsonObject meanings) =>
        SchemaFile.With(words, "additionalProperties", new JsonObject { ["additionalProperties"] = meanings });
}
