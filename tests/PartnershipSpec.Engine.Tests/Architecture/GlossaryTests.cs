using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Architecture;

/// <summary>The glossary can be looked things up in.</summary>
public sealed class GlossaryTests
{
    private static readonly string[] Parts =
        File.ReadAllText(Path.Combine(Sources.Root, "docs", "glossary.md")).ReplaceLineEndings("\n").Split("\n## ");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Each_part_lists_its_words_once_and_in_alphabetical_order(int part)
    {
        string[] words = [.. Rows(Parts[part]).Skip(1).Select(row => row.Split('|')[1].Trim())];
        Assert.InRange(words.Length, 40, 200);
        Assert.Equal(words.Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(w => w, StringComparer.OrdinalIgnoreCase), words);
    }

    [Fact]
    public void Every_word_is_explained_in_one_line() =>
        Assert.All(Parts.Skip(1).SelectMany(Rows), row => Assert.Equal(4, row.Split('|').Length));

    private static IEnumerable<string> Rows(string part) => part.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal));
}
