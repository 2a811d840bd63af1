using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;

namespace PartnershipSpec.Tool.Output;

/// <summary>Findings as a compiler prints them, each with its line of the file and the value underlined.</summary>
internal sealed class TextFindingWriter(Invocation invocation) : FindingWriter
{
    // A longer line would fill the screen.
    private const int LongestLine = 160;

    private readonly CultureInfo _culture = invocation.Culture;
    private readonly Style _style = new(invocation.UsesColor);

    /// <inheritdoc />
    public override void Write(IEnumerable<Finding> findings, TextWriter output)
    {
        foreach (Finding finding in findings)
        {
            output.WriteLine(
                $"{_style.Bold(PlaceOf(finding))}: {_style.Of(finding.Severity, $"{WordOf(finding.Severity)} {finding.Rule.Id}")}: {finding.Message.ToString(null, _culture)}");
            Quote(finding, output);
        }
    }

    private static string PlaceOf(Finding finding)
    {
        string path = OneLine.Of(finding.Location.Path);
        (int line, int character) = finding.Location.Start;
        return finding.Cell is { } cell ? $"{path}:{OneLine.Of(cell)}" : string.Create(CultureInfo.InvariantCulture, $"{path}({line + 1},{character + 1})");
    }

    private void Quote(Finding finding, TextWriter output)
    {
        if (finding.File is not { } file || finding.Location.Span.Length == 0) return;

        SourceLocation at = finding.Location;
        string text = file.Tree.Text;
        int start = at.Span.Start - at.Start.Character;
        int end = text.AsSpan(start).IndexOfAny("\r\n\u0085\u2028\u2029");
        string line = OneLine.Of(end < 0 ? text[start..] : text.Substring(start, end));
        int from = at.Start.Character;
        int length = Math.Max(1, Math.Min(at.Span.Length, line.Length - from));
        if (from + length > LongestLine) return;

        string number = (at.Start.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(5);
        output.WriteLine($"{_style.Faint(number + " |")} {(line.Length > LongestLine ? line[..LongestLine] + "…" : line)}");
        output.WriteLine($"{_style.Faint("      |")} {new string(' ', from)}{_style.Of(finding.Severity, new string('^', length))}");
    }
}
