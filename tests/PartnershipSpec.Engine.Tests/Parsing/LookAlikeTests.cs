using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using CsCheck;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Parsing;

[Collection(nameof(TimedTests))]
public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("network", "Network")]
    [InlineData("caf\u00e9", "cafe\u0301")] // one character, or a letter and an accent
    [InlineData("\uff4eetwork", "network")] // full width
    [InlineData("\ufb01rst", "first")] // a ligature
    [InlineData("\U0001d427etwork", "network")] // bold, of mathematics
    [InlineData("net\u200bwork", "network")] // a space of no width
    [InlineData("net\u00adwork", "network")] // a soft hyphen
    [InlineData("\u202enetwork\u202c", "network")] // an override of the direction
    [InlineData("net\ufe0fwork", "network")] // a variation selector
    [InlineData("net\U000e0041work", "network")] // a tag
    [InlineData("\ufeffnetwork", "network")]
    [InlineData("net\0work", "network")]
    [InlineData("\u115fnetwork", "network")] // a filler of Korean
    [InlineData(" network ", "network")]
    [InlineData("round\u00a0table", "round table")]
    [InlineData("round \t\ntable", "round table")]
    [InlineData("round\u2010table", "round-table")]
    [InlineData("round\u2212table", "round-table")]
    [InlineData("l\u2019eau", "l'eau")]
    [InlineData("\u0430ction", "action")] // Cyrillic
    [InlineData("\u0410\u0412\u0421", "ABC")]
    [InlineData("\u039d\u039f", "NO")] // Greek
    [InlineData("\u0451", "\u00eb")] // Cyrillic and Latin with two dots
    [InlineData("\u0421\u041d", "\u0441\u043d")] // Cyrillic by case
    [InlineData("e\u200d\u0301", "\u00e9")]
    public void These_look_alike(string left, string right)
    {
        Assert.True(LookAlike.Are(left, right));
        Assert.True(LookAlike.Are(right, left));
    }

    [Theory]
    [InlineData("network", "networks")]
    [InlineData("1", "l")] // told apart by the typefaces code is read in
    [InlineData("0", "O")]
    [InlineData("\u0432\u043e\u0442", "bot")] // Cyrillic letters that are like Latin ones only when capital
    [InlineData("\u043d", "h")]
    [InlineData("\u0438", "u")]
    [InlineData("caf\u00e9", "cafe")]
    [InlineData("s\u0131n\u0131r", "sinir")] // Turkish: two words
    [InlineData("a b", "ab")]
    [InlineData("a-b", "ab")]
    [InlineData("\u4e00", "\u30fc")]
    [InlineData("", "a")]
    public void These_do_not(string left, string right) => Assert.False(LookAlike.Are(left, right));

    [Fact]
    public void Halves_of_characters_are_shown_by_one_sign_and_so_look_alike()
    {
        Assert.True(LookAlike.Are("a\ud800", "a\udfff"));
        Assert.True(LookAlike.Are("a\ud800", "a\ufffd"));
        Assert.True(LookAlike.Are("a\ufffe", "a\uffff"));
        Assert.False(LookAlike.Are("a\ud83d\ude00", "a\ud83d\ude01"));
    }

    [Fact]
    public void Every_character_can_be_compared_and_looks_like_itself()
    {
        for (int c = 0; c <= char.MaxValue; c++) Assert.True(LookAlike.Are("a" + (char)c, "a" + (char)c));
        for (int point = 0x10000; point <= 0x10FFFF; point += 37)
            Assert.True(LookAlike.Are(char.ConvertFromUtf32(point), char.ConvertFromUtf32(point)));
    }

    [Fact]
    public void Looking_alike_goes_both_ways_whatever_the_texts()
    {
        Gen<string> text =
            Gen.OneOf(Gen.Char.Select(c => c.ToString()),
            Gen.OneOf("a", "A", "\u0430", "\u0410", "\u200b", "\u0301", " ", "\u00a0", "-", "\u2013", "\ud800", "\ud83d\ude00")).Array[0,
            5].Select(string.Concat);
        Gen.Select(text, text).Sample((left, right) =>
        {
            Assert.True(LookAlike.Are(left, left));
            Assert.Equal(LookAlike.Are(left, right), LookAlike.Are(right, left));
            Assert.True(LookAlike.Are(left, left + "\u200b"));
            if (!left.Any(char.IsSurrogate)) Assert.True(LookAlike.Are(left, left.ToUpperInvariant()));
        }, iter: LongRun.Of(20_000));
    }

    [Theory]
    [InlineData("net\u0443ork", "network", "its character 4 is \u0443 (U+0443), there w (U+0077)")]
    [InlineData("net\u200bwork", "network", "its character 4 is U+200B, there w (U+0077)")]
    [InlineData("network\u200b", "network", "its character 8 is U+200B, there the end")]
    [InlineData("network", "network ", "its character 8 is the end, there U+0020")]
    [InlineData("\U0001f600\u202ea", "\U0001f600a", "its character 2 is U+202E, there a (U+0061)")]
    [InlineData("cafe\u0301", "caf\u00e9", "its character 4 is e (U+0065), there \u00e9 (U+00E9)")]
    [InlineData("e\u0301", "e", "its character 2 is U+0301, there the end")]
    [InlineData("\U0001d427", "n", "its character 1 is \U0001d427 (U+1D427), there n (U+006E)")]
    public void Where_they_differ_is_said_so_that_it_can_be_seen(string text, string other, string said) =>
        Assert.Equal(said, LookAlike.Difference(text, other).ToString("", CultureInfo.InvariantCulture));

    [Fact]
    public void Long_texts_are_compared_in_linear_time()
    {
        var watch = Stopwatch.StartNew();
        foreach (string piece in new[] { "a", "\u200b", "\u0430", "e\u0301\u0327", "\ud83d\ude00", " ", "\ud800", "\u0301" })
            Assert.True(LookAlike.Are(
                string.Concat(Enumerable.Repeat(piece, LongRun.Of(1_000_000) / piece.Length)),
                string.Concat(Enumerable.Repeat(piece, LongRun.Of(1_000_000) / piece.Length))));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed} for eight long texts");
    }
}
