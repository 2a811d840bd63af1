using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PartnershipSpec.TestKit;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Documents;

/// <summary>What <c>docs/how-to/from-spreadsheet-to-report.md</c> shows is what comes of it.</summary>
public sealed partial class SpreadsheetPageTests
{
    private static readonly string Page =
        File.ReadAllText(Path.Combine(Repository.Root, "docs/how-to/from-spreadsheet-to-report.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Each_command_of_the_page_does_what_the_page_says()
    {
        using var tool = new RunTool();
        tool.With("register.csv", Blocks("csv").Single());

        Assert.Equal((0, ""), Try(tool, "psp import register.csv --suggest"));
        string[] json = [.. Blocks("json")];
        Assert.Equal(json[0], tool.Read("register.map.json"));

        ToolResult check = tool.Run(Arguments("psp check"));
        Assert.Equal((1, Blocks("text").Single()), (check.Code, check.Out));

        tool.With("register.map.json", json[0].Replace("  \"notStated\": [\"unknown\"],\n", "  " + json[1], StringComparison.Ordinal));
        Assert.Equal(0, tool.Run(Arguments("psp check")).Code);
        Assert.Equal(
            ["psp classify", "psp explain", "psp report"],
            Commands.Skip(2).Take(3).Select(c => string.Join(' ', c.Split(' ').Take(2))));
        foreach (string command in Commands.Skip(2)) Assert.Equal(0, Try(tool, command).Code);
        Assert.Contains("Clean Rivers", tool.Read("report.html"), StringComparison.Ordinal);
        Assert.Contains(json[2].TrimEnd('\n'), tool.Read("register.partnerships.json"), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Commands =>
        [.. Blocks("sh").SelectMany(b => b.Split('\n')).Where(l => l.StartsWith("psp ", StringComparison.Ordinal))];

    private static (int Code, string Error) Try(RunTool tool, string command)
    {
        ToolResult result = tool.Run(Arguments(command));
        return (result.Code, result.Error);
    }

    private static string[] Arguments(string beginning) =>
        Commands.Single(c => c.StartsWith(beginning, StringComparison.Ordinal)).Split(' ')[1..];

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Page).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
