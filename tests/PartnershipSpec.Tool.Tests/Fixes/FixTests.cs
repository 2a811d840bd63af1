using System;
using System.IO;
using System.Linq;
using System.Text;
using PartnershipSpec.TestKit;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Fixes;

/// <summary><c>check --fix</c>: what follows from what is stated is corrected, and nothing else.</summary>
public sealed class FixTests
{
    private const string Misspelt =
        "{ // kept\r\n\t\"partnerships\": [ { \"id\": \"a\", \"name\": \"Ä\", "
        + "\"claims\": \"ntework\",   \"facts\": { \"openRelatoins\": true } } ] }\r\n";

    private const string Corrected =
        "{ // kept\r\n\t\"partnerships\": [ { \"id\": \"a\", \"name\": \"Ä\", "
        + "\"claims\": \"network\",   \"facts\": { \"openRelations\": true } } ] }\r\n";

    [Fact]
    public void Misspelt_names_are_corrected_and_every_other_byte_stays()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", Misspelt);

        ToolResult result = tool.Run("check", "--fix");

        Assert.Equal(Corrected, tool.Read("partnerships.json"));
        Assert.Equal(
            (0, "", "Corrected: 2 findings in 1 file.\n0 errors, 0 warnings in 1 file\n"), (result.Code, result.Out, result.Error));
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encoding_byte_order_mark_and_line_breaks_stay(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8-bom" => new UTF8Encoding(true),
            "utf-16" => new UnicodeEncoding(false, true),
            _ => new UnicodeEncoding(true, true),
        };
        using var tool = new RunTool();
        tool.With("partnerships.json", [.. encoding.GetPreamble(), .. encoding.GetBytes(Misspelt)]);

