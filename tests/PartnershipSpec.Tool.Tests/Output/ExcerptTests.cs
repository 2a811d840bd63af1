using System;
using System.Linq;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Tool.Output;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Output;

/// <summary>The line that a finding is on, and the marks below its value.</summary>
public sealed class ExcerptTests
{
    private const int Most = 40;

    [Theory]
    [InlineData("a: [x], b", "a: [x], b")]
    [InlineData("\t\ta: [x], b", "        a: [x], b")]
    [InlineData("a\tb: [x]", "a   b: [x]")]
    [InlineData("東京: [x], b", "東京: [x], b")]
    [InlineData("😀e\u0301: [x]", "😀e\u0301: [x]")]
    [InlineData("\u001b[31m\u202e: [x]", " [31m : [x]")]
    [InlineData("first\r\nsecond [x]\r\nthird", "second [x]")]
    public void Marks_stand_below_the_value(string text, string shown)
    {
        Excerpt excerpt = Of(text, "[x]");

        Assert.Equal(shown, excerpt.Text);
        Assert.Equal(TextWidth.Of(shown[..shown.IndexOf("[x]", StringComparison.Ordinal)]), excerpt.Column);
        Assert.Equal(3, excerpt.Width);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(36)]
    [InlineData(100)]
    [InlineData(1_000_000)]
    public void A_long_line_is_cut_around_the_value(int before)
    {
        Excerpt excerpt = Of(new string('a', before) + "[x]" + new string('b', 5_000), "[x]");

        Assert.InRange(TextWidth.Of(excerpt.Text), 10, Most + 2);
        Assert.Equal("[x]", excerpt.Text.Substring(excerpt.Column, excerpt.Width));
        Assert.EndsWith("…", excerpt.Text, StringComparison.Ordinal);
        Assert.Equal(before > Most, excerpt.Text.StartsWith('…'));
    }

    [Fact]
    public void A_value_that_is_longer_than_a_line_is_marked_as_far_as_it_is_shown()
    {
        string value = "[" + new string('x', 500) + "]";

        Excerpt excerpt = Of("abc " + value, value);

        Assert.True(excerpt.Column + excerpt.Width <= TextWidth.Of(excerpt.Text));
    }

    [Fact]
    public void A_value_of_several_lines_is_marked_to_the_end_of_its_first() =>
        Assert.Equal((3, 2), Of("a: [x\n , y]", "[x\n , y]") is var e ? (e.Column, e.Width) : default);

    [Fact]
    public void Characters_of_two_units_are_never_cut_in_half()
    {
        string text = string.Concat(Enumerable.Repeat("😀", 500)) + "[x]" + string.Concat(Enumerable.Repeat("😀", 500));

        Excerpt excerpt = Of(text, "[x]");

        Assert.DoesNotContain('\uFFFD', excerpt.Text);
        Assert.DoesNotContain(excerpt.Text.EnumerateRunes(), rune => rune.Value == 0xFFFD);
    }

    private static Excerpt Of(string text, string value)
    {
        int start = text.IndexOf(value, StringComparison.Ordinal);
        SourceLocation location = new SourceFile("x", text).LocationOf(SourceSpan.FromBounds(start, start + value.Length));
        return Excerpt.Of(text, location, Most);
    }
}
