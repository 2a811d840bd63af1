using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PartnershipSpec.TestKit.Engine;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Tests.Harness;
using PartnershipSpec.Tool.Verbs;
using Xunit;

namespace PartnershipSpec.Tool.Tests.CommandLine;

public sealed partial class HelpTests
{
    public static TheoryData<string> Names => [.. AllVerbs.Make().Select(v => v.Command.Name)];

    public static TheoryData<string> Examples => [.. AllVerbs.Make().SelectMany(v => v.Examples)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Help_of_each_verb_ends_with_examples_of_its_use(string name)
    {
        using var tool = new RunTool();
        ToolResult result = tool.Run(name, "--help");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Verb verb = AllVerbs.Make().Single(v => v.Command.Name == name);
        Assert.NotEmpty(verb.Examples);
        Assert.All(verb.Examples, example => Assert.Contains("psp " + name, example, StringComparison.Ordinal));
        Assert.EndsWith("Examples:\n" + string.Concat(verb.Examples.Select(e => $"  {e}\n")) + "\n", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_example_works(string example)
    {
        using RunTool tool = new RunTool().With("answers.txt", "?\nquit\n");
        tool.With(UsesData(example) ? "data/partnerships.json" : "partnerships.json", SampleData.Declarations);
        if (example.Contains("old.spectrum.json", StringComparison.Ordinal)) tool.With("old.spectrum.json", Bundled.Text);
        if (example.Contains("own.spectrum.json", StringComparison.Ordinal)) tool.With("own.spectrum.json", SampleData.Changed);

        tool.With("table.csv", "No,Title\na,A\n").With("given.json", """{ "id": "No", "name": "Title" }""");
        string[] args = [.. Words(example)];
        int redirection = Array.IndexOf(args, "<");
        if (redirection >= 0) (tool.Input, args) = (File.ReadAllBytes(tool.PathOf(args[redirection + 1])), args[..redirection]);
        ToolResult result = tool.Run(args);

        Assert.True(result.Code is 0 or 1, result.Error);
        int output = Array.IndexOf(args, "-o");
        if (output >= 0) Assert.True(File.Exists(tool.PathOf(args[output + 1])));
    }

    [Fact]
    public void Help_itself_lists_all_verbs()
    {
        using var tool = new RunTool();
        GoldenFile.Match("help.txt", tool.Run("--help").Out.Replace("testhost", "psp", StringComparison.Ordinal));
    }

    private static bool UsesData(string example) => Words(example).Any(w => w == "data" || w.StartsWith("data/", StringComparison.Ordinal));

    /// <summary>The arguments of an example, as a shell would take it apart.</summary>
    private static IEnumerable<string> Words(string example)
    {
        string inner = example.StartsWith("eval", StringComparison.Ordinal) ? example["eval \"$(".Length..^2] : example;
        return Word().Matches(inner).Select(m => m.Value.Trim('"')).Skip(1);
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
