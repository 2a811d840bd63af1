using System;
using System.Linq;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Output;

/// <summary>What <c>check</c> writes, format by format.</summary>
public sealed class FormatTests
{
    private const string False = """
        { "partnerships": [
          { "id": "a", "name": "=A, \"B\" | <b>", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["government"] } } ] }
        """;

    private const string Sound = """{ "partnerships": [] }""";

    [Fact]
    public void Text_underlines_the_value()
    {
        ToolResult result = Check(False, "text");

        Assert.StartsWith("partnerships.json(2,106): error PSP1001: ", result.Lines[0], StringComparison.Ordinal);
        string shown = result.Lines[1];
        string marks = result.Lines[2];
        Assert.Equal("[\"government\"]", shown[marks.IndexOf('^', StringComparison.Ordinal)..(marks.LastIndexOf('^') + 1)]);
        Assert.Equal("1 error, 0 warnings in 1 file\n", result.Error);
    }

    [Theory]
    [InlineData("fr", "1 erreur, 0 avertissement dans 1 fichier\n")]
    [InlineData("de", "1 Fehler, 0 Warnungen in 1 Datei\n")]
    public void The_summary_speaks_the_language_of_the_messages(string language, string summary) =>
        Assert.Equal(summary, Check(False, "text", "--language", language).Error);

    [Fact]
    public void Json_is_an_array_of_findings()
    {
        SameFinding finding = Assert.Single(SameFinding.OfTool(Check(False, "json").Out));

        Assert.Equal(("PSP1001", "error", "partnerships.json", "a"), (finding.Rule, finding.Severity, finding.File, finding.Declaration));
        Assert.Equal((2, 106, 2, 120), (finding.Line, finding.Column, finding.EndLine, finding.EndColumn));
        Assert.Equal("[]\n", Check(Sound, "json").Out);
    }

    [Fact]
    public void Csv_has_a_row_for_a_finding()
    {
        string[] rows = Check(False, "csv").Out.Split("\r\n");

        Assert.Equal("rule,severity,file,line,column,endLine,endColumn,message,declaration,criterion,cell", rows[0]);
        Assert.StartsWith(
            "PSP1001,error,partnerships.json,2,106,2,120,\"“=A, \"\"B\"\" | <b>” is declared", rows[1], StringComparison.Ordinal);
        Assert.EndsWith(",a,threeSectors,", rows[1], StringComparison.Ordinal);
        Assert.Equal(["", 3], [rows[^1], (object)rows.Length]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\\tx")]
    [InlineData("\\rx")]
    public void No_cell_of_a_csv_file_is_a_formula(string name)
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", $$"""{ "partnerships": [ { "id": "{{name}}", "name": "{{name}}" } ] }""");

        string[] row = tool.Run("classify", "--format", "csv").Out.Split("\r\n")[1].Split(',');

        Assert.StartsWith("'", row[0], StringComparison.Ordinal);
        Assert.StartsWith("'", row[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_shows_text_of_others_as_text()
    {
        ToolResult result = Check(False, "markdown");

        Assert.Equal(["| Severity | Rule | Place | Declaration | Message |", "|---|---|---|---|---|"], result.Lines.Take(2));
        Assert.StartsWith("| error | [PSP1001](https://", result.Lines[2], StringComparison.Ordinal);
        Assert.Contains("\\| &lt;b&gt;", result.Lines[2], StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", result.Out, StringComparison.Ordinal);
        Assert.Equal("No findings.\n", Check(Sound, "markdown").Out);
    }

    [Fact]
    public void Github_gets_a_command_for_a_finding()
    {
        using var tool = new RunTool();
        tool.With("a,b:c%.partnerships.json", False.Replace("| <b>", "100%\\n::error::x", StringComparison.Ordinal));

        ToolResult result = tool.Run("check", "--format", "github");

        string line = Assert.Single(result.Lines);
        Assert.StartsWith(
            "::error file=a%2Cb%3Ac%25.partnerships.json,line=2,endLine=2,col=", line, StringComparison.Ordinal);
        Assert.Contains("title=PSP1001::“=A, \"B\" 100%25 ::error::x” is declared", line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_informs_is_a_notice_on_github()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", """{ "partnerships": [ { "id": "a", "name": "A", "claims": "network" } ] }""");

        Assert.StartsWith("::notice file=", tool.Run("check", "--format", "github", "--least", "info").Out, StringComparison.Ordinal);
    }

    private static ToolResult Check(string text, string format, params string[] more)
    {
        using var tool = new RunTool();
        return tool.With("partnerships.json", text).Run(["check", "--format", format, .. more]);
    }
}
