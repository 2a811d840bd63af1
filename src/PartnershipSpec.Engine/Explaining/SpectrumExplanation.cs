using System.Collections.Generic;
using System.Linq;
using System.Text;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec;

/// <summary>Why facts are judged or placed as they are: every criterion with its outcome, points and deciding facts.</summary>
public sealed class SpectrumExplanation
{
    private readonly Evaluation _evaluation;
    private readonly SpectrumCategory? _claimed;

    private SpectrumExplanation(Evaluation evaluation, SpectrumCategory? claimed, IReadOnlyList<CriterionFinding> findings)
    {
        _evaluation = evaluation;
        _claimed = claimed;
        Findings = findings;
    }

    /// <summary>
    /// One finding for each criterion, in the order of the spec: for a claim, the criteria of the claimed category; for a placement, those
    /// of all categories.
    /// </summary>
    public IReadOnlyList<CriterionFinding> Findings { get; }

    internal static SpectrumExplanation OfPlacement(SpectrumModel model, FactBits facts)
    {
        var evaluation = new Evaluation(model, facts);
        var findings = new List<CriterionFinding>();
        foreach (SpectrumCategory category in model.Categories) findings.AddRange(evaluation.Findings(category));
        return new SpectrumExplanation(evaluation, null, findings);
    }

    internal static SpectrumExplanation OfClaim(SpectrumModel model, SpectrumCategory category, FactBits facts)
    {
        var evaluation = new Evaluation(model, facts);
        return new SpectrumExplanation(evaluation, category, evaluation.Findings(category));
    }

    /// <summary>Plain text: the conclusion, and then for each category one line for each criterion.</summary>
    /// <param name="language">The code of a language, such as <c>en</c>. If the spectrum lacks it, its first language is used.</param>
    public string ToText(string language)
    {
        var text = new StringBuilder();
        foreach (string line in Lines(language)) text.Append(line).Append('\n');

        SpectrumCategory? category = null;
        foreach (CriterionFinding finding in Findings)
        {
            if (finding.Category != category)
            {
                category = finding.Category;
                text.Append('\n').Append(Total(category, language)).Append('\n');
            }

            text.Append("  ").Append(finding.ToText(language)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>
    /// Markdown: the conclusion, and then for each category a table of its criteria. Texts of the spec are escaped, so that they never act
    /// as markup.
    /// </summary>
    /// <param name="language">The code of a language, such as <c>en</c>. If the spectrum lacks it, its first language is used.</param>
    public string ToMarkdown(string language)
    {
        var text = new StringBuilder();
        foreach (string line in Lines(language)) text.Append(Markdown.Escape(line)).Append("  \n");

        SpectrumCategory? category = null;
        foreach (CriterionFinding finding in Findings)
        {
            if (finding.Category != category)
            {
                category = finding.Category;
                text.Append("\n### ").Append(Markdown.Escape(Total(category, language))).Append("\n\n");
                text.Append(Markdown.Row(Wordings.TableHead(language))).Append("|---|---|---|---|---|\n");
            }

            text.Append(Markdown.Row(finding.Cells(language)));
        }

        return text.ToString();
    }

    /// <summary>As <see cref="ToText"/>, in the first language of the spectrum.</summary>
    public override string ToString() => ToText("");

    private IEnumerable<string> Lines(string language) =>
        (_claimed == null
            ? Conclusion.OfPlacement(_evaluation, language)
            : new[] { Conclusion.OfClaim(_evaluation, _claimed, Findings, language) }).Select(OneLine.Of);

    private string Total(SpectrumCategory category, string language) => OneLine.Of(Conclusion.OfCategory(_evaluation, category, language));
}
