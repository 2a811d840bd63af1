using System.IO;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.Explanations;

namespace PartnershipSpec.Tool.Output;

/// <summary>An explanation as plain text: what comes out, then a line for each criterion, and under it where its facts come from.</summary>
internal sealed class TextExplanationWriter : ExplanationWriter
{
    /// <inheritdoc />
    public override void Write(RecordExplanation explanation, string language, TextWriter output)
    {
        output.WriteLine(OneLine.Of(explanation.Record.Declaration.Claim.Name));
        foreach (string line in explanation.Conclusions(language)) output.WriteLine(OneLine.Of(line));

        foreach (CategoryExplanation category in explanation.Categories)
        {
            output.WriteLine();
            output.WriteLine(OneLine.Of(explanation.Total(category, language)));
            foreach (CriterionFinding finding in category.Findings)
            {
                output.WriteLine("  " + finding.ToText(language));
                foreach (FactOrigin origin in explanation.OriginsOf(finding)) output.WriteLine("           ↳ " + OneLine.Of(origin.ToText(language)));
            }
        }
    }
}
