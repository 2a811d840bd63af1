using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;

namespace PartnershipSpec.Tool.Output;

/// <summary>Findings as a compiler prints them, each with its line of the file and the value underlined.</summary>
internal sealed class TextFindingWriter(Invocation invocation) : FindingWriter
{
    private const int NumberWidth = 5;

    // A longer line would fill a screen, a shorter one show nothing.
    private const int LongestLine = 160;
    private const int ShortestLine = 40;

    private readonly CultureInfo _culture = invocation.Culture;
    private readonly Style _style = new(invocation.UsesColor);
    private readonly int _width =
        Math.Clamp((invocation.Host.Width ?? LongestLine) - NumberWidth - "  | ……".Length, ShortestLine, LongestLine);

    /// <inheritdoc />
    public override void Write(IEnumerable<Finding> findings, TextWriter output)
    {
        foreach (Finding finding in findings)
        {
            string severity = _style.Of(finding.Severity, $"{WordOf(finding.Severity)} {finding.Rule.Id}");
            output.WriteLine($"{_style.Bold(PlaceOf(finding))}: {severity}: {finding.Message.ToString(null, _culture)}");
            Quote(finding, output);
        }
    }

    private void Quote(Finding finding, TextWriter output)
    {
        if (finding.File is not { } file || finding.Location.Span.Length == 0) return;

        Excerpt excerpt = Excerpt.Of(file.Tree.Text, finding.Location, _width);
        string number = (finding.Location.Start.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(NumberWidth);
        string underline = _style.Of(finding.Severity, new string('^', excerpt.Width));
        output.WriteLine($"{_style.Faint(number + " |")} {excerpt.Text}");
        output.WriteLine($"{_style.Faint(new string(' ', number.Length) + " |")} {new string(' ', excerpt.Column)}{underline}");
    }
}
