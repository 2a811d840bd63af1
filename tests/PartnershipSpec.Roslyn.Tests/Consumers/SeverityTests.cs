using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Consumers;

/// <summary>
/// How grave findings are, whichever way that is set. Of each setting: PSP1001, PSP1006, PSP1002. The package's tests build two of them for
/// real.
/// </summary>
public class SeverityTests
{
    private const string CSharp = "Claims.cs";
    private const string Json = "partnerships.json";
    private const string Page = "docs/how-to/configure.md";

    // Older compilers, of which the page speaks too, let what is set for a rule in a C# file go before what an analyzer says.
    private static readonly bool AnalyzersHaveTheLastWord = typeof(Compilation).Assembly.GetName().Version >= new Version(4, 10);

    private static readonly ProjectInMemory Types = new("types");

    private static readonly Dictionary<SeveritySetting, ProjectInMemory> Projects =
        SeveritySetting.Single.Concat(SeveritySetting.Combined).Append(SeveritySetting.OwnKeyOfAFolder)
            .ToDictionary(setting => setting, Project);

    [Theory]
    [InlineData(CSharp)]
    [InlineData(Json)]
    public void Where_nothing_is_set_the_defaults_hold(string file) =>
        Assert.Equal(["error", "warning", "info"], Levels(SeveritySetting.Nothing, file));

    [Fact]
    public void What_speaks_of_rules_for_all_files_reaches_both_C_sharp_and_JSON()
    {
        AssertBoth(["info", "error", "error"], SeveritySetting.GlobalConfig);
        AssertBoth(["", "", ""], SeveritySetting.NoWarn, SeveritySetting.OnAssembly);
        AssertBoth(["error", "error", "error"], SeveritySetting.WarningsAsErrors);
        AssertBoth(["error", "error", "info"], SeveritySetting.TreatWarningsAsErrors);
    }

    [Fact]
    public void What_speaks_of_rules_in_a_place_reaches_C_sharp_only()
    {
        Assert.Equal(["info", "error", "error"], Levels(SeveritySetting.EditorConfig, CSharp));
        foreach (SeveritySetting setting in new[] { SeveritySetting.Disabled, SeveritySetting.OnType })
            Assert.Equal(["", "", ""], Levels(setting, CSharp));
        foreach (SeveritySetting setting in new[] { SeveritySetting.EditorConfig, SeveritySetting.Disabled, SeveritySetting.OnType })
            Assert.Equal(["error", "warning", "info"], Levels(setting, Json));
    }

    [Fact]
    public void What_speaks_of_criteria_reaches_both_but_no_rule_about_facts() =>
        AssertBoth(["warning", "warning", "warning"], SeveritySetting.OwnKey, SeveritySetting.OwnKeyInGlobalConfig);

    [Fact]
    public void A_severity_by_criterion_beats_one_by_rule()
    {
        string[] byRule = AnalyzersHaveTheLastWord ? ["warning", "error", "warning"] : ["info", "error", "error"];
        Assert.Equal(byRule, Levels(SeveritySetting.OwnKeyAndEditorConfig, CSharp));
        Assert.Equal(["warning", "warning", "warning"], Levels(SeveritySetting.OwnKeyAndEditorConfig, Json));
        AssertBoth(byRule, SeveritySetting.OwnKeyAndGlobalConfig);
        AssertBoth(["warning", "warning", "warning"], SeveritySetting.OwnKeyInBoth);
    }

    [Fact]
    public void What_silences_or_makes_errors_of_warnings_beats_a_severity_by_criterion()
    {
        AssertBoth(["", "", ""], SeveritySetting.OwnKeyAndNoWarn);
        AssertBoth(["error", "error", "error"], SeveritySetting.OwnKeyAndWarningsAsErrors, SeveritySetting.OwnKeyAndAllAsErrors);
        foreach (SeveritySetting setting in new[] { SeveritySetting.OwnKeyAndPragma, SeveritySetting.OwnKeyAndOnType })
        {
            Assert.Equal(["", "", ""], Levels(setting, CSharp));
            Assert.Equal(["warning", "warning", "warning"], Levels(setting, Json));
        }
    }

    [Fact]
    public void A_severity_by_criterion_holds_in_the_folder_it_is_set_for()
    {
        Assert.Equal(["warning", "", ""], Levels(SeveritySetting.OwnKeyOfAFolder, "old.partnerships.json"));
        AssertBoth(["error", "warning", "info"], SeveritySetting.OwnKeyOfAFolder);
    }

    /// <summary>
    /// The table between the comments is what the builds gave; with UPDATE_GOLDEN=1 in the environment, it is written anew.
    /// </summary>
    [Fact]
    public void The_documentation_shows_what_comes_out()
    {
        if (!AnalyzersHaveTheLastWord) return;

        const string begin = "<!-- generated: severities -->\n";
        string path = Path.Combine(Repository.Root, Page);
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        int start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int end = page.IndexOf("<!-- /generated -->", start, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, page[..start] + Table() + page[end..]);
        else Assert.Equal(Table(), page[start..end]);
    }

    private static ProjectInMemory Project(SeveritySetting setting) =>
        new(setting.Name, [.. setting.Files().Select(f => (f.Path, (string?)f.Text))])
        {
            Switches = setting.Switch.Length == 0 ? [] : [setting.Switch],
            References = [Types],
        };

    /// <summary>How grave the findings of the rules are, in each of some files; "" where nothing is reported.</summary>
    private static string[] Levels(SeveritySetting setting, params string[] files) =>
        [.. SeveritySetting.Rules.SelectMany(
            rule => files.Select(file => Projects[setting].Built.All.SingleOrDefault(f => (f.Rule, f.File) == (rule, file))?.Level ?? ""))];

    private static void AssertBoth(string[] levels, params SeveritySetting[] settings) => Assert.All(settings, setting =>
    {
        Assert.Equal(levels, Levels(setting, CSharp));
        Assert.Equal(levels, Levels(setting, Json));
    });

    private static string Table()
    {
        string[] columns = ["set", .. SeveritySetting.Rules.SelectMany(rule => new[] { rule + " in C#", rule + " in JSON" })];
        string[] defaults = Levels(SeveritySetting.Nothing, CSharp, Json);
        return string.Concat(
        [
            Row(columns),
            Row(columns.Select(_ => "---")),
            .. SeveritySetting.Single.Select(
                s => Row(Levels(s, CSharp, Json)
                .Select((level, i) => s != SeveritySetting.Nothing && level == defaults[i] ? "no effect" : Shown(level)).Prepend(s.Words))),
            .. SeveritySetting.Combined.Select(s => Row(Levels(s, CSharp, Json).Select(Shown).Prepend(s.Words))),
        ]);
    }

    private static string Shown(string level) => level.Length == 0 ? "not reported" : level;

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";
}
