using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PartnershipSpec.Docs.Tests.Sources;

/// <summary>
/// The lines of a C# file that are too long. Raw and verbatim strings do not count, since a break would change what they say. An address
/// has no place to break, so it may be too long if it stands alone in a comment.
/// </summary>
internal static partial class LongLines
{
    /// <summary>The numbers of the lines that are too long, from 1.</summary>
    /// <param name="code">The text of the file.</param>
    /// <param name="most">How many characters a line may have.</param>
    internal static IReadOnlyList<int> Of(string code, int most)
    {
        SourceText text = SourceText.From(code);
        TextLine[] lines = [.. text.Lines.Where(l => l.Span.Length > most && !Address().IsMatch(l.ToString()))];
        if (lines.Length == 0) return [];

        TextSpan[] strings = [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().Where(IsRawOrVerbatim).Select(n => n.Span)];
        return [.. lines.Where(l => l.Span.Length - Within(strings, l) > most).Select(l => l.LineNumber + 1)];
    }

    private static int Within(TextSpan[] strings, TextLine line) => strings.Sum(s => s.Overlap(line.Span)?.Length ?? 0);

    // Strings in the holes of an interpolated one are within it, so they are not counted again.
    private static bool IsRawOrVerbatim(SyntaxNode node) =>
        IsRawOrVerbatim(Opening(node)) && !node.Ancestors().Any(a => IsRawOrVerbatim(Opening(a)));

    private static bool IsRawOrVerbatim(string opening) => opening.TrimStart('$') is ['@', ..] or ['"', '"', '"', ..];

    private static string Opening(SyntaxNode node) => node switch
    {
        InterpolatedStringExpressionSyntax interpolated => interpolated.StringStartToken.Text,
        LiteralExpressionSyntax literal => literal.Token.Text,
        _ => "",
    };

    [GeneratedRegex("""^\s*//+\s*https?://\S+$""")]
    private static partial Regex Address();
}
