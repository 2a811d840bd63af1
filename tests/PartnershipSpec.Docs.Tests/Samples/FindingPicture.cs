using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using PartnershipSpec.Docs.Tests.Documents;

namespace PartnershipSpec.Docs.Tests.Samples;

/// <summary>A finding as a picture: the line in its file, underlined where the finding is, and the message below.</summary>
internal static class FindingPicture
{
    private const int Columns = 104;
    private const int Gutter = 5;
    private const int LineHeight = 22;
    private const int Margin = 16;
    private const double ColumnWidth = 8.4;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    // Its own ground and two sets of colours, so that it can be read on a light and on a dark page.
    private const string Style = """

        text { font: 14px monospace; white-space: pre; fill: #1f2328 }
        .ground { fill: #ffffff; stroke: #d1d9e0 }
        .quiet { fill: #59636e }
        .rule { fill: #9a3412; font-weight: bold }
        .underline { fill: none; stroke: #c2410c; stroke-width: 1.5 }
        @media (prefers-color-scheme: dark) {
          text { fill: #f0f6fc }
          .ground { fill: #0d1117; stroke: #3d444d }
          .quiet { fill: #9198a1 }
          .rule { fill: #fdba74 }
          .underline { stroke: #fb923c }
        }

        """;

    /// <summary>The picture as SVG.</summary>
    internal static string Of(ShownFinding finding)
    {
        int[] shown = [.. Enumerable.Range(finding.Line - 1, 3).Where(n => n >= 0 && n < finding.Lines.Count)];
        int dropped = SourceLine.Dropped(shown.Select(n => finding.Lines[n]));
        IReadOnlyList<string> message = WrappedText.Lines($"{finding.Rule}: {finding.Message}", Columns);
        int height = Baseline(3 + message.Count) + Margin;
        var picture = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Number((Columns * ColumnWidth) + (2 * Margin))} {height}"),
            new XAttribute("role", "img"),
            new XElement(Svg + "title", $"{finding.Rule}: {finding.Message}"),
            new XElement(Svg + "style", Style),
            new XElement(
                Svg + "rect", new XAttribute("class", "ground"),
                new XAttribute("x", "0.5"), new XAttribute("y", "0.5"), new XAttribute("rx", 8),
                new XAttribute("width", Number((Columns * ColumnWidth) + (2 * Margin) - 1)), new XAttribute("height", height - 1)),
            Text(0, 0, finding.Path, "quiet"),
            shown.Select(n => Code(finding, n, dropped)),
            Underline(2, Gutter + finding.Start - dropped, finding.End - finding.Start),
            Text(4, 0, finding.Rule, "rule"),
            Text(4, finding.Rule.Length, message[0][finding.Rule.Length..], null),
            message.Skip(1).Select((text, i) => Text(5 + i, 0, text, null)));
        return picture.ToString().ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>A line of the file with its number, in the row of the finding, the one above or the one below.</summary>
    private static XElement?[] Code(ShownFinding finding, int line, int dropped)
    {
        bool isMeant = line == finding.Line;
        int row = line - finding.Line + 2;
        string text = SourceLine.Cut(finding.Lines[line], dropped, isMeant ? finding.End : 0, Columns - Gutter);
        XElement? number = Text(row, 0, $"{line + 1,3}", "quiet");
        if (!isMeant) return [number, Text(row, Gutter, text, "quiet")];

        (int start, int end) = (finding.Start - dropped, finding.End - dropped);
        return [number, .. new[] { 0..start, start..end, end..text.Length }.Select(r => Text(row, Gutter + r.Start.Value, text[r], null))];
    }

    /// <summary>A text of which each character is as wide as its column, whatever the font.</summary>
    private static XElement? Text(int row, int column, string text, string? style)
    {
        string shown = text.Trim();
        if (shown.Length == 0) return null;

        int indent = text.Length - text.TrimStart().Length;
        return new XElement(
            Svg + "text",
            style is null ? null : new XAttribute("class", style),
            new XAttribute("x", Number(Margin + ((column + indent) * ColumnWidth))),
            new XAttribute("y", Baseline(row)),
            new XAttribute("textLength", Number(shown.Length * ColumnWidth)),
            new XAttribute("lengthAdjust", "spacingAndGlyphs"),
            shown);
    }

    private static XElement Underline(int row, int column, int length)
    {
        int waves = Math.Max(1, (int)Math.Round(length * ColumnWidth / 6));
        string start = $"M{Number(Margin + (column * ColumnWidth))} {Baseline(row) + 5}";
        string path = start + string.Concat(Enumerable.Repeat(" q1.5 -3 3 0 t3 0", waves));
        return new XElement(Svg + "path", new XAttribute("class", "underline"), new XAttribute("d", path));
    }

    private static int Baseline(int row) => (row * LineHeight) + (2 * Margin);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
