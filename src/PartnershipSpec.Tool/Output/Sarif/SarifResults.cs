using System.Globalization;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Tool.Findings;

namespace PartnershipSpec.Tool.Output.Sarif;

/// <summary>Findings as results.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, CultureInfo culture, SarifPlaces places, SarifTaxonomies taxonomies)
{
    private readonly SarifFingerprints _fingerprints = new();

    /// <summary>Writes a finding.</summary>
    public void Write(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", SarifTool.IndexOf(finding.Rule));
        if (finding.Severity == RuleSeverity.Hidden) json.WriteString("kind", "informational");
        json.WriteString("level", SarifTool.LevelOf(finding.Severity));
        SarifTool.WriteText(json, "message", finding.Message.ToString(null, culture));
        WriteLocations(finding);
        if (SpectrumOf(finding) is { } spectrum) taxonomies.WriteReferences(spectrum, finding.Criteria);
        _fingerprints.Write(json, finding);
        if (finding.AcceptedBy is { } acceptance) WriteSuppression(finding, acceptance);
        else WriteFixes(finding);
        json.WriteEndObject();
    }

    /// <summary>The spectrum that a finding is judged by, if it is about a declaration.</summary>
    private static CompiledSpectrum? SpectrumOf(Finding finding) => finding.Origin?.Declaration?.Spectrum;

    private void WriteLocations(Finding finding)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        places.WritePhysical(finding.Location);
        if (finding.Declaration is { } id) WriteLogical(id, SpectrumOf(finding), finding.Cell);
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.Related.Count == 0) return;

        json.WriteStartArray("relatedLocations");
        foreach (SourceLocation related in finding.Related)
        {
            json.WriteStartObject();
            places.WritePhysical(related);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLogical(string declaration, CompiledSpectrum? spectrum, string? cell)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", declaration);
        if (spectrum is not null) json.WriteString("fullyQualifiedName", spectrum.Model.Id + "/" + declaration);
        json.WriteString("kind", "declaration");
        json.WriteEndObject();
        if (cell is not null)
        {
            json.WriteStartObject();
            json.WriteString("name", cell);
            json.WriteString("kind", "cell");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSuppression(Finding finding, Acceptance acceptance)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "inSource");
        json.WriteString("status", "accepted");
        if (!string.IsNullOrWhiteSpace(acceptance.Because)) json.WriteString("justification", acceptance.Because);
        if (finding.File is { } file)
        {
            json.WriteStartObject("location");
            places.WritePhysical(file.LocationOf(acceptance.CriterionSpan));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteFixes(Finding finding)
    {
        ProposedEdits[] corrections = finding.File is null ? [] : [.. finding.Corrections()];
        if (corrections.Length == 0) return;

        json.WriteStartArray("fixes");
        foreach (ProposedEdits correction in corrections)
        {
            json.WriteStartObject();
            SarifTool.WriteText(json, "description", correction.Proposal.Title.ToString(null, culture));
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            places.WriteArtifact(finding.Location.Path);
            json.WriteStartArray("replacements");
            foreach (TextEdit edit in correction.Edits.OrderBy(e => e.Span.Start))
            {
                json.WriteStartObject();
                places.WriteRegion("deletedRegion", finding.File!.LocationOf(edit.Span));
                SarifTool.WriteText(json, "insertedContent", edit.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
