using System.IO;
using System.Text.Json;
using PartnershipSpec.Tool.Explanations;

namespace PartnershipSpec.Tool.Output;

/// <summary>An explanation as a JSON object: what <c>classify</c> says of a partnership, and its criteria.</summary>
internal sealed class JsonExplanationWriter : ExplanationWriter
{
    /// <inheritdoc />
    public override void Write(RecordExplanation explanation, string language, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        JsonStandingWriter.WriteMembers(explanation.Record, explanation.Standing, json);
        json.WriteString("asOf", explanation.Record.Declaration.AsOf);
        json.WriteStartArray("criteria");
        foreach (CategoryExplanation category in explanation.Categories)
        {
            foreach (CriterionFinding finding in category.Findings) Write(explanation, finding, language, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(RecordExplanation explanation, CriterionFinding finding, string language, Utf8JsonWriter json)
    {
        SpectrumCriterion criterion = finding.Criterion;
        json.WriteStartObject();
        json.WriteString("category", finding.Category.Id);
        json.WriteString("criterion", criterion.Id);
        json.WriteString("outcome", JsonStandingWriter.WordOf<CriterionOutcome>(finding.Outcome));
        json.WriteNumber("points", finding.Points);
        json.WriteBoolean("binding", criterion.IsBinding);
        json.WriteString("modality", criterion.Modality);
        json.WriteString("basis", criterion.IsStated ? "stated" : "inferred");
        json.WriteString("text", criterion.Texts.In(language));
        json.WriteString("quotation", criterion.Quotation);
        json.WriteStartArray("statements");
        foreach (string statement in criterion.Statements) json.WriteStringValue(statement);
        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (StatedFact fact in finding.Deciding)
        {
            FactOrigin? origin = explanation.OriginOf(fact);
            json.WriteStartObject();
            json.WriteString("trait", fact.Trait.Id);
            json.WriteString("value", fact.Value);
            json.WriteString("text", fact.ToText(language));
            json.WriteString("source", origin?.Source);
            json.WriteString("asOf", origin?.AsOf);
            json.WriteString("note", origin?.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
