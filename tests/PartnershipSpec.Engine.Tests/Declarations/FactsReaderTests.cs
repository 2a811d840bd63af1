using System;
using CsCheck;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Declarations;

/// <summary>Facts that an application reads from anywhere: whatever the text is, it is read or refused.</summary>
public sealed class FactsReaderTests
{

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\ud800", "\\udc00", "\ud800", "\udfff", "\0", "\uFEFF", "\uFFFE", "\uFFFF",
        "\u2028", "\u202E", "\r", "\n", "//", "/*", "*/",
        "\"sectors\"", "\"structureFormality\"", "\"openRelations\"", "\"privateSector\"", "\"…\"", "\"...\"", "\"value\"", "\"without\"",
        "\"complete\"", "\"source\"", "\"asOf\"",
        "null", "true", "false", "-", "1e999", "0.0000000000000000001", "99999999999999999999999999999999", "\"light\"", "\"lıght\"",
        "\"\\u0000\"", "\"é\u0301\u0323\"", "\"\ud83d\ude00\"",
    ];

    private static readonly Gen<string> Texts = Several();

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"sectors\":[\"\\ud800\"]}")]
    [InlineData("{\"openRelations\":{\"\\ud800\":1}}")]
    [InlineData("{\"openRelations\":1e999999999999}")]
    [InlineData("{\"openRelations\":true")]
    public void What_is_no_sound_text_of_facts_is_refused(string text) => Assert.Null(FactsReader.Read(text, Bundled.Spectrum));

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('"')]
    [InlineData('9')]
    [InlineData('\0')]
    [InlineData('\\')]
    public void So_is_a_text_of_nothing_else_however_long(char c)
    {
        foreach (string before in new[] { "", "{\"openRelations\":", "{\"sectors\":[\"", "{\"" })
            Assert.Null(FactsReader.Read(before + new string(c, 300_000), Bundled.Spectrum));
    }

    /// <summary>An attribute of a test would carry none.</summary>
    [Fact]
    public void So_is_a_text_with_half_a_character()
    {
        string[] texts =
        [
            "\ud800", "\udc00\ud800", "{\"\ud800\":1}", "{\"sectors\":[\"\udfff\"]}", "{\"structureFormality\":\"\ud800light\"}",
            "{\"openRelations\":{\"value\":true,\"\ud800\":null}}",
            new string('\ud800', 300_000), "{\"" + new string('\udfff', 300_000),
        ];
        Assert.All(texts, text => Assert.Null(FactsReader.Read(text, Bundled.Spectrum)));
    }

    /// <summary>Code units of all kinds, tokens in any order, and sound texts that were cut, spliced and spoiled.</summary>
    [Fact]
    public void Whatever_the_text_is_nothing_is_thrown() =>
        Texts.Sample(text => { FactsReader.Read(text, Bundled.Spectrum); }, iter: LongRun.Some(100_000));

    private static Gen<string> Several()
    {
        Gen<string> pieces = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);
        Gen<string> units = Gen.Char.Array[0, 30].Select(c => new string(c));
        Gen<string> soups = pieces.Array[0, 20].Select(string.Concat);
        Gen<string> spoiled = Gen.Select(Gen.Int, Gen.Int[0, 400], Gen.Int[0, 4], Gen.OneOf(units, pieces))
            .Select((seed, at, length, put) => Spoiled(RandomFacts.For(Bundled.Text, seed).Next().ToJsonString(), at, length, put));
        return Gen.OneOf(units, soups, spoiled);
    }

    /// <summary>A whole file that comes at run time leads to findings, each of one line.</summary>
    [Fact]
    public void Whatever_a_file_says_a_check_at_run_time_finds_something_or_nothing() => Texts.Select(Gen.Bool).Sample(
        (text, isWhole) => Assert.All(
            DeclarationFile.Check(
                isWhole
                ? text
                : $$"""{ "partnerships": [ { "id": "a", "name": "A", "claims": "network", "facts": {{text}} } ] }""",
                Bundled.Spectrum.Model),
            finding => Assert.Equal(OneLine.Of(finding.ToString()), finding.ToString())),
        iter: LongRun.Some(10_000));

    private static string Spoiled(string text, int at, int length, string put)
    {
        int start = at % (text.Length + 1);
        return text[..start] + put + text[Math.Min(text.Length, start + length)..];
    }
}
