using System;
using System.IO;
using System.Linq;
using PartnershipSpec.TestKit;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Reports;

/// <summary>The page of the documentation about reports is right.</summary>
public sealed class ReportPageOfDocsTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "how-to", "report.md"));

    private static readonly string[] Written = [.. Page.Split('\n').Where(line => line.StartsWith("psp ", StringComparison.Ordinal))];

    public static TheoryData<string> Commands => [.. Written];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_of_it_works(string command)
    {
        using var tool = new RunTool();
        tool.WithCopy("samples/PartnershipRegistry/Declarations/germany.partnerships.json", "data/germany.partnerships.json");

        ToolResult result = tool.Run(command.Replace("\"Our partnerships\"", "Ours", StringComparison.Ordinal).Split(' ')[1..]);

        Assert.Equal((0, "4 partnerships: 0 errors, 0 warnings\n"), (result.Code, result.Error));
    }

    [Fact]
    public void It_has_commands() => Assert.Equal(4, Written.Length);

    [Fact]
    public void Its_picture_is_no_burden() =>
        Assert.InRange(new FileInfo(Path.Combine(Repository.Root, "docs", "images", "report.png")).Length, 20_000, 200_000);
}
