using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.CommandLine;

namespace PartnershipSpec.Tool.Output.Html;

/// <summary>JSON inside a page. Whatever a text holds, it ends neither the element nor a line of script, and steers nothing.</summary>
internal static class PageJson
{
    // This encoder escapes all that is special in HTML or invisible, of every language; letters stay as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a document.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>A text of others, on one line; nothing where there is none.</summary>
    public static void Data(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) json.WriteString(name, OneLine.Of(text));
    }

    /// <summary>Numbers; nothing where there are none.</summary>
    public static void Numbers(this Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        int[] all = [.. numbers];
        if (all.Length == 0) return;

        json.WriteStartArray(name);
        foreach (int number in all) json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    /// <summary>A text in the languages of the page, or else in the first that it has: by language, as the page says of a text of another.</summary>
    public static void Text(this Utf8JsonWriter json, string name, SpectrumText text, IEnumerable<string> languages) =>
        json.Text(name, language => text.Has(language) ? text.In(language) : null, languages);

    /// <summary>The same of a text that is looked up.</summary>
    public static void Text(this Utf8JsonWriter json, string name, Func<string, string?> textIn, IEnumerable<string> languages)
    {
        json.WriteStartObject(name);
        string[] there = [.. EnvironmentLanguage.Known.Where(language => textIn(language) is not null)];
        foreach (string language in there.Length > 0 ? there : languages.Where(l => textIn(l) is not null).Take(1))
            json.WriteString(language, OneLine.Of(textIn(language)!));
        json.WriteEndObject();
    }

    /// <summary>A message in each language of the page.</summary>
    public static void Message(this Utf8JsonWriter json, string name, Message message) =>
        json.Text(name, language => message.ToString(null, CultureInfo.GetCultureInfo(language)), []);
}
