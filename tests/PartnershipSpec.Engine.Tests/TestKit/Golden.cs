using System;
using System.IO;
using System.Runtime.CompilerServices;
using Xunit;

namespace PartnershipSpec.Engine.Tests.TestKit;

/// <summary>Compares with a reviewed text beside the tests; <c>UPDATE_GOLDEN=1</c> rewrites it instead.</summary>
internal static class Golden
{
    internal static void Matches(string text, string corpusFile, [CallerFilePath] string caller = "")
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(caller)!, "..", "Corpus", corpusFile), text);
        else
            Assert.Equal(TestFiles.Corpus(corpusFile).ReplaceLineEndings("\n"), text);
    }
}
