using System;
using System.IO;
using System.Linq;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Documents;

/// <summary>Every link between documents of the repository leads somewhere, and so does every anchor.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Files => [.. MarkdownFile.All.Select(f => f.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_relative_link_leads_to_a_file_and_every_anchor_to_a_heading(string file)
    {
        string[] broken = [.. new MarkdownFile(file).Links.Where(to => !to.Contains("://", StringComparison.Ordinal) && !Leads(file, to))];
        Assert.Empty(broken);
    }

    [Fact]
    public void The_repository_s_documents_are_all_looked_at()
    {
        string[] some =
            ["README.md", "docs/architecture.md", "docs/rules/PSP0001.md", "spectrum-spec/README.md",
            "samples/PartnershipRegistry/README.md"];
        Assert.Subset(MarkdownFile.All.Select(f => f.Path).ToHashSet(), some.ToHashSet());
        Assert.Contains("#declare-partnerships", MarkdownFile.All.Single(f => f.Path == "README.md").Anchors.Select(a => "#" + a));
        Assert.InRange(MarkdownFile.All.Sum(f => f.Links.Count), 100, int.MaxValue);
    }

    [Theory]
    [InlineData("docs/rules/PSP1001.md", "../../README.md", true)]
    [InlineData("docs/rules/PSP1001.md", "../../README.md#declare-partnerships", true)]
    [InlineData("docs/rules/PSP1001.md", "../../README.md#no-such-heading", false)]
    [InlineData("docs/rules/PSP1001.md", "README.txt", false)]
    [InlineData("README.md", "docs/rules", true)]
    [InlineData("README.md", "#declare-partnerships", true)]
    [InlineData("README.md", "#no-such-heading", false)]
    public void A_link_leads_somewhere_or_not(string file, string to, bool leads) => Assert.Equal(leads, Leads(file, to));

    private static bool Leads(string file, string to)
    {
        string[] parts = to.Split('#', 2);
        string folder = Path.Combine(Repository.Root, Path.GetDirectoryName(file)!);
        string target = parts[0].Length == 0 ? file : MarkdownFile.FromRoot(Path.Combine(folder, parts[0]));
        if (parts.Length == 2) return MarkdownFile.All.Any(f => f.Path == target && f.Anchors.Contains(parts[1]));

        return File.Exists(Path.Combine(Repository.Root, target)) || Directory.Exists(Path.Combine(Repository.Root, target));
    }
}