        Assert.Equal(0, tool.Run("check", "--fix").Code);

        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(Corrected)], File.ReadAllBytes(tool.PathOf("partnerships.json")));
    }

    [Fact]
    public void What_a_correction_uncovers_is_corrected_too_and_the_rest_is_reported()
    {
        using var tool = new RunTool();
        const string Name = "PSP1001-two-sectors.partnerships.json";
        tool.WithCopy("spectrum-spec/examples/invalid/" + Name);
        tool.With(Name, tool.Read(Name).Replace("\"sectors\"", "\"sektors\"", StringComparison.Ordinal));

        ToolResult result = tool.Run("check", "--fix");

        Assert.Contains("\"sectors\"", tool.Read(Name), StringComparison.Ordinal);
        Assert.Equal(tool.Run("check").Out, result.Out);
        Assert.Equal(tool.Run("check").Code, result.Code);
    }

    [Fact]
    public void A_category_that_fits_better_is_claimed_where_that_is_shown()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", BetterFit);

        Assert.Equal("Nothing to correct.", tool.Run("check", "--fix").Error.Split('\n')[0]);
        Assert.Equal(BetterFit, tool.Read("partnerships.json"));

        Assert.Equal("Corrected: 1 finding in 1 file.", tool.Run("check", "--fix", "--least", "info").Error.Split('\n')[0]);
        Assert.Contains("\"claims\": \"multiStakeholderInitiative\"", tool.Read("partnerships.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_findings_of_one_claim_with_one_answer_are_corrected_once()
    {
        using var tool = new RunTool();
        tool.WithCopy("samples/PartnershipRegistry/Declarations/msi-database.partnerships.json", "partnerships.json");
        string before = tool.Read("partnerships.json");

        // RSPO contradicts what it claims, and fits another category better.
        Assert.Equal("Corrected: 1 finding in 1 file.", tool.Run("check", "--fix", "--least", "info").Error.Split('\n')[0]);

        string[] changed = [.. before.Split('\n').Except(tool.Read("partnerships.json").Split('\n'))];
        Assert.Contains("\"roundTable\"", Assert.Single(changed), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_in_a_spec_are_corrected_too()
    {
        using var tool = new RunTool();
        tool.WithCopy("spectrum-spec/examples/invalid/PSP0004-unknown-trait.spectrum.json", "a.spectrum.json");

        Assert.Contains("PSP0004", tool.Run("check").Out, StringComparison.Ordinal);
        tool.Run("check", "--fix");

        Assert.DoesNotContain("PSP0004", tool.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trial_prints_a_diff_and_changes_nothing()
    {
        using var tool = new RunTool();
        string lines = string.Join('\n', Enumerable.Range(0, 20).Select(i => $"// {i}"));
        string text = $"{lines}\n{{ \"partnerships\": [\n{{ \"id\": \"a\", \"name\": \"A\", \"claims\": \"ntework\" }} ] }}";
        tool.With("data/partnerships.json", text);

        ToolResult result = tool.Run("check", "--fix", "--dry-run");

        Assert.Equal(text, tool.Read("data/partnerships.json"));
        Assert.Equal(1, result.Code);
        Assert.Equal(
            """
            --- a/data/partnerships.json
            +++ b/data/partnerships.json
            @@ -19,4 +19,4 @@
             // 18
             // 19
             { "partnerships": [
            -{ "id": "a", "name": "A", "claims": "ntework" } ] }
            \ No newline at end of file
            +{ "id": "a", "name": "A", "claims": "network" } ] }
            \ No newline at end of file

            """,
            result.Out);
        Assert.Equal("To be corrected: 1 finding in 1 file.\n1 error, 0 warnings in 1 file\n", result.Error);
    }

    [Fact]
    public void Permissions_stay_and_nothing_else_is_left_in_the_folder()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", Misspelt);
        string path = tool.PathOf("partnerships.json");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, mode);

        tool.Run("check", "--fix");

        if (!OperatingSystem.IsWindows()) Assert.Equal(mode, File.GetUnixFileMode(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(tool.Folder));
    }

    [Fact]
    public void A_file_that_is_read_only_or_a_link_stays_and_that_is_said_while_others_are_corrected()
    {
        using var tool = new RunTool();
        tool.With("a/partnerships.json", Misspelt).With("b/partnerships.json", Misspelt).With("kept/x.txt", Misspelt);
        File.SetAttributes(tool.PathOf("a/partnerships.json"), FileAttributes.ReadOnly);
        Directory.CreateDirectory(tool.PathOf("c"));
        File.CreateSymbolicLink(tool.PathOf("c/partnerships.json"), tool.PathOf("kept/x.txt"));

        ToolResult result = tool.Run("check", "a", "b", "c", "--fix", "--color", "never");

        Assert.Equal(2, result.Code);
        Assert.Contains("psp: a/partnerships.json: cannot be written: it is read-only\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("psp: c/partnerships.json: cannot be written: it is a link\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(Misspelt, tool.Read("a/partnerships.json"));
        Assert.Equal(Corrected, tool.Read("b/partnerships.json"));
        Assert.Equal(Misspelt, tool.Read("kept/x.txt"));
        Assert.Contains("a/partnerships.json(2,", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("b/partnerships.json", result.Out, StringComparison.Ordinal);
        File.SetAttributes(tool.PathOf("a/partnerships.json"), FileAttributes.Normal);
    }

    [Fact]
    public void A_file_that_is_not_valid_in_its_encoding_is_left_alone()
    {
        using var tool = new RunTool();
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Misspelt.Replace("Ä", "", StringComparison.Ordinal)), .. "// "u8, 0xFF];
        tool.With("partnerships.json", bytes);

        tool.Run("check", "--fix");

        Assert.Equal(bytes, File.ReadAllBytes(tool.PathOf("partnerships.json")));
    }

    [Theory]
    [InlineData("--fix corrects files; standard input has none.", "-", "--fix")]
    [InlineData("--dry-run belongs to --fix.", "--dry-run")]
    [InlineData("--dry-run prints a diff: --format has no meaning with it.", "--fix", "--dry-run", "--format", "json")]
    public void What_has_no_meaning_is_refused(string why, params string[] args)
    {
        using var tool = new RunTool();

        ToolResult result = tool.Run(["check", .. args]);

        Assert.Equal((2, $"psp: {why}\n"), (result.Code, result.Error));
    }

    [Fact]
    public void Of_the_examples_each_is_corrected_in_rounds_that_end()
    {
        using var tool = new RunTool();
        foreach (string path in Repository.Examples("invalid").Select(p => Path.GetRelativePath(Repository.Root, p)))
            tool.WithCopy(path, Path.GetFileNameWithoutExtension(path) + "/" + Path.GetFileName(path));

        tool.Run("check", "--fix", "--least", "hidden");
        string after = tool.Run("check", "--format", "json", "--least", "hidden").Out;

        Assert.Equal("Nothing to correct.", tool.Run("check", "--fix", "--least", "hidden").Error.Split('\n')[0]);
        Assert.Equal(after, tool.Run("check", "--format", "json", "--least", "hidden").Out);
        Assert.Contains(SameFinding.OfTool(after), f => f.Rule == "PSP2001");
    }

    private const string BetterFit = """
        { "partnerships": [ { "id": "a", "name": "A", "claims": "network", "facts": {
          "commonGround": ["commonGoals"] } } ] }
        """;
}
