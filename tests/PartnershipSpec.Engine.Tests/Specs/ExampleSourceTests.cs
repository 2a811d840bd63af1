using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Specs;

/// <summary>The example spectra that sum up a work in our own words quote their summary, letter for letter, and nothing else.</summary>
public sealed class ExampleSourceTests
{
    public static TheoryData<string> Summaries => [.. TestFiles.Examples("valid", ".md")];

    [Fact]
    public void There_are_three() =>
        Assert.Equal(["arnstein", "himmelman", "mattessich"], TestFiles.Examples("valid", ".md").Select(Path.GetFileNameWithoutExtension));

    [Theory]
    [MemberData(nameof(Summaries))]
    public void Every_quotation_stands_in_the_summary(string summary)
    {
        string text = Folded(TestFiles.Spec(summary).Replace("**", "", StringComparison.Ordinal));
        JsonElement spec = Spec(summary);
        string[] quotes = [.. Objects(spec).Where(o => o.TryGetProperty("quote", out _)).Select(o => o.GetProperty("quote").GetString()!)];
        Assert.InRange(quotes.Length, 8, 100);
        Assert.All(quotes, quote => Assert.Contains(quote, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Summaries))]
    public void The_spec_says_that_the_words_are_a_summary(string summary)
    {
        JsonElement source = Spec(summary).GetProperty("source");
        Assert.Contains(Path.GetFileName(summary), source.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Contains("own summary", source.GetProperty("rights").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Summaries))]
    public void What_is_stated_carries_a_statement_and_what_is_inferred_none(string summary) =>
        Assert.All(
            Spec(summary).GetProperty("categories").EnumerateArray().SelectMany(c => c.GetProperty("criteria").EnumerateArray()),
            c => Assert.Equal(c.GetProperty("basis").GetString() == "stated", c.GetProperty("statements").GetArrayLength() > 0));

    private static JsonElement Spec(string summary) =>
        JsonDocument.Parse(TestFiles.Spec(summary.Replace(".md", ".spectrum.json", StringComparison.Ordinal))).RootElement;

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Objects(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static string Folded(string text) => Regex.Replace(text, @"\s+", " ");
}
