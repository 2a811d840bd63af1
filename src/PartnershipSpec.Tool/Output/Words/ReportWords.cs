using System;
using System.Globalization;
using System.IO;
using System.Text.Json;

namespace PartnershipSpec.Tool.Output.Words;

/// <summary>
/// What reports say around what the spectrum and the engine say, in the languages of the tool: <c>words.json</c>. What the engine has words
/// for is not in it.
/// </summary>
internal static class ReportWords
{
    private static readonly Lazy<JsonDocument> LazyAll = new(Load);

    /// <summary>A wording in a language, its places filled.</summary>
    public static string In(string language, string key, params object[] parts) => string.Format(
        CultureInfo.InvariantCulture, LazyAll.Value.RootElement.GetProperty(key).GetProperty(language).GetString()!, parts);

    /// <summary>So many of something: <paramref name="key"/> has a form for one and one for others. French counts none as one.</summary>
    public static string Counted(string language, string key, int count) =>
        In(language, $"{key}.{(count == 1 || (count == 0 && language == "fr") ? "one" : "other")}", count);

    /// <summary>All of them, with those of the engine that pages need.</summary>
    public static void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (JsonProperty wording in LazyAll.Value.RootElement.EnumerateObject()) wording.WriteTo(json);
        EngineWords.WriteTo(json);
        json.WriteEndObject();
    }

    private static JsonDocument Load()
    {
        using Stream stream = typeof(ReportWords).Assembly.GetManifestResourceStream("words.json")!;
        return JsonDocument.Parse(stream);
    }
}
