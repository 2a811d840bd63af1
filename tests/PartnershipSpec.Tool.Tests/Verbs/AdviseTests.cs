using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Verbs;

public sealed class AdviseTests
{
    private const string Established = """
        { "partnerships": [ { "id": "a", "name": "A", "claims": "roundTable", "facts": { "structureFormality": "light" } },
          { "id": "b", "name": "B", "facts": { "structureFormality": "light" } } ] }
        """;

    [Theory]
    [InlineData("text", "en", "advise.en.txt")]
    [InlineData("markdown", "fr", "advise.fr.md")]
    [InlineData("json", "de", "advise.json")]
    public void It_lists_what_is_missing_and_exits_1(string format, string language, string golden)
    {
        using RunTool tool = SampleData.Folder();
        ToolResult result = tool.Run("advise", "allianceForIntegrity", "data", "--format", format, "--language", language);
        Assert.Equal((1, ""), (result.Code, result.Error));
        GoldenFile.Match(golden, result.Out);
    }

    [Fact]
    public void What_is_established_needs_nothing_and_exits_0()
    {
        using RunTool tool = new RunTool().With("partnerships.json", Established);
        ToolResult result = tool.Run("advise", "a");
        Assert.Equal((0, "A\nDeclared as: Round table. Verdict: established, on 1 of 1 facts stated.\nEstablished.\n"), (result.Code, result.Out));
    }

    [Fact]
    public void What_claims_nothing_cannot_be_advised()
    {
        using RunTool tool = new RunTool().With("partnerships.json", Established);
        Assert.Equal((2, "psp: “b” claims no category: there is nothing to establish.\n"), (tool.Run("advise", "b").Code, tool.Run("advise", "b").Error));
    }

    [Fact]
    public void Exit_zero_turns_not_established_into_0()
    {
        using RunTool tool = SampleData.Folder();
        Assert.Equal(0, tool.Run("advise", "allianceForIntegrity", "data", "--exit-zero").Code);
    }
}
