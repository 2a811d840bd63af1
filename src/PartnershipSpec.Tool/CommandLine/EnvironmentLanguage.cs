using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>The language that the environment asks for.</summary>
internal static class EnvironmentLanguage
{
    /// <summary>The languages that messages come in; the first is the one for all others.</summary>
    public static readonly IReadOnlyList<string> Known = ["en", "fr", "de"];

    // In the order in which they count: the SDK's own variable first, then those of POSIX.
    private static readonly string[] Variables = ["DOTNET_CLI_UI_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>One of <see cref="Known"/>.</summary>
    public static string Of(ToolHost host)
    {
        string asked = Variables.Select(host.Variable).FirstOrDefault(value => value.Length > 0) ?? "";
        string language = asked.Split('_', '-', '.')[0];
        return Known.FirstOrDefault(known => language.Equals(known, StringComparison.OrdinalIgnoreCase)) ?? Known[0];
    }
}
