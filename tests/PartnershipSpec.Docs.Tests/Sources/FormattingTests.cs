using System.IO;
using System.Linq;
using PartnershipSpec.Docs.Tests.Documents;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Sources;

/// <summary>What <c>dotnet format</c> does not see to: how long lines and files of C# are.</summary>
public sealed class FormattingTests
{
    private const int MostLines = 350;

    private static readonly string[] Files = [.. CommittedFiles.Like("*.cs")];

    [Fact]
    public void No_line_is_longer_than_the_editorconfig_allows()
    {
        string[] tooLong =
        [
            .. Files.SelectMany(file => LongLines.Of(File.ReadAllText(file), EditorConfig.MaxLineLength(file))
                .Select(line => $"{MarkdownFile.FromRoot(file)}:{line}")),
        ];
        AssertNone(tooLong, "Lines that are too long");
    }

    [Fact]
    public void No_file_has_too_many_lines()
    {
        string[] tooLong =
        [
            .. Files.Select(file => (Path: file, Lines: File.ReadLines(file).Count()))
                .Where(f => f.Lines > MostLines)
                .Select(f => $"{MarkdownFile.FromRoot(f.Path)}:{f.Lines}"),
        ];
        AssertNone(tooLong, $"Files of more than {MostLines} lines, and their last lines");
    }

    [Fact]
    public void The_repository_s_files_are_all_looked_at()
    {
        string[] some =
        [
            "samples/PartnershipRegistry/Program.cs", "src/PartnershipSpec.Tool/Program.cs",
            "tests/PartnershipSpec.Docs.Tests/Sources/FormattingTests.cs",
        ];
        Assert.Subset(Files.Select(MarkdownFile.FromRoot).ToHashSet(), some.ToHashSet());
    }

    [Theory]
    [InlineData("// 3456789\n// 34567890\n", new[] { 2 })]
    [InlineData("string s = \"345\";\n", new[] { 1 })]
    [InlineData("s = \"\"\"\n  3456789012\n  \"\"\";\n", new int[0])]
    [InlineData("s = $\"\"\"{1}34567890\"\"\";\n", new int[0])]
    [InlineData("s = @\"34567\n3456789012\";\n", new int[0])]
    [InlineData("var s = $@\"{1}{@\"2\"}\" + 1;\n", new[] { 1 })]
    [InlineData("string s = \"\"\"1\"\"\";\n", new[] { 1 })]
    [InlineData("  // https://example.org\n", new int[0])]
    [InlineData("// See https://example.org\n", new[] { 1 })]
    public void A_line_has_ten_characters_beside_raw_and_verbatim_strings(string code, int[] tooLong) =>
        Assert.Equal(tooLong, LongLines.Of(code, most: 10));

    private static void AssertNone(string[] places, string what) =>
        Assert.True(places.Length == 0, $"{what}:\n{string.Join('\n', places)}");
}
