using System;
using System.IO;
using Xunit;

namespace PartnershipSpec.TestKit;

/// <summary>Compares text with a file of the repository; with UPDATE_GOLDEN=1 in the environment, writes it instead.</summary>
public static class Golden
{
    public static void Match(string path, string actual)
    {
        string file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(file, actual);

        Assert.Equal(File.ReadAllText(file), actual, ignoreLineEndingDifferences: true);
    }
}
