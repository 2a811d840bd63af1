using Registry;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Samples;

/// <summary>The sample prints names and ids from files: none of them reaches the terminal as a command.</summary>
public sealed class SafeTextTests
{
    [Theory]
    [InlineData("Round table (Nantes)", "Round table (Nantes)")]
    [InlineData("a\u001b]8;;https://example.org\u0007b", "a ]8;;https://example.org b")]
    [InlineData("a\u001b[2Jb\u009b2J", "a [2Jb 2J")]
    [InlineData("a\r\n● forged\u0085\u2028\u2029\v\f\0", "a  ● forged      ")]
    [InlineData("\u202egnp.exe\u2066\u200f\u061c", " gnp.exe   ")]
    public void Text_of_others_is_one_line_that_steers_nothing(string text, string shown) => Assert.Equal(shown, SafeText.Line(text));
}
