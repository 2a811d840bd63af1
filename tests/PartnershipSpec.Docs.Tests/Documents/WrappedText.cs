using System.Collections.Generic;

namespace PartnershipSpec.Docs.Tests.Documents;

/// <summary>The compiler prints a message in one line; a page breaks it between words.</summary>
internal static class WrappedText
{
    /// <summary>The lines of a text, none longer than the width unless a single word is.</summary>
    internal static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        foreach (string word in text.Split(' '))
        {
            bool fits = lines.Count > 0 && lines[^1].Length + 1 + word.Length <= width;
            if (fits) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }
}
