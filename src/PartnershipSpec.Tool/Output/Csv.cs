using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Tool.Output;

/// <summary>Comma-separated values, as RFC 4180 has them.</summary>
internal static class Csv
{
    private const string LineBreak = "\r\n";

    /// <summary>
    /// Writes a row of texts. One that a spreadsheet would take for a formula begins with an apostrophe; line breaks become spaces.
    /// </summary>
    public static void WriteRow(TextWriter output, IEnumerable<string?> cells)
    {
        output.Write(string.Join(',', cells.Select(cell => Quoted(Harmless(cell ?? "")))));
        output.Write(LineBreak);
    }

    private static string Harmless(string text)
    {
        bool isFormula = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
        return OneLine.Of(isFormula && !IsNumber(text) ? "'" + text : text);
    }

    // The tool's own numbers stay numbers.
    private static bool IsNumber(string text) => text[0] is '-' && text.Length > 1 && text.Skip(1).All(char.IsAsciiDigit);

    private static string Quoted(string text)
    {
        bool isPlain = text.IndexOfAny(['"', ',', ';']) < 0 && text.Trim(' ').Length == text.Length;
        return isPlain ? text : '"' + text.Replace("\"", "\"\"", System.StringComparison.Ordinal) + '"';
    }
}
