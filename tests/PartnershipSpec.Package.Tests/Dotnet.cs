using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace PartnershipSpec.Package.Tests;

/// <summary>The command line a user has.</summary>
internal static class Dotnet
{
    internal static Task<(int ExitCode, string Output)> Run(string folder, params string[] arguments) =>
        RunProgram("dotnet", folder, arguments);

    internal static async Task<(int ExitCode, string Output)> RunProgram(string program, string folder, params string[] arguments)
    {
        using Process process = Process.Start(Start(program, folder, arguments))!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>A command, for whoever wants to see what it prints as long as it runs.</summary>
    internal static ProcessStartInfo Command(string folder, params string[] arguments) => Start("dotnet", folder, arguments);

    private static ProcessStartInfo Start(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(
            program, arguments)
        { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // A test host carries settings of the SDK that runs it, which a user's shell does not have.
        foreach (string name in start.Environment.Keys.Where(IsOfTheHost).ToArray()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return start;
    }

    internal static async Task<string> RunOrFail(string folder, params string[] arguments)
    {
        (int exitCode, string output) = await Run(folder, arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}:\n{output}");
    }

    /// <summary>Ends a compiler server.</summary>
    /// <param name="folder">That of a project.</param>
    /// <param name="id">What projects name the server by, as their SharedCompilationId.</param>
    internal static async Task ShutDownCompiler(string folder, string id)
    {
        string compiler = (await RunOrFail(folder, "msbuild", "-getProperty:RoslynTargetsPath")).Trim();
        await Run(folder, "exec", Path.Combine(compiler, "bincore", "VBCSCompiler.dll"), "-shutdown", $"-pipename:{id}");
    }

    private static bool IsOfTheHost(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
            || name is "CI" or "DOTNET_HOST_PATH";
}
