using System;
using System.IO;
using Xunit;

namespace PartnershipSpec.Browser.Tests.Harness;

/// <summary>A test in a browser. It is skipped where there is none, but not in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>The browser: Debian's, or the one that CHROMIUM names.</summary>
    public static readonly string Path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    public BrowserFactAttribute()
    {
        bool isRequired = Environment.GetEnvironmentVariable("CI") == "true";
        if (!File.Exists(Path) && !isRequired) Skip = $"There is no browser at {Path}: apt-get install chromium, or say with CHROMIUM where one is.";
    }
}
