using System.IO;
using System.Text.Json.Nodes;

namespace PartnershipSpec.Tool.Schemas;

/// <summary>A schema that knows no spectrum, as the package has it: what one that knows a spectrum is made from.</summary>
internal static class SchemaFile
{
    /// <summary>Reads it anew, so that it may be changed.</summary>
    internal static JsonObject Read(string name)
    {
        using Stream stream = typeof(SchemaFile).Assembly.GetManifestResourceStream(name)!;
        return JsonNode.Parse(stream)!.AsObject();
    }

    /// <summary>A schema with other members in the place of one.</summary>
    internal static JsonObject With(JsonNode schema, string without, JsonObject others)
    {
        JsonObject copy = schema.DeepClone().AsObject();
        copy.Remove(without);
        foreach ((string name, JsonNode? value) in others) copy[name] = value?.DeepClone();
        return copy;
    }
}
