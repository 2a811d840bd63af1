using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using Xunit;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>Writes small specs; what a test does not ask for is filled in so that the spec has no problem.</summary>
internal sealed class SpecBuilder
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly JsonArray _traits = [];
    private readonly JsonArray _implications = [];
    private readonly JsonArray _categories = [];
    private readonly JsonObject _root;
    private int _criteria;

    internal SpecBuilder(int least = 3, int betweenWithin = 2)
    {
        _root = JsonNode.Parse(
            """
            {
              "id": "sampleSpectrum", "version": "1", "namespace": "Samples", "subject": "sample", "languages": ["en"], "sourceLanguage": "en",
              "title": { "en": "Samples" },
              "dimensions": [
                { "id": "width", "basis": "stated", "names": { "en": "Width" } }, { "id": "depth", "basis": "stated", "names": { "en": "Depth" } }
              ],
              "modalities": [
                { "id": "always", "met": 3, "refuted": -12, "whenRefuted": "contradiction" },
                { "id": "normally", "met": 2, "refuted": -4, "whenRefuted": "departure" },
                { "id": "often", "met": 1, "refuted": -1, "whenRefuted": "lack" },
                { "id": "may", "met": 1, "refuted": 0, "whenRefuted": "nothing" }
              ]
            }
            """)!.AsObject();
        _root["placement"] = new JsonObject { ["least"] = least, ["betweenWithin"] = betweenWithin };
        _root["traits"] = _traits;
        _root["implications"] = _implications;
        _root["categories"] = _categories;
    }

    internal SpecBuilder Namespace(string name)
    {
        _root["namespace"] = name;
        return this;
    }

    internal SpecBuilder Subject(string id)
    {
        _root["subject"] = id;
        return this;
    }

    internal string Text => _root.ToJsonString(Indented);

    internal SpecBuilder Flag(params string[] ids)
    {
        foreach (string id in ids) _traits.Add(new JsonObject { ["id"] = id, ["type"] = "flag", ["names"] = Names(id) });
        return this;
    }

    internal SpecBuilder Set(string id, params string[] members) => Valued("set", id, members);

    internal SpecBuilder FullSet(string id, params string[] members)
    {
        Valued("set", id, members);
        _traits[^1]!["naming"] = "all";
        return this;
    }

    internal SpecBuilder Level(string id, params string[] steps) => Valued("level", id, steps);

    internal SpecBuilder Choice(string id, params string[] values) => Valued("choice", id, values);

    internal SpecBuilder Implication(string premise, string conclusion)
    {
        _implications.Add(
            new JsonObject { ["if"] = JsonNode.Parse(premise), ["then"] = JsonNode.Parse(conclusion), ["why"] = Names("Because.") });
        return this;
    }

    internal SpecBuilder Category(string id, string? extends = null)
    {
        var category = new JsonObject { ["id"] = id, ["names"] = Names(id), ["criteria"] = new JsonArray() };
        if (extends is not null) category["extends"] = extends;
        _categories.Add(category);
        return this;
    }

    /// <summary>A criterion of the category begun last.</summary>
    internal SpecBuilder Takes(
        string when, string modality = "always", string? id = null, string basis = "stated", string? dimension = null)
    {
        var criterion = new JsonObject
        {
            ["id"] = id ?? "criterion" + ++_criteria,
            ["statements"] = new JsonArray(),
            ["modality"] = modality,
            ["basis"] = basis,
            ["when"] = JsonNode.Parse(when),
            ["quote"] = "It takes " + when,
            ["texts"] = Names("It takes this."),
        };
        if (dimension is not null) criterion["dimension"] = dimension;
        _categories[^1]!["criteria"]!.AsArray().Add(criterion);
        return this;
    }

    internal CompiledSpectrum Load() => Load(Text);

    /// <summary>The spectrum of a text that must have no problem.</summary>
    internal static CompiledSpectrum Load(string text)
    {
        SpectrumFile file = SpectrumParser.Parse(new SourceFile("sample.spectrum.json", text));
        Assert.Empty(file.Problems);
        return new CompiledSpectrum(file.Spectrum!, file.File);
    }

    private SpecBuilder Valued(string type, string id, string[] values)
    {
        var items = new JsonArray([.. values.Select(v => (JsonNode)new JsonObject { ["id"] = v, ["names"] = Names(v) })]);
        _traits.Add(new JsonObject { ["id"] = id, ["type"] = type, ["names"] = Names(id), ["values"] = items });
        return this;
    }

    private static JsonObject Names(string text) => new() { ["en"] = text };
}
