using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Specs;

/// <summary>Two spectra are equal when their files say the same: what lets a build skip what did not change.</summary>
public sealed class SpectrumTests
{
    private static readonly string Text = TestFiles.Spec("examples/valid/all-conditions.spectrum.json");

    public static TheoryData<string> Rewritten =>
    [
        Text.Replace("\n", "\r\n", StringComparison.Ordinal),
        Text.Replace("\n", " // \"why\": not\n", StringComparison.Ordinal),
        Text.Replace("]", ", /* the last */ ]", StringComparison.Ordinal).Replace("[, /* the last */ ]", "[]", StringComparison.Ordinal),
        JsonNode.Parse(Text)!.ToJsonString(),
        JsonNode.Parse(Text)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true, IndentSize = 7 }),
        "\uFEFF" + Text + "\n\n",
    ];

    [Theory]
    [MemberData(nameof(Rewritten))]
    public void White_space_comments_and_escapes_change_nothing(string text)
    {
        Assert.NotEqual(Text, text);
        Assert.Equal(Read(Text), Read(text));
        Assert.Equal(Read(Text).GetHashCode(), Read(text).GetHashCode());
    }

    [Theory]
    [InlineData("\"always\",", "\"normally\",")]
    [InlineData("{ \"atMost\": \"medium\" }", "{ \"atMost\": \"small\" }")]
    [InlineData("A lecture is never large", "A lecture is never small")]
    [InlineData("It is not large.", "It is not vast.")]
    [InlineData("\"least\": 4", "\"least\": 5")]
    [InlineData("\"criteria\": [", "\"extends\": \"festival\", \"criteria\": [")]
    public void A_change_of_content_does(string old, string by)
    {
        string changed = Parsing.SpectrumParserTests.ReplaceOnce(Text, old, by);
        Assert.NotEqual(Read(Text), Read(changed));
    }

    [Fact]
    public void What_is_no_json_differs_though_all_of_it_could_be_read()
    {
        Assert.Equal(Read(Text).Canonical, Read(Text + "}").Canonical);
        Assert.NotEqual(Read(Text), Read(Text + "}"));
    }

    [Fact]
    public void Traits_and_categories_are_found_by_their_ids()
    {
        Spectrum spectrum = Read(Text);
        Assert.Equal(2, spectrum.CategoryIndex("conference"));
        Assert.Equal(-1, spectrum.CategoryIndex("Conference"));
        Assert.Equal(1, spectrum.Trait("scope")!.IndexOf("medium"));
        Assert.Equal(-1, spectrum.Trait("scope")!.IndexOf("Medium"));
        Assert.Null(spectrum.Trait("Scope"));
    }

    private static Spectrum Read(string text) => SpectrumParser.Parse(new SourceFile("x", text)).Spectrum!;
}
