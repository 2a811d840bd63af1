using System;
using System.IO;

namespace PartnershipSpec.TestKit;

/// <summary>A fenced block of code in a Markdown document, found by the comment above it, such as <c>&lt;!-- program --&gt;</c>.</summary>
public static class CodeBlock
{
    /// <summary>The block under the comment, which must be the only one of its kind.</summary>
    /// <param name="document">The document; its lines end with LF.</param>
    /// <param name="comment">The text of the comment.</param>
    /// <returns>The lines between the fences, each ending with LF.</returns>
    public static string Of(string document, string comment)
    {
        string opening = $"<!-- {comment} -->\n```";
        int at = document.IndexOf(opening, StringComparison.Ordinal);
        bool isOne = at >= 0 && document.IndexOf(opening, at + 1, StringComparison.Ordinal) < 0;
        if (!isOne) throw new InvalidDataException($"The document should have one block under the comment “{comment}”.");

        int start = document.IndexOf('\n', at + opening.Length) + 1;
        return document[start..(document.IndexOf("\n```", start - 1, StringComparison.Ordinal) + 1)];
    }
}
