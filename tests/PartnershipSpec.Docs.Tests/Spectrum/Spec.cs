using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Roslyn.Projects;

namespace PartnershipSpec.Docs.Tests.Spectrum;

/// <summary>A spec as the documents see it: as the engine reads it, and as JSON for what the engine has no use for.</summary>
internal sealed class Spec(string text)
{
    private readonly JsonElement _json =
        JsonDocument.Parse(
            text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }).RootElement;

    internal static Spec Bundled { get; } = new(BundledSpectrum.Text);

    internal Engine.Specs.Spectrum Read { get; } = SpectrumParser.Parse(new SourceFile("spec", text)).Spectrum!;

    internal IEnumerable<Criterion> Criteria => Read.Categories.SelectMany(c => c.Criteria);

    /// <summary>What stands at a JSON pointer made of plain names and numbers.</summary>
    internal JsonElement At(string pointer) => pointer.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(_json, (at, name) => at.ValueKind == JsonValueKind.Array
            ? at[int.Parse(name, CultureInfo.InvariantCulture)]
            : at.GetProperty(name));

    /// <summary>The elements of an array at the root of the file.</summary>
    internal IEnumerable<JsonElement> List(string name) => At("/" + name).EnumerateArray();

    /// <summary>A text in each of the spec's languages, as Markdown; "" where it has none.</summary>
    internal IEnumerable<string> InAll(Texts texts) => Read.Languages.Select(language => Escaped(texts.In(language)));

    /// <summary>The same of a text the engine does not keep.</summary>
    internal IEnumerable<string> InAll(JsonElement texts) =>
        Read.Languages.Select(language => texts.TryGetProperty(language, out JsonElement text) ? Escaped(text.GetString()) : "");

    /// <summary>A text of the spec, so that nothing in it is taken for markup.</summary>
    internal static string Escaped(string? text) => Markdown.Escape(text ?? "");

    /// <summary>A quotation.</summary>
    internal static string Quoted(string quote) => $"« {Escaped(quote)} »";

    /// <summary>An id, as code.</summary>
    internal static string Code(string id) => $"`{id}`";

    /// <summary>A table; the cells are Markdown already.</summary>
    internal static string Table(IReadOnlyCollection<string> head, IEnumerable<IEnumerable<string>> rows) =>
        Row(head) + "|" + string.Concat(head.Select(_ => "---|")) + "\n" + string.Concat(rows.Select(Row));

    /// <summary>Points as they are written, with a real minus sign.</summary>
    internal static string Points(int points) => points < 0 ? "−" + -points : points.ToString(CultureInfo.InvariantCulture);

    private static string Row(IEnumerable<string> cells) =>
        "|" + string.Concat(cells.Select(cell => cell.Length == 0 ? " |" : $" {cell} |")) + "\n";
}
