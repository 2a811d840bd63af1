using System.IO;
using System.Linq;
using CsCheck;
using PartnershipSpec.Tool.Fixes;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Fixes;

/// <summary>Differences as <c>diff -u</c> shows them.</summary>
public sealed class UnifiedDiffTests
{
    [Fact]
    public void Nothing_is_written_of_texts_that_are_the_same() => Assert.Equal("", Diff("a\nb", "a\nb"));

    [Fact]
    public void Changes_that_are_far_apart_are_two_hunks()
    {
        string[] before = [.. Enumerable.Range(1, 20).Select(i => $"{i}")];
        string[] after = [.. before];
        (after[1], after[14]) = ("x", "y");

        Assert.Equal(
            ["@@ -1,5 +1,5 @@", "@@ -12,7 +12,7 @@"],
            Diff(string.Join('\n', before) + "\n", string.Join('\n', after) + "\n").Split('\n').Where(l => l.StartsWith('@')));
    }

    [Fact]
    public void A_patch_made_of_it_leads_from_the_old_text_to_the_new() =>
        Gen.Select(Gen.Char["ab\n"].Array[0, 60], Gen.Int[0, 59].Array[0, 8]).Sample((characters, places) =>
        {
            string before = new(characters);
            char[] changed = [.. characters];
            foreach (int place in places.Where(p => p < changed.Length && changed[p] != '\n')) changed[place] = 'X';

            Assert.Equal(new string(changed), Apply(before, Diff(before, new string(changed))));
        });

    private static string Diff(string before, string after)
    {
        using var output = new StringWriter { NewLine = "\n" };
        UnifiedDiff.Write("x", before, after, output, line => line);
        return output.ToString();
    }

    /// <summary>A patch program for hunks that keep the number of lines.</summary>
    private static string Apply(string text, string diff)
    {
        string[] lines = text.Split('\n');
        int at = 0;
        int added = 0;
        foreach (string line in diff.Split('\n').Skip(2).Where(l => l.Length > 0 && l[0] != '\\'))
        {
            if (line[0] == '@')
            {
                at = added = int.Parse(line.Split('-', ',')[1], System.Globalization.CultureInfo.InvariantCulture) - 1;
                continue;
            }

            if (line[0] != '+')
            {
                Assert.Equal(lines[at], line[1..]);
                at++;
            }

            if (line[0] == ' ') added++;
            if (line[0] == '+') lines[added++] = line[1..];
        }

        return string.Join('\n', lines);
    }
}
