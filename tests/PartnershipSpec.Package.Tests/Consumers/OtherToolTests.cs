using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>What docs/how-to/beside-other-tools.md says of other generators, analyzers and tools.</summary>
[Collection(nameof(PackageCollection))]
[Trait("Takes", "long")]
public class OtherToolTests(PackageFixture package) : IClassFixture<LongConsumers>
{
    private const string Report = "public record Report(string Name, PartnershipSpec.PartnershipFacts Facts);\n";
    private const string Stated = "new PartnershipSpec.PartnershipFacts { Sectors = PartnershipSpec.Sectors.Government }";

    private static readonly ConsumerProject Types = new("json-types", ("Report.cs", Report));

    private static readonly ConsumerProject WithContext = new("json-context", ("Program.cs", $$"""
        using System.Text.Json;
        using System.Text.Json.Serialization;
        Console.WriteLine(JsonSerializer.Serialize(new Report("x", {{Stated}}), Context.Default.Report));
        [JsonSerializable(typeof(Report))]
        partial class Context : JsonSerializerContext;
        """))
    {
        HasPackage = false,
        Properties = PackageFixture.Program,
        References = [Types],
    };

    private static readonly ConsumerProject WithoutContext = new("json-plain", ("Program.cs", $$"""
        using System.Text.Json;
        Console.WriteLine(JsonSerializer.Serialize(new Report("x", {{Stated}})));
        {{Report}}
        """))
    {
        Properties = PackageFixture.Program,
    };

    private static readonly ConsumerProject Emitted =
        new("emitted", ("Use.cs", "class Use { public PartnershipSpec.Network N { get; } = new(\"n\"); }"))
        {
            Properties =
                "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>"
                + "<CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>",
            Items = "<Compile Remove=\"Generated/**\" />",
        };

    [Fact]
    public async Task Facts_are_serialized_without_a_context_or_with_one_in_another_project()
    {
        foreach (ConsumerProject project in new[] { WithContext, WithoutContext })
            Assert.Equal("""{"Name":"x","Facts":{"sectors":["government"]}}""", (await package.Run(project)).Trim());
    }

    [Fact]
    public async Task Emitted_files_may_be_kept_in_a_folder_that_is_not_compiled()
    {
        Assert.True(File.Exists(
            Directory.EnumerateFiles(
            package.PathOf(Emitted.Folder, "Generated"), "PartnershipSpec.Models.g.cs", SearchOption.AllDirectories).Single()));

        await package.Build([Emitted], "--no-incremental");

        Assert.Empty(package.Built(Emitted).Shown);
    }

    [Fact]
    public async Task The_namespace_can_be_left_out_of_a_declared_public_API()
    {
        var project = new ConsumerProject(
            "public-api",
            ("Mine.cs", "public class Mine { }"), ("PublicAPI.Shipped.txt", "#nullable enable\n"),
            ("PublicAPI.Unshipped.txt", "#nullable enable\nMine\nMine.Mine() -> void\n"),
            (".globalconfig", "is_global = true\ndotnet_public_api_analyzer.skip_namespaces = PartnershipSpec\n"))
        {
            Items = "<PackageReference Include=\"Microsoft.CodeAnalysis.PublicApiAnalyzers\" Version=\"4.14.0\" PrivateAssets=\"all\" />",
        };

        string output = await package.Build([project]);

        if (package.CannotBeHad(output, "Microsoft.CodeAnalysis.PublicApiAnalyzers")) return;
        Assert.Empty(package.Built(project).Shown);
    }

    [Fact]
    public async Task Claims_are_judged_in_the_code_beside_a_component()
    {
        var project = new ConsumerProject(
            "components",
            ("Page.razor", """
                <p>@Made.Name</p>
                @code {
                    static readonly PartnershipSpec.RoundTable Made = new("Not judged") { StructureFormality = PartnershipSpec.StructureFormality.Formal };
                }
                """),
            ("Page.razor.cs",
                "namespace components;\npartial class Page { static object N = new PartnershipSpec.RoundTable(\"n\") { "
                    + "StructureFormality = PartnershipSpec.StructureFormality.Formal }; }"))
        {
            Sdk = "Microsoft.NET.Sdk.Razor",
            Items = "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />",
        };

        string output = await package.Build([project]);

        if (package.CannotBeHad(output, "Microsoft.AspNetCore.App.Ref")) return;
        Assert.Equal(
            ["error PSP1001 Page.razor.cs:2 PartnershipSpec.StructureFormality.Formal"],
            package.Built(project).Shown.Where(f => f.Contains("PSP", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<ExcludeByAttribute>GeneratedCodeAttribute</ExcludeByAttribute>")]
    public async Task Coverage_shows_a_project_s_own_lines_alone(string setting)
    {
        var project = new ConsumerProject("covered" + setting.Length, ("partnerships.json", Samples.Sound), ("Tests.cs", """
            using PartnershipSpec;
            using Xunit;

            public class Tests
            {
                [Fact]
                public void It_runs() => Assert.Equal("A", new Network(PartnershipRegistry.A.Name) { Sectors = Sectors.Government }.Name);

                public static int Unused() => 2;
            }
            """), ("coverage.runsettings", $"""
            <RunSettings><DataCollectionRunSettings><DataCollectors><DataCollector friendlyName="XPlat code coverage">
              <Configuration><IncludeTestAssembly>true</IncludeTestAssembly>{setting}</Configuration>
            </DataCollector></DataCollectors></DataCollectionRunSettings></RunSettings>
            """))
        {
            Items = """
                <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.0.0" />
                <PackageReference Include="xunit" Version="2.9.3" />
                <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
                <PackageReference Include="coverlet.collector" Version="10.0.1" />
                """,
        };
        string output = await package.Build([project]);
        if (package.CannotBeHad(output, "coverlet.collector")) return;

        string folder = package.PathOf(project.Folder, "");
        await Dotnet.RunOrFail(folder, "test", "--no-build", "--collect:XPlat Code Coverage", "--settings", "coverage.runsettings",
            "--results-directory", "results");

        XDocument report = XDocument.Load(
            Directory.EnumerateFiles(Path.Combine(folder, "results"), "coverage.cobertura.xml", SearchOption.AllDirectories).Single());
        Assert.Equal(["Tests"],
            report.Descendants("class").Select(c => (string)c.Attribute("name")!).Where(name => name != "AutoGeneratedProgram"));
        Assert.Equal(["1", "0"], report.Descendants("class").Where(c => (string?)c.Attribute("name") == "Tests").Elements("lines")
            .Elements("line").Select(l => (string)l.Attribute("hits")!));
    }
}
