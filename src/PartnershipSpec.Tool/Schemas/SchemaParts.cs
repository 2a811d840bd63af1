using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Tool.Schemas;

/// <summary>
/// The ids of a spectrum as parts of a JSON Schema. Draft-07 is what the JSON support of editors understands whole; beside it stand what
/// they show: <c>markdownDescription</c>, <c>enumDescriptions</c> and <c>markdownEnumDescriptions</c>.
/// </summary>
internal sealed class SchemaParts(CompiledSpectrum spectrum, string language)
{
    private readonly SpectrumModel _model = spectrum.Model;

    /// <summary>The texts of the spectrum.</summary>
    public SchemaTexts Texts { get; } = new(spectrum, language);

    /// <summary>The id of the spectrum, or <c>null</c>.</summary>
    public JsonArray SpectrumIds => new((JsonNode?)spectrum.Spectrum.Id, null);

    /// <summary>The id of a category.</summary>
    public JsonObject Category(bool orNull) => Enumeration(
        [.. _model.Categories.Select(c => new Choice(c.Id, Texts.Plain(c), Texts.Rich(c))), .. orNull ? [NotStated] : (Choice[])[]]);

    /// <summary>The id of a criterion.</summary>
    public JsonObject Criterion() => Enumeration(
    [
        .. _model.Categories.SelectMany(category => category.Criteria.Where(category.IsOwn)
            .Select(c => new Choice(c.Id, Texts.Plain(category, c), Texts.Rich(category, c)))),
    ]);

    /// <summary>The id of a value of a trait.</summary>
    public JsonObject Value(SpectrumTrait trait, params IEnumerable<Choice> more) =>
        Enumeration([.. trait.Values.Select(v => new Choice(v.Id, Texts.Of(v.Names), null)), .. more]);

    /// <summary>In a list, that there may be others.</summary>
    public IEnumerable<Choice> OpenMarkers =>
        [new(SetValue.OpenMarker, Texts.Of(SchemaWords.PerhapsOthers), null), new(SetValue.TypedOpenMarker, Texts.Of(SchemaWords.PerhapsOthers), null)];

    /// <summary><c>null</c>.</summary>
    public Choice NotStated => new(null, Texts.Of(SchemaWords.NotStated), null);

    /// <summary>A property for each trait, described.</summary>
    public JsonObject PerTrait(Func<SpectrumTrait, JsonObject> schema)
    {
        var properties = new JsonObject();
        foreach (SpectrumTrait trait in _model.Traits)
        {
            JsonObject described = Described(Texts.Of(trait.Names), Texts.Plain(trait), Texts.Rich(trait));
            foreach ((string name, JsonNode? value) in schema(trait).ToArray()) described[name] = value?.DeepClone();
            properties[trait.Id] = described;
        }

        return properties;
    }

    private static JsonObject Described(string title, string plain, string rich) =>
        new() { ["title"] = title, ["description"] = plain, ["markdownDescription"] = rich };

    private static JsonObject Enumeration(IReadOnlyList<Choice> choices)
    {
        var schema = new JsonObject
        {
            ["enum"] = new JsonArray([.. choices.Select(c => (JsonNode?)c.Value)]),
            ["enumDescriptions"] = new JsonArray([.. choices.Select(c => (JsonNode?)c.Description)]),
        };
        if (choices.Any(c => c.Markdown is not null))
            schema["markdownEnumDescriptions"] = new JsonArray([.. choices.Select(c => (JsonNode?)(c.Markdown ?? c.Description))]);
        return schema;
    }
}

/// <summary>One of the values that are allowed somewhere.</summary>
/// <param name="Value">The value; null for <c>null</c>.</param>
/// <param name="Description">What it means.</param>
/// <param name="Markdown">The same at more length, as Markdown.</param>
internal sealed record Choice(string? Value, string Description, string? Markdown);
