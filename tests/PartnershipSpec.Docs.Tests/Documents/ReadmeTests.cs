using System;
using System.IO;
using System.Linq;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Documents;

/// <summary>What the README promises to somebody who opens it for the first time.</summary>
public sealed class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void It_is_short() => Assert.InRange(Lines.Length, 1, 130);

    [Fact]
    public void Its_first_two_commands_run_the_sample_and_the_tests() =>
        Assert.Equal(
            ["dotnet run --project samples/PartnershipRegistry", "dotnet test"],
            Lines.Where(l => l.StartsWith("dotnet", StringComparison.Ordinal)).Take(2).Select(l => l.Split('#')[0].TrimEnd()));

    [Fact]
    public void The_finding_of_its_picture_stands_there_as_text_too()
    {
        Assert.Contains(Lines, l => l.Contains("](docs/finding.svg)", StringComparison.Ordinal));
        Assert.Contains(FindingOf("finding"), l => l.Contains(" PSP1001: ", StringComparison.Ordinal));
    }

    private static string[] FindingOf(string part) =>
        CodeBlock.Of(string.Join('\n', Lines), "generated: " + part).Split('\n');
}
