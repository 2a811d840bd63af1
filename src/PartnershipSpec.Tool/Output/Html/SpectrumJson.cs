using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Tool.Reports;

namespace PartnershipSpec.Tool.Output.Html;

/// <summary>A spectrum as the page has it: every text once. Partnerships refer to categories, traits and criteria by their places.</summary>
internal sealed class SpectrumJson(CompiledSpectrum spectrum)
{
    private readonly SpectrumModel _model = spectrum.Model;
    private readonly IReadOnlyList<string> _languages = spectrum.Model.Languages;

    /// <summary>Writes it.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", _model.Id);
        json.Data("version", _model.Version);
        json.Text("title", spectrum.Spectrum.Title.In, _languages);
        json.Data("source", spectrum.Spectrum.Source);
        json.Data("rights", spectrum.Spectrum.Rights);
        json.WriteString("sourceLanguage", spectrum.Spectrum.SourceLanguage);
        json.WriteNumber("least", _model.Least);
        WriteDimensions(json);
        WriteTraits(json);
        WriteCriteria(json);
        WriteCategories(json);
        json.WriteStartArray("implications");
        foreach (SpectrumImplication implication in _model.Implications) WriteNamed(json, implication.Why);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteDimensions(Utf8JsonWriter json)
    {
        json.WriteStartArray("dimensions");
        foreach (SpectrumDimension dimension in _model.Dimensions) WriteNamed(json, dimension.Names);
        json.WriteEndArray();
    }

    private void WriteTraits(Utf8JsonWriter json)
    {
        json.WriteStartArray("traits");
        foreach (SpectrumTrait trait in _model.Traits)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(trait.Kind.ToString()));
            json.Text("name", trait.Names, _languages);
            json.Text("definition", trait.Definition, _languages);
            json.Text("question", trait.Question, _languages);
            json.WriteStartArray("values");
            foreach (SpectrumValue value in trait.Values) WriteNamed(json, value.Names);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCriteria(Utf8JsonWriter json)
    {
        json.WriteStartArray("criteria");
        foreach (SpectrumCriterion criterion in Criteria.Of(_model))
        {
            json.WriteStartObject();
            json.Text("text", criterion.Texts, _languages);
            json.Data("quote", criterion.Quotation);
            json.Text("modality", criterion.ModalityNames, _languages);
            json.WriteBoolean("isStated", criterion.IsStated);
            json.WriteBoolean("isBinding", criterion.IsBinding);
            json.WriteNumber("met", criterion.MetPoints);
            json.WriteNumber("refuted", criterion.RefutedPoints);
            json.Numbers("reads", spectrum.ReadBy(criterion.Condition).Select(t => t.Index));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCategories(Utf8JsonWriter json)
    {
        SpectrumCriterion[] criteria = [.. Criteria.Of(_model)];
        json.WriteStartArray("categories");
        foreach (SpectrumCategory category in _model.Categories)
        {
            json.WriteStartObject();
            json.Text("name", category.Names, _languages);
            json.Numbers("criteria", category.Criteria.Select(c => Array.IndexOf(criteria, c)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteNamed(Utf8JsonWriter json, SpectrumText names)
    {
        json.WriteStartObject();
        json.Text("name", names, _languages);
        json.WriteEndObject();
    }
}
