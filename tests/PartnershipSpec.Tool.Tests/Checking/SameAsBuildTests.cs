using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Consumers;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Checking;

/// <summary>
/// <c>psp check</c> finds what the build finds, given the same files, day, language and config files: generator and analyzers are run in
/// this process, as the compiler runs them.
/// </summary>
public sealed class SameAsBuildTests
{
    private const string Today = "2026-07-01";
    private const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\" />";

    public static TheoryData<string> Examples => [.. ExamplesOf("valid").Concat(ExamplesOf("invalid"))];

    public static TheoryData<string> Settings =>
    [
        .. SeveritySetting.Single.Concat(SeveritySetting.Combined).Append(SeveritySetting.OwnKeyOfAFolder)
            .Append(SeveritySetting.OwnKeyAloneInABuild).Where(IsInFilesAlone).Select(s => s.Name),
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("de")]
    public void Of_the_sample(string language)
    {
        const string sample = "samples/PartnershipRegistry";
        string[] declarations = Directory.GetFiles(Path.Combine(Repository.Root, sample, "Declarations"), "*.json");
        string[] paths = [sample + "/.globalconfig", .. declarations.Select(InRepository)];

        Assert.NotEmpty(AssertSame([.. paths.Select(p => (p[(sample.Length + 1)..], Text(p)))], language));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Of_every_example(string example)
    {
        // An example of another spectrum lies beside its spec.
        string name = Path.GetFileName(example);
        IEnumerable<string> files = Specs().Where(spec => spec != example && IsSpectrumOf(spec, example)).Append(example);

        IReadOnlyList<SameFinding> found = AssertSame([.. files.Select(f => (Path.GetFileName(f), Text(f)))], "en");

        bool isInvalid = name.StartsWith("PSP", StringComparison.Ordinal);
        if (isInvalid) Assert.Contains(found, f => f.Rule == name[..7]);
    }

    [Fact]
    public void Of_all_valid_examples_in_one_project() =>
        Assert.NotEmpty(AssertSame([.. ExamplesOf("valid").Select(f => (Path.GetFileName(f), Text(f)))], "de"));

    [Theory]
    [MemberData(nameof(Settings))]
    public void However_severities_are_set_in_files(string setting)
    {
        SeveritySetting set = SeveritySetting.Single.Concat(SeveritySetting.Combined).Append(SeveritySetting.OwnKeyOfAFolder)
            .Append(SeveritySetting.OwnKeyAloneInABuild).Single(s => s.Name == setting);

        AssertSame([.. set.Files().Where(f => !f.Path.EndsWith(".cs", StringComparison.Ordinal))], "en");
    }

    public static TheoryData<string, string> OtherSeverities => new()
    {
        { ".editorconfig", "[*]\npartnership_spec.threeSectors.severity = none\npartnership_spec.littleFormality.severity = silent" },
        { ".editorconfig", "[*.json]\npartnership_spec.threeSectors.severity = default" },
        { ".editorconfig", "[*.json]\npartnership_spec.THREESECTORS.severity = Warning" },
        { ".editorconfig", "root = true\n[data/*.json]\npartnership_spec.threeSectors.severity = warning" },
        {
            "data/.editorconfig",
            "[*.json]\npartnership_spec.threeSectors.severity = error\npartnership_spec.someStructure.severity = nonsense"
        },
        { "data/.editorconfig", "[*]\ndotnet_diagnostic.PSP1001.severity = none" },
        { ".globalconfig", "is_global = true\ndotnet_diagnostic.PSP1001.severity = none\ndotnet_diagnostic.PSP1003.severity = warning" },
        { ".globalconfig", "is_global = true\ndotnet_diagnostic.PSP2003.severity = silent\ndotnet_diagnostic.PSP1006.severity = default" },
        { ".globalconfig", "is_global = true\ndotnet_analyzer_diagnostic.severity = error" },
        {
            ".globalconfig",
            "is_global = true\nglobal_level = 5\n"
            + "dotnet_diagnostic.PSP1004.severity = warning\npartnership_spec.threeSectors.severity = none"
        },
        { "data/.globalconfig", "is_global = true\ndotnet_diagnostic.PSP1001.severity = warning" },
    };

    [Theory]
    [MemberData(nameof(OtherSeverities))]
    public void Whatever_a_config_file_says(string path, string text)
    {
        (string, string)[] files =
            [("data/partnerships.json", Samples.FourDeclarations), ("other.partnerships.json", Misspelt), (path, text)];

        // The package hands over no global config that lies in a folder of data.
        AssertSame(files, "en", isBuilt: f => f != "data/.globalconfig");
    }

    [Fact]
    public void Of_what_real_projects_of_the_tests_hold()
    {
        AssertSame([("data/partnerships.json", Samples.FourDeclarations)], "fr");
        AssertSame([("über #1/partnerships.json", Samples.FourDeclarations)], "en");
        AssertSame([("partnerships.json", Samples.Sound)], "en");
        AssertSame([("shapes.spectrum.json", Samples.Shapes), ("shapes.partnerships.json", Shape)], "en");
        AssertSame([("shapes.spectrum.json", Samples.Shapes), ("partnerships.json", Samples.FourDeclarations)], "en");
        string cut = Samples.FourDeclarations[..Samples.FourDeclarations.IndexOf("\"formal\"", StringComparison.Ordinal)];
        AssertSame([("misspelt.partnerships.json", Misspelt), ("cut.partnerships.json", cut)], "en");
    }

    [Fact]
    public void Of_specs_that_are_broken() => AssertSame(
        [
            ("a.spectrum.json", "{ \"id\": \"own\",\n  \"version\": 1x }"),
            ("b.spectrum.json", Shapes("b", "B").Replace("\"flag\"", "\"flagg\"", StringComparison.Ordinal)),
            ("c.spectrum.json", Samples.Shapes.Replace("\"cube\", \"names\"", "\"ball\", \"names\"", StringComparison.Ordinal)),
            ("d.spectrum.json", Shapes("d", "D").Replace("{ \"round\": true }", "{ \"rund\": true }", StringComparison.Ordinal)),
            ("e.spectrum.json", Samples.Shapes),
            ("f.spectrum.json", Shapes("f", "Shapes")),
            ("blank.spectrum.json", " \n"),
            ("none.spectrum.json", ""),
            ("partnerships.json", Samples.FourDeclarations),
        ],
        "en");

    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("2026-07-01")]
    [InlineData("2026-07-02")]
    public void Of_acceptances(string until) => AssertSame(
        [
            ("partnerships.json", $$"""
                { "partnerships": [ { "id": "a", "name": "A", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["privateSector"] },
                  "accepted": [ { "criterion": "threeSectors", "because": "They join in spring.", "until": "{{until}}" }, { "criterion": "jointAction" } ] } ] }
                """),
        ],
        "en");

