using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace PartnershipSpec.Docs.Tests.Documents;

/// <summary>
/// The parts of a document that are made and not written, each between the comments <c>&lt;!-- generated: name --&gt;</c> and
/// <c>&lt;!-- /generated --&gt;</c>. The rest of the document is left as it stands.
/// </summary>
internal static partial class GeneratedParts
{
    /// <summary>The names of a document's generated parts, in order.</summary>
    internal static IReadOnlyList<string> Names(string document) => [.. Part().Matches(document).Select(m => m.Groups["name"].Value)];

    /// <summary>The document with each generated part made anew.</summary>
    /// <param name="document">The document as it stands.</param>
    /// <param name="make">The text of a part, by its name and its place in the document; lines end with LF.</param>
    internal static string Fill(string document, Func<string, int, string> make)
    {
        int comments = Comment().Count(document);
        if (comments != 2 * Part().Count(document)) throw new InvalidDataException("A generated part has no beginning or no end.");

        return Part().Replace(document, part =>
        {
            string made = make(part.Groups["name"].Value, part.Index).TrimEnd('\n');
            return $"{part.Groups["begin"].Value}\n{made}\n<!-- /generated -->";
        });
    }

    [GeneratedRegex(
        """(?<begin><!-- generated: (?<name>[\w-]+) -->)\n(?<text>((?!<!-- generated: ).)*?)<!-- /generated -->""",
        RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex("<!-- (generated: |/generated )")]
    private static partial Regex Comment();
}
