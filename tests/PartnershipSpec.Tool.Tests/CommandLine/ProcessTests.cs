using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.CommandLine;

/// <summary>The real process, by a shell: what only that shows.</summary>
public sealed class ProcessTests
{
    private static readonly string Tool = $"psp=(dotnet \"{typeof(PspCommand).Assembly.Location}\")\n";

    [Fact]
    public void A_pipe_that_is_closed_ends_it_quietly()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", Many(2_000));

        (int code, string output, string error) = Shell(tool, "set -o pipefail; psp check --least hidden | head -1; exit ${PIPESTATUS[0]}");

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("partnerships.json(", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_that_is_closed_or_full_is_said()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", Many(10));

        Assert.NotInRange(Shell(tool, "psp check --least hidden >&-").Code, 128, 255);
        (int code, _, string error) = Shell(tool, "psp check --least hidden > /dev/full");
        Assert.Equal(2, code);
        Assert.StartsWith("psp: standard output cannot be written: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupt_ends_it_with_130()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", Many(60_000));

        (int code, string output, _) = Shell(tool, "set -m; psp check --least hidden -o out.txt & sleep 2; kill -INT $!; wait $!; echo $?");

        Assert.Equal(0, code);
        Assert.Equal("130", output.Trim());
        Assert.False(File.Exists(tool.PathOf("out.txt")));
    }

    [Fact]
    public void Output_and_summary_may_share_a_file()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", Many(2));

        Shell(tool, "echo before > log; psp check --least info >> log 2>&1");

        string[] lines = File.ReadAllLines(tool.PathOf("log"));
        Assert.Equal("before", lines[0]);
        Assert.StartsWith("partnerships.json(", lines[1], StringComparison.Ordinal);
        Assert.Equal("0 errors, 0 warnings in 1 file", lines[^1]);
    }

    [Fact]
    public void A_device_is_written_to_and_stays_one()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", Many(1));

        (int code, string output, _) = Shell(
            tool,
            "psp check --format json --least info -o /dev/stdout | cat; "
            + "test -c /dev/null && psp check -o /dev/null && test -c /dev/null");

        Assert.Equal(0, code);
        Assert.StartsWith("[", output, StringComparison.Ordinal);
    }

    private static string Many(int count)
    {
        var text = new StringBuilder("{ \"partnerships\": [\n");
        for (int i = 0; i < count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{{ \"id\": \"p{i}\", \"name\": \"P {i}\", \"claims\": \"network\" }},\n");
        return text.Append("] }").ToString();
    }

    private static (int Code, string Output, string Error) Shell(RunTool tool, string script)
    {
        var start = new ProcessStartInfo("bash")
        {
            WorkingDirectory = tool.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Tool + script.Replace("psp check", "\"${psp[@]}\" check", StringComparison.Ordinal));
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        System.Threading.Tasks.Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
