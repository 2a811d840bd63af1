using System;
using System.Linq;
using System.Xml.Linq;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Samples;

/// <summary>The README's picture shows what the compiler reports about the sample. <c>UPDATE_GOLDEN=1</c> draws it again.</summary>
public sealed class FindingPictureTests
{
    private static readonly ShownFinding Plain = new("a.json", ["{", "    \"b\": 1", "}"], 1, 4, 7, "error PSP1001", "It is wrong.");

    [Fact]
    public void The_picture_shows_what_the_compiler_reports_about_the_sample() =>
        Golden.Match("docs/finding.svg", FindingPicture.Of(ShownFinding.OfSample));

    [Fact]
    public void A_picture_has_the_line_its_neighbours_and_the_message()
    {
        string[] texts = Texts(FindingPicture.Of(Plain));
        Assert.Equal(["a.json", "1", "{", "2", "\"b\"", ": 1", "3", "}", "error PSP1001", ": It is wrong."], texts);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("]]> &amp; \" ' <!--")]
    [InlineData("</text></svg>")]
    public void A_text_never_becomes_markup(string text)
    {
        var evil = Plain with { Path = text, Lines = [text, text, text], Start = 0, End = text.Length, Message = text };
        string[] elements = ["svg", "title", "style", "rect", "text", "path"];
        string picture = FindingPicture.Of(evil);
        Assert.Subset(elements.ToHashSet(), XElement.Parse(picture).DescendantsAndSelf().Select(e => e.Name.LocalName).ToHashSet());
        Assert.Equal(4, Texts(picture).Count(t => t == text));
    }

    [Fact]
    public void Characters_that_no_picture_may_hold_become_blanks() =>
        Assert.Contains("a b c", Texts(FindingPicture.Of(Plain with { Lines = ["", "a\u0000b\uFFFEc", ""], Start = 0, End = 5 })));

    [Fact]
    public void A_line_that_is_too_long_is_cut_behind_what_is_meant()
    {
        var finding = Plain with { Lines = ["", new string('x', 300), ""], Start = 150, End = 160 };
        Assert.Equal("…", Texts(FindingPicture.Of(finding))[^4]);
        string shown = $"| {new string('x', 160)} …\n      | {new string(' ', 150)}~~~~~~~~~~\n";
        Assert.Contains(shown, FindingText.Of(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_refers_to_nothing_outside_itself()
    {
        string picture = FindingPicture.Of(ShownFinding.OfSample);
        Assert.DoesNotContain("href", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_at_the_edge_of_its_file_has_fewer_neighbours()
    {
        ShownFinding alone = Plain with { Lines = ["x"], Line = 0, Start = 0, End = 1 };
        Assert.Equal(["a.json", "1", "x", "error PSP1001", ": It is wrong."], Texts(FindingPicture.Of(alone)));
    }

    private static string[] Texts(string picture) =>
        [.. XElement.Parse(picture).Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];
}
