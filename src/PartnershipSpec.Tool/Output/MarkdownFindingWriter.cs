using System.Collections.Generic;
using System.Globalization;
using System.IO;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Output;

/// <summary>Findings as a table in Markdown.</summary>
internal sealed class MarkdownFindingWriter(Invocation invocation) : FindingWriter
{
    private readonly CultureInfo _culture = invocation.Culture;
    private readonly string _language = invocation.Language;

    /// <inheritdoc />
    public override void Write(IEnumerable<Finding> findings, TextWriter output)
    {
        bool isFirst = true;
        foreach (Finding finding in findings)
        {
            if (isFirst)
            {
                output.Write(Markdown.Row(
                [
                    Heading(ToolTexts.Severity), Heading(ToolTexts.Rule), Heading(ToolTexts.Place), Heading(ToolTexts.Declaration),
                    Heading(ToolTexts.Message),
                ]));
                output.WriteLine("|---|---|---|---|---|");
            }

            isFirst = false;
            Write(finding, output);
        }

        if (isFirst) output.WriteLine(ToolTexts.NoFindings.In(_language));
    }

    private void Write(Finding finding, TextWriter output)
    {
        // A rule's id and address are ours; all else is text of others.
        output.Write($"| {TextOf(finding.Severity).In(_language)} | [{finding.Rule.Id}]({finding.Rule.HelpUri}) ");
        output.Write(Markdown.Row([PlaceOf(finding), finding.Declaration ?? "", finding.Message.ToString(null, _culture)]));
    }

    private string Heading(Engine.Diagnostics.Wording wording) => wording.In(_language);
}
