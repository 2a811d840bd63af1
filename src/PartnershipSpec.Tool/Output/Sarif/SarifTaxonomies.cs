using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Tool.Output.Sarif;

/// <summary>The spectra that results refer to, each as a taxonomy with its criteria as taxa.</summary>
internal sealed class SarifTaxonomies(Utf8JsonWriter json, string language)
{
    private readonly List<Taxonomy> _all = [];

    /// <summary>Criteria of a spectrum, as the property of a result.</summary>
    public void WriteReferences(CompiledSpectrum spectrum, IReadOnlyList<string> criteria)
    {
        if (criteria.Count == 0) return;

        int index = IndexOf(spectrum);
        json.WriteStartArray("taxa");
        foreach (string criterion in criteria)
        {
            json.WriteStartObject();
            json.WriteString("id", criterion);
            json.WriteNumber("index", _all[index].IndexOf(criterion));
            json.WriteStartObject("toolComponent");
            json.WriteString("name", spectrum.Model.Id);
            json.WriteNumber("index", index);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes those that were referred to.</summary>
    public void Write()
    {
        if (_all.Count == 0) return;

        json.WriteStartArray("taxonomies");
        foreach (Taxonomy taxonomy in _all) Write(taxonomy);
        json.WriteEndArray();
    }

    /// <summary>Two projects have one taxonomy where their specs say the same.</summary>
    private int IndexOf(CompiledSpectrum spectrum)
    {
        int index = _all.FindIndex(t => ReferenceEquals(t.Spectrum, spectrum));
        if (index < 0) index = _all.FindIndex(t => t.Spectrum.Spectrum.Equals(spectrum.Spectrum));
        if (index >= 0) return index;

        _all.Add(new Taxonomy(spectrum));
        return _all.Count - 1;
    }

    private void Write(Taxonomy taxonomy)
    {
        CompiledSpectrum spectrum = taxonomy.Spectrum;
        json.WriteStartObject();
        json.WriteString("name", spectrum.Model.Id);
        json.WriteString("version", spectrum.Model.Version);
        if (spectrum.Spectrum.Title.In(language) is { } title) SarifTool.WriteText(json, "shortDescription", title);
        if (spectrum.Spectrum.Source.Length > 0) SarifTool.WriteText(json, "fullDescription", spectrum.Spectrum.Source);
        json.WriteBoolean("isComprehensive", true);
        json.WriteStartArray("taxa");
        foreach ((SpectrumCategory category, SpectrumCriterion criterion) in taxonomy.Taxa) Write(category, criterion);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(SpectrumCategory category, SpectrumCriterion criterion)
    {
        json.WriteStartObject();
        json.WriteString("id", criterion.Id);
        SarifTool.WriteText(json, "shortDescription", criterion.Texts.In(language));
        SarifTool.WriteText(json, "fullDescription", criterion.Quotation);
        json.WriteStartObject("properties");
        json.WriteString("category", category.Id);
        json.WriteString("categoryName", category.Names.In(language));
        json.WriteString("modality", criterion.Modality);
        json.WriteString("basis", criterion.IsStated ? "stated" : "inferred");
        json.WriteStartArray("statements");
        foreach (string statement in criterion.Statements) json.WriteStringValue(statement);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A spectrum with its criteria, each once: a category that takes over another's has the same ones.</summary>
    private sealed class Taxonomy
    {
        private readonly Dictionary<string, int> _indexes;

        internal Taxonomy(CompiledSpectrum spectrum)
        {
            Spectrum = spectrum;
            Taxa =
            [
                .. spectrum.Model.Categories.SelectMany(c => c.Criteria.Select(criterion => (c, criterion)))
                    .DistinctBy(t => t.criterion.Id),
            ];
            _indexes = Taxa.Select((t, i) => (t.Criterion.Id, i)).ToDictionary(t => t.Id, t => t.i, StringComparer.Ordinal);
        }

        internal CompiledSpectrum Spectrum { get; }

        internal IReadOnlyList<(SpectrumCategory Category, SpectrumCriterion Criterion)> Taxa { get; }

        internal int IndexOf(string criterion) => _indexes[criterion];
    }
}
