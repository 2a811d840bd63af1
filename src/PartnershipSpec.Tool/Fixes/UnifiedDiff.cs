using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace PartnershipSpec.Tool.Fixes;

/// <summary>
/// What changes in a text, as <c>diff -u</c> shows it. Corrections put a word in the place of another and leave the number of lines alone,
/// so that lines are compared one by one.
/// </summary>
internal static class UnifiedDiff
{
    private const int Context = 3;
    private const string NoLineBreak = "\\ No newline at end of file";

    /// <summary>Writes the differences of two texts with as many lines.</summary>
    /// <param name="path">The file, with slashes.</param>
    /// <param name="oldText">What it says.</param>
    /// <param name="newText">What it is to say.</param>
    /// <param name="output">Where to.</param>
    /// <param name="show">How a line is shown.</param>
    public static void Write(string path, string oldText, string newText, TextWriter output, Func<string, string> show)
    {
        (string[] before, string[] after) = (oldText.Split('\n'), newText.Split('\n'));
        if (before.Length != after.Length) throw new ArgumentException("A correction changed the number of lines.", nameof(newText));

        int[] changed = [.. Enumerable.Range(0, before.Length).Where(i => before[i] != after[i])];
        if (changed.Length == 0) return;

        // A line break at the end begins no further line.
        int count = before[^1].Length == 0 ? before.Length - 1 : before.Length;
        output.WriteLine("--- a/" + show(path));
        output.WriteLine("+++ b/" + show(path));
        foreach ((int first, int last) in Hunks(changed, count))
        {
            string range = string.Create(CultureInfo.InvariantCulture, $"{first + 1},{last - first + 1}");
            output.WriteLine($"@@ -{range} +{range} @@");
            for (int next = first; next <= last;)
            {
                // Lines that change one after the other are shown together, the old ones first.
                int start = next;
                while (next <= last && before[next] != after[next]) next++;
                for (int i = start; i < next; i++) Line('-', before, i);
                for (int i = start; i < next; i++) Line('+', after, i);
                if (next == start) Line(' ', before, next++);
            }
        }

        void Line(char mark, string[] lines, int i)
        {
            output.WriteLine(mark + show(lines[i]));
            if (i == lines.Length - 1) output.WriteLine(NoLineBreak);
        }
    }

    private static IEnumerable<(int First, int Last)> Hunks(int[] changed, int count)
    {
        int first = changed[0];
        for (int i = 0; i < changed.Length; i++)
        {
            // Two hunks whose context would touch are one.
            if (i + 1 < changed.Length && changed[i + 1] - changed[i] <= 2 * Context + 1) continue;

            yield return (Math.Max(0, first - Context), Math.Min(count - 1, changed[i] + Context));
            if (i + 1 < changed.Length) first = changed[i + 1];
        }
    }
}
