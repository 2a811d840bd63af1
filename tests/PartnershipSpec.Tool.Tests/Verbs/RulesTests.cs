using System;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Verbs;

public sealed class RulesTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(r => r.Id)];

    [Theory]
    [InlineData("text", "en", "rules.en.txt")]
    [InlineData("markdown", "fr", "rules.fr.md")]
    [InlineData("json", "de", "rules.json")]
    public void It_lists_all_rules(string format, string language, string golden)
    {
        using var tool = new RunTool();
        GoldenFile.Match(golden, tool.Run("rules", "--format", format, "--language", language).Out);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_has_its_page_offline(string id)
    {
        using var tool = new RunTool();
        string text = tool.Run("rules", id).Out;
        Assert.StartsWith(id + ": ", text, StringComparison.Ordinal);
        foreach (string markup in new[] { "<!--", "```", "](" }) Assert.DoesNotContain(markup, text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\*\*\w", text);
        string markdown = tool.Run("rules", id, "--format", "markdown").Out;
        Assert.StartsWith($"# {id}: ", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_reads_as_text()
    {
        using var tool = new RunTool();
        GoldenFile.Match("rules.PSP2004.txt", tool.Run("rules", "psp2004").Out);
    }

    [Fact]
    public void The_nearest_rule_is_offered_where_there_is_none_of_that_name()
    {
        using var tool = new RunTool();
        ToolResult result = tool.Run("rules", "PSP101");
        Assert.Equal((2, "psp: There is no rule “PSP101”: did you mean “PSP1001”?\n"), (result.Code, result.Error));
    }
}
