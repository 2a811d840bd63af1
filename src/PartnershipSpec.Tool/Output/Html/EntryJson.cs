using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Tool.Reports;

namespace PartnershipSpec.Tool.Output.Html;

/// <summary>
/// Partnerships as the page has them: what is stated and what the engine says, without a word of the spectrum. What is known of an atom,
/// or how a criterion comes out, is one character.
/// </summary>
internal sealed class EntryJson(IReadOnlyList<CompiledSpectrum> spectra, InternedTexts texts)
{
    private readonly FindingJson[] _findings = [.. spectra.Select(s => new FindingJson(s.Model))];
    private readonly SpectrumCriterion[][] _criteria = [.. spectra.Select(s => Criteria.Of(s.Model).ToArray())];

    /// <summary>Writes one.</summary>
    public void Write(ReportEntry entry, Utf8JsonWriter json)
    {
        Declaration declaration = entry.Record.Declaration;
        json.WriteStartObject();
        json.Data("id", declaration.Id);
        json.Data("name", declaration.Claim.Name);
        json.WriteNumber("file", texts.PlaceOf(entry.Record.File.Shown));
        if (entry.Spectrum != 0) json.WriteNumber("spectrum", entry.Spectrum);
        if (declaration.Claim.Category is { } claimed) json.WriteNumber("claims", claimed);
        json.Data("asOf", declaration.AsOf);
        WriteStanding(entry, json);
        WriteFacts(declaration, json);
        WriteDeciding(entry, json);
        json.Numbers("asks", entry.Questions.Select(t => t.Index));
        WriteAdvice(entry, json);
        WriteAcceptances(entry, json);
        _findings[entry.Spectrum].Write(entry.Findings, json);
        json.WriteEndObject();
    }

    private static void WriteStanding(ReportEntry entry, Utf8JsonWriter json)
    {
        json.WriteNumber("placement", (int)entry.Standing.Placement);
        if (entry.Standing.Best is { } best) json.WriteNumber("best", best.Rank - 1);
        if (entry.Standing.Neighbour is { } next) json.WriteNumber("next", next.Rank - 1);
        json.Numbers("evidence", entry.Standing.Categories.Select(c => c.Evidence));
        json.Numbers("open", entry.Standing.Categories.Select(c => c.Open));
        json.WriteString("verdicts", string.Concat(entry.Standing.Categories.Select(c => (int)c.Verdict)));
        json.WriteString("outcomes", string.Concat(entry.Outcomes.Select(SignOf)));
        json.WriteStartArray("dimensions");
        foreach (DimensionPlacement placement in entry.Dimensions)
        {
            json.WriteStartArray();
            if (placement.Best is { } alone) json.WriteNumberValue(alone.Rank - 1);
            if (placement.Neighbour is { } other) json.WriteNumberValue(other.Rank - 1);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static char SignOf(CriterionOutcome outcome) => outcome switch
    {
        CriterionOutcome.Met => '+',
        CriterionOutcome.Refuted => '-',
        _ => '.',
    };

    private void WriteFacts(Declaration declaration, Utf8JsonWriter json)
    {
        FactBits facts = declaration.Claim.Facts.Bits;
        json.WriteStartArray("facts");
        foreach (SpectrumTrait trait in declaration.Spectrum.Model.Traits.Where(facts.States))
        {
            FactStatement? statement = declaration.Statements.FirstOrDefault(s => s.Trait == trait.Index);
            json.WriteStartObject();
            json.WriteNumber("trait", trait.Index);
            json.WriteString("atoms", AtomsOf(trait, facts));
            if (!string.IsNullOrEmpty(statement?.Source)) json.WriteNumber("source", texts.PlaceOf(statement.Source));
            json.Data("asOf", statement?.AsOf);
            json.Data("note", statement?.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>For each atom whether it is known to hold, known not to, both, or unknown.</summary>
    private static string AtomsOf(SpectrumTrait trait, FactBits facts)
    {
        var atoms = new StringBuilder(trait.AtomCount);
        for (int bit = trait.FirstBit; bit < trait.FirstBit + trait.AtomCount; bit++)
        {
            bool holds = (facts.True[trait.Word] >> bit & 1) != 0;
            bool fails = (facts.False[trait.Word] >> bit & 1) != 0;
            atoms.Append(holds && fails ? '!' : holds ? '+' : fails ? '-' : '.');
        }

        return atoms.ToString();
    }

    private static void WriteDeciding(ReportEntry entry, Utf8JsonWriter json)
    {
        if (entry.Deciding.All(traits => traits is null)) return;

        json.WriteStartObject("decided");
        for (int i = 0; i < entry.Deciding.Count; i++)
        {
            if (entry.Deciding[i] is not { } traits) continue;

            json.WriteStartArray(i.ToString(CultureInfo.InvariantCulture));
            foreach (SpectrumTrait trait in traits) json.WriteNumberValue(trait.Index);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteAdvice(ReportEntry entry, Utf8JsonWriter json)
    {
        if (entry.Advice is not { } advice) return;

        json.WriteStartObject("advice");
        json.WriteString("answer", JsonNamingPolicy.CamelCase.ConvertName(advice.Answer.ToString()));
        json.WriteStartArray("facts");
        foreach (AdvisedFact fact in advice.Facts)
        {
            json.WriteStartObject();
            json.WriteNumber("trait", fact.Trait.Index);
            json.WriteBoolean("holds", fact.Holds);
            json.Numbers("values", fact.ValueIndexes);
            if (fact.IsChange) json.WriteBoolean("isChange", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteAcceptances(ReportEntry entry, Utf8JsonWriter json)
    {
        if (entry.Record.Declaration.Acceptances.Count == 0) return;

        json.WriteStartArray("accepted");
        foreach (Acceptance acceptance in entry.Record.Declaration.Acceptances)
        {
            json.WriteStartObject();
            json.WriteNumber("criterion", Array.FindIndex(_criteria[entry.Spectrum], c => c.Id == acceptance.Criterion));
            json.Data("because", acceptance.Because);
            json.Data("until", acceptance.Until);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
