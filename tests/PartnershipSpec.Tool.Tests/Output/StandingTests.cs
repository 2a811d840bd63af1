using System;
using System.Linq;
using PartnershipSpec.TestKit.Consumers;
using PartnershipSpec.Tool.Output;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Output;

/// <summary>What <c>classify</c> writes, format by format.</summary>
public sealed class StandingTests
{
    private const string Declared = """
        { "partnerships": [
          { "id": "a", "name": "東京 Alliance", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["government"] } },
          { "id": "b", "name": "B, a rather long name of a partnership that goes on and on | <i>" } ] }
        """;

    [Fact]
    public void Csv_has_evidence_and_verdict_for_each_category()
    {
        string[] rows = Classify("csv").Out.Split("\r\n");

        Assert.Equal(
            "id,name,claims,verdict,placement,best,neighbour,network_evidence,network_verdict,roundTable_evidence,roundTable_verdict,"
            + "multiStakeholderInitiative_evidence,multiStakeholderInitiative_verdict,"
            + "multiStakeholderPartnership_evidence,multiStakeholderPartnership_verdict",
            rows[0]);
        Assert.StartsWith("a,東京 Alliance,multiStakeholderPartnership,contradicted,undetermined,,,", rows[1], StringComparison.Ordinal);
        Assert.EndsWith(",contradicted", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("b,\"B, a rather", rows[2], StringComparison.Ordinal);
        Assert.EndsWith(",,undetermined,,,0,open,0,open,0,open,0,open", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_of_two_spectra_has_the_columns_of_both()
    {
        using var tool = new RunTool();
        tool.With("p.csproj", "<Project />").With("shapes.spectrum.json", Samples.Shapes)
            .With("a.partnerships.json", "{ \"spectrum\": \"partnershipSpectrum\", " + Declared[1..])
            .With("b.partnerships.json", """{ "spectrum": "shapes", "partnerships": [ { "id": "c", "name": "C", "claims": "ball", "facts": { "round": true } } ] }""");

        string[] rows = tool.Run("classify", "--format", "csv").Out.Split("\r\n");

        Assert.EndsWith(",ball_evidence,ball_verdict,cube_evidence,cube_verdict", rows[0], StringComparison.Ordinal);
        Assert.Equal("c,C,ball,established,placed,ball,,,,,,,,,,3,established,-12,contradicted", rows[3]);
    }

    [Fact]
    public void Text_is_an_aligned_table()
    {
        ToolResult result = Classify("text", "--language", "fr");

        Assert.StartsWith("Nom", result.Lines[0], StringComparison.Ordinal);
        Assert.Equal(
            TextWidth.Of(result.Lines[0][..result.Lines[0].IndexOf("Verdict", StringComparison.Ordinal)]),
            TextWidth.Of(result.Lines[1][..result.Lines[1].IndexOf("contredit", StringComparison.Ordinal)]));
        Assert.Contains("indéterminé", result.Lines[2], StringComparison.Ordinal);
        Assert.Contains("that goes on and on | <i>", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Declared as", "contradicted", "undetermined")]
    [InlineData("fr", "Déclaré comme", "contredit", "indéterminé")]
    [InlineData("de", "Deklariert als", "widerlegt", "unbestimmt")]
    public void Text_speaks_three_languages(string language, params string[] words)
    {
        string text = Classify("text", "--language", language).Out;

        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(110)]
    [InlineData(300)]
    public void On_a_terminal_names_get_what_the_other_columns_leave(int width)
    {
        using var tool = new RunTool { IsTerminal = true, Width = width };
        tool.With("partnerships.json", Declared);

        ToolResult result = tool.Run("classify", "--color", "never");

        bool fits = result.Lines.All(line => TextWidth.Of(line) <= Math.Max(width, 100));
        Assert.True(fits, result.Out);
        Assert.Equal(width < 300, result.Out.Contains('…', StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_shows_text_of_others_as_text()
    {
        ToolResult result = Classify("markdown");

        Assert.StartsWith("| Name | Declared as |", result.Lines[0], StringComparison.Ordinal);
        Assert.Equal("|---|---|---|---|---|---|", result.Lines[1]);
        Assert.Contains("\\| &lt;i&gt; |", result.Lines[3], StringComparison.Ordinal);
    }

    private static ToolResult Classify(string format, params string[] more)
    {
        using var tool = new RunTool();
        return tool.With("partnerships.json", Declared).Run(["classify", "--format", format, .. more]);
    }
}
