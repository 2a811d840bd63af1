using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PartnershipSpec.Docs.Tests.Sources;
using PartnershipSpec.TestKit;

namespace PartnershipSpec.Docs.Tests.Documents;

/// <summary>A Markdown file of the repository: what it links to, and what can be linked to in it.</summary>
/// <param name="Path">Its path from the root of the repository, with slashes.</param>
internal sealed partial record MarkdownFile(string Path)
{
    /// <summary>Every one but those that builds leave behind.</summary>
    internal static IReadOnlyList<MarkdownFile> All { get; } =
        [.. CommittedFiles.Like("*.md").Select(path => new MarkdownFile(FromRoot(path)))];

    /// <summary>Where its links lead, as written.</summary>
    internal IReadOnlyList<string> Links => [.. Link().Matches(Span().Replace(Prose, "")).Select(m => m.Groups["to"].Value)];

    /// <summary>The anchors of its headings, as GitHub makes them.</summary>
    internal IReadOnlyList<string> Anchors =>
        [.. Heading().Matches(Prose).Select(m => Slug(m.Groups["text"].Value)).GroupBy(s => s).SelectMany(Numbered)];

    /// <summary>Its text without blocks of code.</summary>
    private string Prose => Fence().Replace(File.ReadAllText(System.IO.Path.Combine(Repository.Root, Path)).ReplaceLineEndings("\n"), "");

    /// <summary>A path as it is from the root of the repository, with slashes.</summary>
    internal static string FromRoot(string path) => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    private static string Slug(string heading)
    {
        string shown = Link().Replace(heading, link => link.Groups["shown"].Value).Trim().ToLowerInvariant();
        return new string([.. shown.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')]).Replace(' ', '-');
    }

    private static IEnumerable<string> Numbered(IGrouping<string, string> same) => same.Select((slug, i) => i == 0 ? slug : $"{slug}-{i}");

    [GeneratedRegex("""\[(?<shown>[^\]]*)\]\((?<to>[^)\s]+)\)""")]
    private static partial Regex Link();

    [GeneratedRegex("^#{1,6} +(?<text>.+?) *#*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^ *(?<fence>```+|~~~+).*?^ *\\k<fence>$\n?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("(?<ticks>`+)[^`].*?\\k<ticks>", RegexOptions.Singleline)]
    private static partial Regex Span();
}
