using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Tool.Explanations;

namespace PartnershipSpec.Tool.Output;

/// <summary>An explanation as Markdown: a table of criteria for each category. Texts come out as text, never as markup.</summary>
internal sealed class MarkdownExplanationWriter : ExplanationWriter
{
    private static readonly Wording Origins = new("Sources of the facts", "Sources des faits", "Quellen der Fakten");

    /// <inheritdoc />
    public override void Write(RecordExplanation explanation, string language, TextWriter output)
    {
        output.WriteLine("# " + Escaped(explanation.Record.Declaration.Claim.Name));
        output.WriteLine();
        foreach (string line in explanation.Conclusions(language)) output.WriteLine(Escaped(line) + "  ");

        bool hasOrigins = explanation.Categories.SelectMany(c => c.Findings).SelectMany(explanation.OriginsOf).Any();
        foreach (CategoryExplanation category in explanation.Categories)
        {
            output.WriteLine();
            output.WriteLine("## " + Escaped(explanation.Total(category, language)));
            output.WriteLine();
            string[] head = [.. Wordings.TableHead(language), .. hasOrigins ? [Origins.In(language)] : (string[])[]];
            output.Write(Markdown.Row(head));
            output.WriteLine("|" + string.Concat(head.Select(_ => "---|")));
            foreach (CriterionFinding finding in category.Findings)
            {
                string origins = string.Join(Wording.Separator.In(language), explanation.OriginsOf(finding).Select(o => o.ToText(language)));
                output.Write(Markdown.Row([.. finding.Cells(language), .. hasOrigins ? [origins] : (string[])[]]));
            }
        }
    }

    private static string Escaped(string text) => Markdown.Escape(OneLine.Of(text));
}
