using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Verbs;

/// <summary>The scripts in real shells, where these are installed; the tool stands beside the tests.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("psp ch", "check")]
    [InlineData("psp check --format j", "json")]
    [InlineData("psp explain --language f", "fr")]
    [InlineData("psp rules PSP100", "PSP1001 PSP1002 PSP1003 PSP1004 PSP1005 PSP1006")]
    [InlineData("psp completion z", "zsh")]
    public void Bash_completes_what_begins_so(string line, string expected)
    {
        string script = $$"""
            source psp.bash
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_WORDS=({{line}}) COMP_CWORD={{line.Split(' ').Length - 1}}
            _psp
            echo "${COMPREPLY[*]}"
            """;
        Assert.Equal(expected, InShell("bash", script, "bash", "-c", script));
    }

    [Theory]
    [InlineData("psp ch", "check")]
    [InlineData("psp rules PSP1001", "PSP1001")]
    public void Fish_completes_what_begins_so(string line, string expected)
    {
        if (!IsInstalled("fish")) return;

        string script = $"source psp.fish; complete --do-complete '{line}'";
        Assert.Contains(expected, InShell("fish", script, "fish", "-c", script).Split('\n'));
    }

    [Theory]
    [InlineData("zsh", "-n")]
    [InlineData("bash", "-n")]
    [InlineData("fish", "--no-execute")]
    public void Shells_can_read_their_scripts(string shell, string option)
    {
        if (IsInstalled(shell)) Assert.Equal("", InShell(shell, "", shell, option, "psp." + shell));
    }

    [Fact]
    public void PowerShell_can_read_its_script()
    {
        if (IsInstalled("pwsh")) Assert.Equal("read", InShell("pwsh", "", "pwsh", "-NoProfile", "-Command", ". ./psp.pwsh; 'read'"));
        else Assert.Contains("Register-ArgumentCompleter -Native -CommandName psp", Script("pwsh"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_shell_is_wrong_use()
    {
        using var tool = new RunTool();
        Assert.Equal(2, tool.Run("completion", "tcsh").Code);
    }

    private static string Script(string shell)
    {
        using var tool = new RunTool();
        return tool.Run("completion", shell).Out;
    }

    private static bool IsInstalled(string shell) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, shell)));

    /// <summary>What a shell prints, with the tool on its path and its script beside it.</summary>
    private static string InShell(string shell, string input, params IReadOnlyList<string> command)
    {
        using var tool = new RunTool();
        tool.With("psp." + shell, Script(shell));
        string program = Path.Combine(AppContext.BaseDirectory, "psp.dll");
        tool.With("bin/psp", $"#!/bin/sh\nexec dotnet '{program}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(tool.PathOf("bin/psp"), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = tool.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = tool.PathOf("bin") + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["HOME"] = tool.Folder;
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(error.Length == 0 && process.ExitCode == 0, $"{input}: {error}");
        return output.Trim();
    }
}
