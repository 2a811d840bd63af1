using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>Which files are a project's own, and which configs reach them.</summary>
[Collection(nameof(PackageCollection))]
[Trait("Takes", "long")]
public class ConventionTests(PackageFixture package) : IClassFixture<LongConsumers>
{
    // All declare the same ids as the project's own file: each that is taken shows by PSP2004.
    private static readonly (string Path, string Text)[] Foreign =
    [
        .. new[]
        {
            "drafts/partnerships.json", "nested c#/partnerships.json", "nested c#/bin/Debug/net10.0/partnerships.json",
            "out/partnerships.json", "out/data/partnerships.json",
            "shipped/partnerships.json", "wwwroot/locales/en/partnerships.json", "node_modules/x/partnerships.json",
        }.Select(path => (path, Samples.FourDeclarations)),
        ("nested c#/Nested.csproj", "<Project />"), ("out/conventions.deps.json", "{}"),
    ];

    private static readonly ConsumerProject Conventions = new("conventions", [("partnerships.json", Samples.FourDeclarations), .. Foreign])
    {
        Items = "<AdditionalFiles Remove=\"drafts/**\" /><Content Include=\"shipped/**\" />",
    };

    private static readonly ConsumerProject AllSame =
        new("listed-too", ("a/partnerships.json", Samples.FourDeclarations), ("out/partnerships.json", Samples.Shapes),
        ("out/x.deps.json", "{}"))
        {
            Items = "<AdditionalFiles Include=\"./a/partnerships.json\" />",
        };

    private static readonly ConsumerProject NoDefaults = new("no-defaults", ("partnerships.json", Samples.FourDeclarations))
    {
        Properties = "<EnableDefaultItems>false</EnableDefaultItems>",
    };

    private static readonly ConsumerProject Unrelated =
        new("unrelated", ("audio/intro.spectrum.json", """{ "rate": 44100, "samples": [ 1, 2 ] }"""));

    private static readonly ConsumerProject SameNames =
        new("same-names", ("a/partnerships.json", "\n" + Samples.Sound), ("b/partnerships.json", Samples.Sound));

    private static readonly ConsumerProject Configured = new(
        "config-in-data",
        (".globalconfig", "is_global = true\ndotnet_diagnostic.PSP1006.severity = error\n"),
        ("partnerships.json", """{ "partnerships": [] }"""),
        ("archive/.editorconfig", "[*.json]\npartnership_spec.threeSectors.severity = warning\n"),
        ("archive/.globalconfig", "is_global = true\ndotnet_diagnostic.PSP1001.severity = none\n"),
        ("archive/old/partnerships.json", Samples.FourDeclarations));

    [Fact]
    public void What_the_project_removes_or_is_none_of_its_own_is_not_taken() =>
        Assert.Equal(Samples.FindingsInJson("partnerships.json"), package.Built(Conventions).Shown);

    [Fact]
    public void What_the_project_lists_as_well_counts_once() =>
        Assert.Equal(Samples.FindingsInJson("partnerships.json"), package.Built(AllSame).Shown);

    [Fact]
    public void A_project_without_default_items_has_none_of_ours_either() => Assert.Empty(package.Built(NoDefaults).Shown);

    [Fact]
    public void A_file_that_is_something_else_gets_one_finding_that_names_the_property() =>
        Assert.Contains(
            "EnableDefaultPartnershipSpecItems", Assert.Single(package.Built(Unrelated).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_two_files_with_one_name_the_console_shows_which_and_where() =>
        Assert.EndsWith(
            "stands already in ../a/partnerships.json, line 2", Assert.Single(package.Built(SameNames).Findings).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Configs_reach_data_without_CSharp_beside_it_and_a_global_one_only_from_above_the_project() => Assert.Equal(
        [
            "warning PSP1001 partnerships.json:2 [\"privateSector\", \"government\"]",
            "error PSP1001 partnerships.json:4 \"formal\"",
            "error PSP1006 partnerships.json:5 false",
        ],
        package.Built(Configured).Shown);

    [Fact]
    public async Task In_a_web_project_declarations_are_found_and_what_is_served_or_something_else_is_not()
    {
        var project = new ConsumerProject(
            "web",
            ("Program.cs", "WebApplication.Create(args).Run();"),
            ("partnerships.json", Samples.FourDeclarations),
            ("wwwroot/locales/en/partnerships.json", """{ "partnerships": "Partnerships" }"""),
            ("audio/intro.spectrum.json", """{ "samples": [ 1, 2 ] }"""))
        {
            Sdk = "Microsoft.NET.Sdk.Web",
            Properties = "<ImplicitUsings>enable</ImplicitUsings>",
        };

        string output = await package.Build([project]);

        if (package.CannotBeHad(output, "Microsoft.AspNetCore.App.Ref")) return;
        Assert.Equal(Samples.FindingsInJson("partnerships.json"), package.Built(project).Shown);
    }

    [Fact]
    public async Task A_file_in_another_encoding_gets_one_finding_that_names_it()
    {
        const string Forest = """{ "partnerships": [ { "id": "f", "name": "Forêt" }, { "id": "c", "name": "Chêne" } ], "more": 1 }""";
        var project = new ConsumerProject("encodings");
        Directory.CreateDirectory(package.PathOf(project.Folder, ""));
        await File.WriteAllBytesAsync(package.PathOf(project.Folder, "latin.partnerships.json"), Encoding.Latin1.GetBytes(Forest));
        await File.WriteAllBytesAsync(
            package.PathOf(project.Folder, "wide.partnerships.json"),
            Encoding.Unicode.GetBytes(
            Forest.Replace("\"f\"", "\"g\"", StringComparison.Ordinal).Replace("\"c\"", "\"h\"", StringComparison.Ordinal)));
        await File.WriteAllBytesAsync(
            package.PathOf(project.Folder, "big.spectrum.json"), Encoding.BigEndianUnicode.GetBytes(Samples.Shapes));
        await File.WriteAllTextAsync(package.PathOf(project.Folder, "marked.partnerships.json"), Samples.Sound, Encoding.Unicode);

        await package.Build([project]);

        Assert.Equal(
            [("big.spectrum.json", "PSP0001", "UTF-16"), ("latin.partnerships.json", "PSP2001", "UTF-8"),
                ("wide.partnerships.json", "PSP2001", "UTF-16")],
            package.Built(project).Findings.Select(
                f => (f.File, f.Rule, f.Message.Contains("UTF-16", StringComparison.Ordinal) ? "UTF-16" : "UTF-8")));
    }
}
