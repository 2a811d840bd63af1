using System;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.TestKit.Engine;
using PartnershipSpec.Tool.Logic;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Verbs;

public sealed class LintTests
{
    [Theory]
    [InlineData("text", "lint.txt")]
    [InlineData("json", "lint.json")]
    public void A_sound_spec_exits_0_and_shows_what_it_comes_to(string format, string golden)
    {
        using RunTool tool = SampleData.Folder();
        ToolResult result = tool.Run("lint", "versions/old.spectrum.json", "--format", format);
        Assert.Equal((0, ""), (result.Code, result.Error));
        GoldenFile.Match(golden, result.Out);
    }

    [Theory]
    [InlineData("PSP0004-unknown-trait.spectrum.json")]
    [InlineData("PSP0005-criteria-exclude-each-other.spectrum.json")]
    [InlineData("PSP0006-never-met.spectrum.json")]
    [InlineData("PSP0007-copied-category.spectrum.json")]
    public void Problems_are_those_of_check_and_exit_1(string example)
    {
        using RunTool tool = new RunTool().WithCopy("spectrum-spec/examples/invalid/" + example);
        ToolResult linted = tool.Run("lint", example);
        ToolResult check = tool.Run("check", example);
        Assert.Equal(1, linted.Code);
        Assert.StartsWith(check.Out, linted.Out, StringComparison.Ordinal);
        Assert.Contains(example[..7], linted.Out, StringComparison.Ordinal);
        Assert.Equal(0, tool.Run("lint", example, "--exit-zero").Code);
    }

    [Fact]
    public void A_spec_that_cannot_be_read_whole_has_no_logic()
    {
        const string Example = "PSP0004-unknown-trait.spectrum.json";
        using RunTool tool = new RunTool().WithCopy("spectrum-spec/examples/invalid/" + Example);
        JsonElement linted = JsonDocument.Parse(tool.Run("lint", Example, "--format", "json").Out).RootElement;
        Assert.Equal(JsonValueKind.Null, linted.GetProperty("logic").ValueKind);
        Assert.NotEmpty(linted.GetProperty("problems").EnumerateArray());
    }

    [Fact]
    public void A_spec_may_have_any_name()
    {
        using RunTool tool = new RunTool().With("mine.json", Bundled.Text);
        Assert.Equal(0, tool.Run("lint", "mine.json").Code);
    }

    [Fact]
    public void What_is_too_large_to_decide_is_named_and_never_guessed()
    {
        var report = new LogicReport(Bundled.Spectrum, steps: 10);
        Assert.Null(report.Established);
        Assert.All(report.Pairs, p => Assert.Null(p.Both));
        Assert.Contains("which share of the descriptions establishes what", report.Undecided);
        Assert.Equal(2 + 4 + (2 * 12), report.Undecided.Count);
    }

    [Fact]
    public void A_spec_too_large_to_decide_exits_2_with_the_reason()
    {
        using RunTool tool = new RunTool().With("large.spectrum.json", LargeSpec.Of(categories: 2, criteria: 1000).Text);
        ToolResult result = tool.Run("lint", "large.spectrum.json");
        Assert.Equal(2, result.Code);
        Assert.Contains("too large to decide: which share of the descriptions is placed where", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_categories_each_is_said_of_the_other()
    {
        string spec = new SpecBuilder().Flag("a").Flag("b")
            .Category("one").Takes("""{ "a": true, "b": true }""").Category("other").Takes("""{ "a": true }""")
            .Category("third").Takes("""{ "a": false }""").Text;
        using RunTool tool = new RunTool().With("x.spectrum.json", spec);
        string[] lines = [.. tool.Run("lint", "x.spectrum.json").Lines];
        Assert.Contains(lines, l => l.Contains("one ", StringComparison.Ordinal) && l.Contains(" other ", StringComparison.Ordinal) && l.Contains("all: implied", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("one ", StringComparison.Ordinal) && l.Contains(" third ", StringComparison.Ordinal) && l.Contains("none: excluded", StringComparison.Ordinal));
        Assert.Equal(4, lines.Count(l => l.Contains("none: excluded", StringComparison.Ordinal)));
    }
}