    [Fact]
    public void Of_ids_that_several_files_declare() => AssertSame(
        [
            ("b/partnerships.json", Samples.FourDeclarations), ("a/partnerships.json", Samples.FourDeclarations),
            ("B.partnerships.json", Samples.Sound), ("a.b.partnerships.json", Samples.Sound),
        ],
        "en");

    [Theory]
    [InlineData("\uFEFF{ \"partnerships\": [ ] }")]
    [InlineData("{\r\n\"partnerships\":\r[\u2028{ \"id\": \"a\", \"name\": \"A\u0085\", \"claims\": \"ntework\" } ] }")]
    [InlineData("{ \"partnerships\": [ { \"id\": \"😀\", \"name\": \"\\u001b[31m\", \"claims\": \"ntework\" } ] }")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("")]
    public void Of_odd_texts(string text) => AssertSame([("partnerships.json", text)], "en");

    private const string Misspelt = """
        { "partnerships": [ { "id": "x", "name": "X", "claims": "multiStakeholderPartnerschip", "facts": { "memorandm": true, "sectors": ["governement"] } } ] }
        """;

    private const string Shape = """{ "spectrum": "shapes", "partnerships": [ { "id": "a", "name": "A", "claims": "cube", "facts": { "round": true } } ] }""";

    private static IReadOnlyList<SameFinding> AssertSame(
        (string Path, string Text)[] files, string language, Predicate<string>? isBuilt = null)
    {
        IEnumerable<(string Path, string Text)> seenByBuild = files.Where(f => isBuilt?.Invoke(f.Path) != false);
        var built = new ProjectInMemory("same", [.. seenByBuild.Select(f => (f.Path, (string?)WithoutMark(f.Text)))])
        {
            Properties = [("PartnershipSpecToday", Today)],
        };
        using var tool = new RunTool { Today = Today };
        tool.With("same.csproj", Project);
        foreach ((string path, string text) in files) tool.With(path, text);

        ToolResult result = tool.Run("check", "--format", "json", "--least", "hidden", "--language", language);

        Assert.True(result.Code < 2, result.Error);
        IReadOnlyList<SameFinding> found = SameFinding.OfTool(result.Out);
        Assert.Equal(SameFinding.OfBuild(built.Built, language), found);
        return found;
    }

    // The compiler, too, takes it for no part of the text.
    private static string WithoutMark(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;

    private static bool IsInFilesAlone(SeveritySetting setting) => setting.Switch.Length == 0 && !IsInCode(setting);

    private static bool IsInCode(SeveritySetting setting) =>
        setting.Files().First().Text.Contains("#pragma", StringComparison.Ordinal)
        || setting.Files().First().Text.Contains("SuppressMessage", StringComparison.Ordinal);

    private static IEnumerable<string> ExamplesOf(string kind) =>
        Repository.Examples(kind).Where(f => InputFiles.KindOf(f) != InputKind.Other).Select(InRepository);

    private static IEnumerable<string> Specs() => ExamplesOf("valid").Where(f => InputFiles.KindOf(f) == InputKind.Spec);

    private static bool IsSpectrumOf(string spec, string example)
    {
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        string id = JsonDocument.Parse(Text(spec), options).RootElement.GetProperty("id").GetString()!;
        return InputFiles.KindOf(example) == InputKind.Declarations
            && Text(example).Contains($"\"spectrum\": \"{id}\"", StringComparison.Ordinal);
    }

    private static string Shapes(string id, string space) =>
        Samples.Shapes.Replace("\"shapes\"", $"\"{id}\"", StringComparison.Ordinal)
            .Replace("\"Shapes\"", $"\"{space}\"", StringComparison.Ordinal);

    private static string InRepository(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));
}
