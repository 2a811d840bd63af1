using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnershipSpec.Engine.Runtime;

/// <summary>Reads and writes facts for System.Text.Json, in the form of a declaration file.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactsJsonConverter<TFacts> : JsonConverter<TFacts>
    where TFacts : unmanaged, IPackedFacts
{
    /// <inheritdoc />
    public override TFacts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return PackedFacts.TryParse(document.RootElement.GetRawText(), out TFacts facts)
            ? facts
            : throw new JsonException("These are no facts of the spectrum “" + facts.Spectrum.Model.Id + "”.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TFacts value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(PackedFacts.ToJson(value));
    }
}
