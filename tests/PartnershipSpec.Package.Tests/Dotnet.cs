using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace PartnershipSpec.Package.Tests;

/// <summary>The command line a user has.</summary>
internal static class Dotnet
{
    internal static async Task<(int ExitCode, string Output)> Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // A test host carries settings of the SDK that runs it, which a user's shell does not have.
        foreach (string name in start.Environment.Keys.Where(IsOfTheHost).ToArray()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    internal static async Task<string> RunOrFail(string folder, params string[] arguments)
    {
        (int exitCode, string output) = await Run(folder, arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}:\n{output}");
    }

    private static bool IsOfTheHost(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase) || name is "CI" or "DOTNET_HOST_PATH";
}
