using System;
using System.IO;
using System.Runtime.CompilerServices;
using Xunit;

namespace PartnershipSpec.Core.Tests.TestKit;

/// <summary>Compares with a reviewed text beside the tests; <c>UPDATE_GOLDEN=1</c> rewrites it instead.</summary>
internal static class Golden
{
    private const string Begin = "<!-- generated: UPDATE_GOLDEN=1 dotnet test -->";
    private const string End = "<!-- end of what is generated -->";

    internal static void Matches(string text, string corpusFile, [CallerFilePath] string caller = "")
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(caller)!, "..", "Corpus", corpusFile), text);
        else
            Assert.Equal(TestFiles.Corpus(corpusFile).ReplaceLineEndings("\n"), text);
    }

    /// <summary>The same with what stands between the marks of a page under <c>docs</c>; what people wrote around them stays.</summary>
    internal static void MatchesPage(string text, string page, [CallerFilePath] string caller = "")
    {
        string before = TestFiles.Page(page).ReplaceLineEndings("\n");
        int start = before.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = before.IndexOf(End, StringComparison.Ordinal);
        Assert.True(start >= Begin.Length && end >= start, $"{page} has no place for what is generated");
        string after = before[..start] + "\n\n" + text + "\n" + before[end..];
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(caller)!, "..", "..", "..", "docs", page), after);
        else
            Assert.Equal(after, before);
    }
}
