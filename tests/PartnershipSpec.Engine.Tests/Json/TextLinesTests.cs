using System;
using System.Linq;
using CsCheck;
using PartnershipSpec.Engine.Text;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Json;

public sealed class TextLinesTests
{
    private static readonly Gen<string> Texts =
        Gen.OneOf("a", "é", "\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\0", "😀").Array[0, 30].Select(string.Concat);

    [Fact]
    public void Lines_and_characters_are_those_of_a_naive_count() =>
        Texts.Sample(
            text =>
            {
                var lines = new TextLines(text);
                for (int offset = 0; offset <= text.Length; offset++)
                    Assert.Equal(Count(text, offset), lines.At(offset));
                Assert.Equal(Count(text, text.Length).Line + 1, lines.Count);
            },
            iter: 5_000);

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(int.MinValue, 0, 0)]
    [InlineData(4, 1, 1)]
    [InlineData(int.MaxValue, 1, 1)]
    public void An_offset_outside_of_the_text_counts_as_its_nearer_end(int offset, int line, int character) =>
        Assert.Equal((line, character), new TextLines("a\r\nb").At(offset));

    [Fact]
    public void A_line_break_belongs_to_the_line_it_ends()
    {
        var lines = new TextLines("a\r\nb\rc");
        Assert.Equal(new[] { (0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (2, 0), (2, 1) }, Enumerable.Range(0, 7).Select(lines.At));
    }

    [Fact]
    public void An_empty_text_has_one_line() => Assert.Equal((1, (0, 0)), (new TextLines("").Count, new TextLines("").At(0)));

    [Fact]
    public void No_text_is_no_text() => Assert.Throws<ArgumentNullException>(() => new TextLines(null!));

    private static (int Line, int Character) Count(string text, int offset)
    {
        int line = 0;
        int start = 0;
        for (int i = 0; i < offset; i++)
        {
            bool isFirstHalf = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (!isFirstHalf && "\r\n\u0085\u2028\u2029".Contains(text[i], StringComparison.Ordinal))
                (line, start) = (line + 1, i + 1);
        }
        return (line, offset - start);
    }
}
