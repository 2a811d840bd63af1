using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.TestKit;

namespace PartnershipSpec.Docs.Tests.Sources;

/// <summary>The files of the repository, without those that builds leave behind.</summary>
internal static class CommittedFiles
{
    private static readonly string[] MadeByBuilds = ["bin", "obj", "artifacts", "TestResults"];

    /// <summary>The whole paths of the files with such a name.</summary>
    /// <param name="pattern">The name, with <c>*</c> for any characters.</param>
    internal static IEnumerable<string> Like(string pattern) =>
        Below(new DirectoryInfo(Repository.Root), pattern).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Below(DirectoryInfo folder, string pattern) => folder.EnumerateFiles(pattern)
        .Select(f => f.FullName)
        .Concat(folder.EnumerateDirectories()
            .Where(d => d.Name[0] != '.' && !MadeByBuilds.Contains(d.Name))
            .SelectMany(d => Below(d, pattern)));
}
