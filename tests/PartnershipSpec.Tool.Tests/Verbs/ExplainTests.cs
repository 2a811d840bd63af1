using System;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Verbs;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("text", "en", "explain.en.txt")]
    [InlineData("text", "fr", "explain.fr.txt")]
    [InlineData("markdown", "de", "explain.de.md")]
    [InlineData("json", "en", "explain.json")]
    public void It_shows_every_criterion_with_its_quotation_and_where_its_facts_come_from(string format, string language, string golden)
    {
        using RunTool tool = SampleData.Folder();
        ToolResult result = tool.Run("explain", "allianceForIntegrity", "data", "--format", format, "--language", language);
        Assert.Equal((0, ""), (result.Code, result.Error));
        GoldenFile.Match(golden, result.Out);
    }

    [Fact]
    public void A_source_stands_under_each_criterion_that_its_fact_decides()
    {
        using RunTool tool = SampleData.Folder();
        ToolResult result = tool.Run("explain", "hostile", "data");
        int criterion = result.Lines.ToList().FindIndex(l => l.StartsWith("  [-]", StringComparison.Ordinal));
        Assert.Contains("Formality of the structure: ", result.Lines[criterion + 1], StringComparison.Ordinal);
        Assert.Contains("https://example.org", result.Lines[criterion + 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public void Nothing_in_the_data_steers_the_terminal_or_becomes_markup(string format)
    {
        using RunTool tool = SampleData.Folder();
        foreach (string verb in new[] { "explain", "advise" })
        {
            string shown = tool.Run(verb, "hostile", "data", "--format", format).Out;
            Assert.DoesNotContain(shown, c => char.IsControl(c) && c != '\n');
            Assert.DoesNotContain('\u202e', shown);
            if (format == "markdown") Assert.DoesNotContain("<b>", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_id_stands_in_the_prose()
    {
        using RunTool tool = SampleData.Folder();
        string shown = tool.Run("explain", "allianceForIntegrity", "data").Out;
        foreach (string id in TestKit.Engine.Bundled.Spectrum.Model.Categories.SelectMany(c => c.Criteria).Select(c => c.Id).Append("allianceForIntegrity"))
            Assert.DoesNotContain(id, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_id_is_offered_where_there_is_none_of_that_name()
    {
        using RunTool tool = SampleData.Folder();
        ToolResult result = tool.Run("explain", "allianceForIntergrity", "data");
        Assert.Equal(2, result.Code);
        Assert.Equal("psp: There is no partnership with the id “allianceForIntergrity”: did you mean “allianceForIntegrity”?\n", result.Error);
    }

    [Fact]
    public void Criteria_in_JSON_are_those_of_the_spectrum_with_the_points_of_classify()
    {
        using RunTool tool = SampleData.Folder();
        JsonElement explained = JsonDocument.Parse(tool.Run("explain", "allianceForIntegrity", "data", "--format", "json").Out).RootElement;
        JsonElement standing = JsonDocument.Parse(tool.Run("classify", "data", "--format", "json").Out).RootElement[0];
        Assert.Equal(standing.GetProperty("verdict").GetString(), explained.GetProperty("verdict").GetString());
        foreach (JsonProperty category in standing.GetProperty("evidence").EnumerateObject())
        {
            int points = explained.GetProperty("criteria").EnumerateArray()
                .Where(c => c.GetProperty("category").GetString() == category.Name).Sum(c => c.GetProperty("points").GetInt32());
            Assert.Equal(category.Value.GetInt32(), points);
        }
    }
}
