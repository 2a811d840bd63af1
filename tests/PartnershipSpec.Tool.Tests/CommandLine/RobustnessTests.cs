using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.CommandLine;

/// <summary>Inputs that cannot be read, and those that mean harm.</summary>
public sealed class RobustnessTests
{
    private const string False = """
        { "partnerships": [ { "id": "a", "name": "A", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["government"] } } ] }
        """;

    [Theory]
    [InlineData("check")]
    [InlineData("classify")]
    public void The_worst_of_several_inputs_wins_and_the_others_are_looked_at_all_the_same(string verb)
    {
        using var tool = new RunTool();
        tool.With("a.partnerships.json", False).With("b.partnerships.json", False.Replace("\"a\"", "\"b\"", StringComparison.Ordinal));

        ToolResult result = tool.Run(verb, "a.partnerships.json", "gone.json", "b.partnerships.json", "picture.png");

        Assert.Equal(2, result.Code);
        Assert.Contains("psp: gone.json: there is no such file or folder.\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.Out.Split('\n').Count(Judges));

        static bool Judges(string line) =>
            line.Contains("PSP1001", StringComparison.Ordinal) || line.Contains("contradicted", StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_does_not_keep_others_of_its_folder_from_being_checked()
    {
        using var tool = new RunTool();
        tool.With("a.partnerships.json", False);
        File.CreateSymbolicLink(tool.PathOf("b.partnerships.json"), tool.PathOf("gone"));

        ToolResult result = tool.Run("check");

        Assert.Equal(2, result.Code);
        Assert.Contains("a.partnerships.json(1,", result.Out, StringComparison.Ordinal);
        Assert.StartsWith("psp: b.partnerships.json: cannot be read: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spec_that_cannot_be_opened_is_said_and_its_declarations_are_not_accused_of_naming_it()
    {
        using var tool = new RunTool();
        tool.With("p.csproj", "<Project />").With("partnerships.json", """{ "spectrum": "mine", "partnerships": [] }""");
        File.CreateSymbolicLink(tool.PathOf("mine.spectrum.json"), tool.PathOf("gone"));

        ToolResult result = tool.Run("check");

        Assert.Equal((2, ""), (result.Code, result.Out));
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused()
    {
        using var tool = new RunTool();
        tool.With("a.partnerships.json", False);
        using (FileStream huge = File.Create(tool.PathOf("huge.partnerships.json"))) huge.SetLength((256L << 20) + 1);

        ToolResult result = tool.Run("check");

        Assert.Equal(2, result.Code);
        Assert.StartsWith("psp: huge.partnerships.json: too large: more than 256 MB.\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("a.partnerships.json(1,", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Junk_is_a_finding()
    {
        using var tool = new RunTool();
        var junk = new byte[4096];
        new Random(1).NextBytes(junk);
        tool.With("junk.partnerships.json", junk).With("nul.partnerships.json", new byte[100]);

        ToolResult result = tool.Run("check");

        Assert.Equal(1, result.Code);
        Assert.All(result.Out.ToCharArray(), c => Assert.True(c == '\n' || !char.IsControl(c)));
        Assert.Equal(2, result.Out.Split('\n').Count(l => l.Contains("PSP2001", StringComparison.Ordinal)));
    }

    public static TheoryData<string> Uses =>
    [
        "check --least hidden", "check --format github --least hidden", "check --format markdown --least hidden",
        "check --format csv --least hidden", "check --format json --least hidden", "check --format sarif --least hidden",
        "check --fix --dry-run",
        "classify", "classify --format csv", "classify --format markdown", "classify --format json",
        "explain a\u001b]0;x\u0007", "advise a\u001b]0;x\u0007",
        "explain nope\u001b[31m", "check no\u001b[31mfile.json", "check --no\u001b[31mpe",
    ];

    [Theory]
    [MemberData(nameof(Uses))]
    public void No_text_of_others_steers_the_terminal(string use)
    {
        const string hostile = "a\u001b]0;x\u0007\u009b31m\u202e";
        using var tool = new RunTool { IsTerminal = true, Width = 80 };
        tool.Environment["NO_COLOR"] = "1";
        tool.With(
            "da\u001b[31mta.partnerships.json",
            $$"""
            { "partnerships": [ { "id": "a\u001b]0;x\u0007", "name": "{{Escaped(hostile)}}", "claims": "multiStakeholderPartnership",
              "facts": { "sectors": ["government"] } }, { "id": "\u009bb", "name": "{{"\u009b\u202e"}}", "claims": "ntework" } ] }
            """);

        ToolResult result = tool.Run(use.Split(' '));

        Assert.All(
            (result.Out + result.Error).ToCharArray(),
            c => Assert.False(c is not ('\n' or '\r') && char.IsControl(c), $"U+{(int)c:X4}"));
    }

    [Theory]
    [InlineData(false, null, null, false)]
    [InlineData(true, null, null, true)]
    [InlineData(true, "1", null, false)]
    [InlineData(true, "", null, true)]
    [InlineData(true, "1", "always", true)]
    [InlineData(false, null, "always", true)]
    [InlineData(true, null, "never", false)]
    [InlineData(false, null, "auto", false)]
    public void Colours_are_for_those_who_look_and_want_them(bool isTerminal, string? noColor, string? color, bool isColoured)
    {
        using var tool = new RunTool { IsTerminal = isTerminal };
        if (noColor is not null) tool.Environment["NO_COLOR"] = noColor;

        ToolResult result = tool.With("partnerships.json", False).Run(color is null ? ["check"] : ["check", "--color", color]);

        Assert.Equal(isColoured, result.Out.Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public void Standard_input_is_checked_under_the_name_it_is_given()
    {
        using var tool = new RunTool();

        Assert.StartsWith("partnerships.json(1,", tool.WithInput(False).Run("check", "-").Out, StringComparison.Ordinal);
        Assert.StartsWith("x/y.partnerships.json(1,", CheckAs("x/y.partnerships.json", False), StringComparison.Ordinal);
        Assert.StartsWith("s.spectrum.json(1,", CheckAs("s.spectrum.json", "{"), StringComparison.Ordinal);
        Assert.Equal(2, tool.WithInput(False).Run("check", "-", "--stdin-name", "x.png").Code);

        string CheckAs(string name, string text) => tool.WithInput(text).Run("check", "-", "--stdin-name", name).Out;
    }

    [Theory]
    [InlineData("error", "error", 1)]
    [InlineData("warning", "error", 1)]
    [InlineData("error", "hidden", 1)]
    [InlineData("hidden", "error", 1)]
    public void What_is_shown_does_not_change_what_fails(string failOn, string least, int code)
    {
        using var tool = new RunTool();

        Assert.Equal(code, tool.With("partnerships.json", False).Run("check", "--fail-on", failOn, "--least", least).Code);
    }

    [Fact]
    public void A_finding_fails_from_the_severity_that_is_asked_for()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", """{ "partnerships": [ { "id": "a", "name": "A", "claims": "network" } ] }""");

        int[] codes = [.. new[] { "error", "warning", "info", "hidden" }.Select(word => tool.Run("check", "--fail-on", word).Code)];
        Assert.Equal([0, 0, 1, 1], codes);
        Assert.Equal(["", ""], new[] { "error", "warning" }.Select(word => tool.Run("check", "--least", word).Out));
        Assert.Contains("info PSP1004", tool.Run("check", "--least", "info").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_who_interrupts_it_gets_130_and_no_half_of_a_file()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", False).With("out.json", "before");
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        ToolResult result = await tool.RunAsync(cancellation.Token, "check", "--format", "json", "-o", "out.json");

        Assert.Equal(130, result.Code);
        Assert.Equal("before", tool.Read("out.json"));
        Assert.Equal(2, Directory.GetFileSystemEntries(tool.Folder).Length);
    }

    [Fact]
    public async Task A_reader_who_has_read_enough_is_no_failure_but_a_full_disk_is()
    {
        Assert.Equal((0, ""), await RunInto(new FailingWriter(32)));
        (int code, string error) = await RunInto(new FailingWriter(28));
        Assert.Equal(2, code);
        Assert.StartsWith("psp: standard output cannot be written: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_said_where_somebody_looks_and_only_once_it_takes_long()
    {
        Assert.DoesNotContain("so far", Progress(isTerminal: true, milliseconds: 900), StringComparison.Ordinal);
        Assert.Contains("\r\u001b[K1 file, 0 findings so far …", Progress(isTerminal: true, milliseconds: 1100), StringComparison.Ordinal);
        Assert.DoesNotContain("so far", Progress(isTerminal: false, milliseconds: 1100), StringComparison.Ordinal);
    }

    private static string Progress(bool isTerminal, int milliseconds)
    {
        var clock = new ManualClock();
        using var tool = new RunTool { IsTerminal = isTerminal, Clock = clock };
        tool.With("partnerships.json", False);
        using var output = new StringWriter();
        using var error = new StringWriter();
        using ToolHost host = tool.Host(output, error);
        clock.OnTimer = timer => timer.Pass(milliseconds);

        new PspCommand(host).RunAsync(["check", "-o", "out.txt"]).GetAwaiter().GetResult();
        return error.ToString().Replace("0 files", "1 file", StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Error)> RunInto(TextWriter output)
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", False);
        using var error = new StringWriter { NewLine = "\n" };
        using ToolHost host = tool.Host(output, error);
        return (await new PspCommand(host).RunAsync(["check"]), error.ToString());
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => $"\\u{(int)c:x4}"));

    private sealed class FailingWriter(int errorNumber) : StringWriter
    {
        public override void Write(char[] buffer, int index, int count) => Fail();

        public override void Write(string? value) => Fail();

        public override void WriteLine(string? value) => Fail();

        private void Fail() => throw new IOException("refused", errorNumber);
    }
}
