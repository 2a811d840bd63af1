using System.Collections.Generic;
using Spectre.Console;

namespace Registry;

/// <summary>Lines broken at words.</summary>
internal static class Paragraph
{
    /// <summary>Writes a label, and a text beside it that keeps to the right of the label.</summary>
    public static void Write(IAnsiConsole console, string label, string text)
    {
        string before = label;
        foreach (string line in Broken(SafeText.Line(text), console.Profile.Width - label.Length))
        {
            console.WriteLine(before + line);
            before = new string(' ', label.Length);
        }
    }

    /// <summary>The lines of a text that are no longer than that, but for a word that is longer itself.</summary>
    public static IEnumerable<string> Broken(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        yield return line;
    }
}
