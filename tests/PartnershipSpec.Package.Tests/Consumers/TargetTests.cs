using System.Runtime.InteropServices;
using System.Threading.Tasks;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>Frameworks, language versions, and ways to publish.</summary>
[Collection(nameof(PackageCollection))]
[Trait("Takes", "long")]
public class TargetTests(PackageFixture package) : IClassFixture<LongConsumers>
{
    private const string Strict =
        "<GenerateDocumentationFile>true</GenerateDocumentationFile><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"
        + "<AnalysisMode>All</AnalysisMode><EnableNETAnalyzers>true</EnableNETAnalyzers>";

    // Where the linker's usual driver is missing, gcc does as well.
    private const string Linker =
        "<CppCompilerAndLinker Condition=\"!Exists('/usr/bin/clang') and Exists('/usr/bin/gcc')\">gcc</CppCompilerAndLinker>";

    private static readonly ConsumerProject StrictNew = new("strict10", ("partnerships.json", Samples.Sound)) { Properties = Strict };

    private static readonly ConsumerProject StrictOld = new("strict-standard", ("partnerships.json", Samples.Sound))
    {
        Framework = "netstandard2.0",
        Properties = Strict + "<LangVersion>9</LangVersion>",
    };

    private static readonly ConsumerProject Trimmable = new("trimmable", ("partnerships.json", Samples.Sound))
    {
        Properties =
            "<IsTrimmable>true</IsTrimmable><IsAotCompatible>true</IsAotCompatible><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
    };

    [Fact]
    public void Emitted_code_is_clean_with_documentation_all_analyzers_and_warnings_as_errors()
    {
        Assert.Empty(package.Built(StrictNew).Shown);
        Assert.Empty(package.Built(StrictOld).Shown);
        Assert.Equal((0, 0), (package.Built(StrictNew).ExitCode, package.Built(StrictOld).ExitCode));
    }

    [Fact]
    public async Task On_net8_everything_is_judged()
    {
        var project =
            new ConsumerProject(
            "eight", ("Claims.cs", Samples.FourClaims), ("partnerships.json", Samples.FourDeclarations))
            { Framework = "net8.0" };

        string output = await package.Build([project]);

        if (package.CannotBeHad(output, "Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref")) return;
        Assert.Equal(
            [.. Samples.FindingsInCode("Claims.cs"), .. Samples.FindingsInJson("partnerships.json")], package.Built(project).Shown);
    }

    [Fact]
    public async Task On_net472_everything_is_judged()
    {
        var project = new ConsumerProject("four", ("Claims.cs", Samples.FourClaims), ("partnerships.json", Samples.FourDeclarations))
        {
            Framework = "net472",
            Properties = "<LangVersion>9</LangVersion>",
            Items = "<PackageReference Include=\"Microsoft.NETFramework.ReferenceAssemblies\" Version=\"1.0.3\" PrivateAssets=\"all\" />",
        };

        string output = await package.Build([project]);

        if (package.CannotBeHad(output, "Microsoft.NETFramework.ReferenceAssemblies")) return;
        Assert.Equal(
            [.. Samples.FindingsInCode("Claims.cs"), .. Samples.FindingsInJson("partnerships.json")], package.Built(project).Shown);
    }

    [Fact]
    public void Emitted_code_can_be_trimmed_and_compiled_ahead_of_time()
    {
        Assert.Empty(package.Built(Trimmable).Shown);
        Assert.Equal(0, package.Built(Trimmable).ExitCode);
    }

    [Fact]
    public async Task A_native_program_answers_as_the_README_says()
    {
        var project = new ConsumerProject("native", ReadmeTests.Files)
        {
            Properties = PackageFixture.Program + "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"
                + Linker,
        };
        (int exitCode, string output) = await package.Publish(project);

        if (exitCode != 0 && package.CannotBeHad(output, "ILCompiler", "Platform linker")) return;
        Assert.True(exitCode == 0, output);
        string program = package.PathOf(project.Folder, $"bin/Release/net10.0/{RuntimeInformation.RuntimeIdentifier}/publish/native");
        Assert.Equal(
            ReadmeTests.Output, (await Dotnet.RunProgram(program, package.PathOf(project.Folder, ""))).Output.ReplaceLineEndings("\n"));
    }
}
