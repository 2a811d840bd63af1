using System;
using PartnershipSpec.TestKit;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("de")]
    public void The_sample_s_report_reads_as_it_did(string language)
    {
        using var tool = new RunTool();
        foreach (string file in (string[])["germany", "international", "msi-database"])
            tool.WithCopy($"samples/PartnershipRegistry/Declarations/{file}.partnerships.json");

        ToolResult result = tool.Run("report", "--format", "markdown", "--language", language, "--today", "2026-05-04");

        Golden.Match($"tests/PartnershipSpec.Tool.Tests/Reports/sample.{language}.golden.md", result.Out);
    }

    [Fact]
    public void Hostile_texts_are_text()
    {
        using var tool = new RunTool();

        string report = tool.With("partnerships.json", Hostile.File).Run("report", "--format", "markdown", "--title", "<b>*bold*").Out;

        Assert.StartsWith("# &lt;b&gt;\\*bold\\*\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain('<', report);
        Assert.DoesNotContain(report, c => c is '\u001b' or '\u202e' or '\u2028');
    }
}
