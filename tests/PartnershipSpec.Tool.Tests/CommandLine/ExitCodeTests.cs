using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.CommandLine;

public sealed class ExitCodeTests
{
    private const string False = """
        { "partnerships": [ { "id": "a", "name": "A", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["government"] } } ] }
        """;

    private const string NotJson = "{ \"partnerships\": [ }";

    [Fact]
    public void Nothing_found_is_0()
    {
        using var tool = new RunTool();

        Assert.Equal(0, tool.With("partnerships.json", """{ "partnerships": [] }""").Run("check").Code);
    }

    [Fact]
    public void An_error_found_is_1()
    {
        using var tool = new RunTool();

        Assert.Equal(1, tool.With("partnerships.json", False).Run("check").Code);
    }

    [Fact]
    public void A_file_that_is_not_JSON_is_a_finding_like_any_other()
    {
        using var tool = new RunTool();

        ToolResult result = tool.With("partnerships.json", NotJson).Run("check");

        Assert.Equal(1, result.Code);
        Assert.Contains("partnerships.json(1,21): error PSP2001: ", result.Out, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Exit_zero_leaves_only_what_is_found_out_of_the_exit_code()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", False);

        Assert.Equal(0, tool.Run("check", "--exit-zero").Code);
        Assert.Equal(2, tool.Run("check", "missing.json", "--exit-zero").Code);
    }

    [Theory]
    [InlineData("check", "--nope")]
    [InlineData("check", "missing.json")]
    [InlineData("check", "--format", "nope")]
    [InlineData("check", "--today", "yesterday")]
    [InlineData("explain")]
    [InlineData("nope")]
    public void Wrong_use_is_2_and_said_on_standard_error(params string[] args)
    {
        using var tool = new RunTool();

        ToolResult result = tool.Run(args);

        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Out);
        Assert.StartsWith("psp: ", result.Error, System.StringComparison.Ordinal);
    }
}
