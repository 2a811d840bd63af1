using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>A database server that the tests start for themselves, in a folder and on a port of its own.</summary>
internal static class Server
{
    /// <summary>Whether servers that are not installed fail the tests rather than skip them.</summary>
    internal static bool AreRequired => Environment.GetEnvironmentVariable("CI") == "true";

    internal static DirectoryInfo NewFolder(string name) => Directory.CreateTempSubdirectory("partnershipspec-" + name + "-");

    /// <summary>Runs a program to its end; what it printed.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    internal static string Run(string program, params string[] arguments)
    {
        using Process process = Start(program, arguments);
        string printed = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{program} failed:\n{printed}");
    }

    /// <summary>Whether there is a program of that name.</summary>
    internal static bool IsInstalled(string program, params string[] arguments)
    {
        try
        {
            Run(program, arguments);
            return true;
        }
        catch (Win32Exception)
        {
            // That is how .NET says that it found none.
            return false;
        }
    }

    internal static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
        ?? throw new InvalidOperationException(program + " did not start.");

    /// <summary>Waits until a server answers.</summary>
    internal static void Await(string name, Func<bool> answers)
    {
        var clock = Stopwatch.StartNew();
        while (!answers())
        {
            if (clock.Elapsed > TimeSpan.FromMinutes(2)) throw new TimeoutException(name + " does not answer.");
            Thread.Sleep(100);
        }
    }
}
