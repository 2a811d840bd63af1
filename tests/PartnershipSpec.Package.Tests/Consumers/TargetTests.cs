using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>Frameworks, language versions, and ways to publish.</summary>
[Collection(nameof(PackageCollection))]
public class TargetTests(PackageFixture package)
{
    private const string Strict =
        "<GenerateDocumentationFile>true</GenerateDocumentationFile><TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>All</AnalysisMode><EnableNETAnalyzers>true</EnableNETAnalyzers>";

    private static readonly ConsumerProject StrictNew = new("strict10", ("partnerships.json", Samples.Sound)) { Properties = Strict };

    private static readonly ConsumerProject StrictOld = new("strict-standard", ("partnerships.json", Samples.Sound))
    {
        Framework = "netstandard2.0",
        Properties = Strict + "<LangVersion>9</LangVersion>",
    };

    private static readonly ConsumerProject ClaimsOnOld = new("standard", ("Claims.cs", Samples.FourClaims), ("partnerships.json", Samples.FourDeclarations))
    {
        Framework = "netstandard2.0",
        Properties = "<LangVersion>9</LangVersion>",
    };

    private static readonly ConsumerProject TooOld = new("too-old") { Framework = "netstandard2.0", Properties = "<LangVersion>7.3</LangVersion><Nullable>disable</Nullable>" };

    private static readonly ConsumerProject Trimmable = new("trimmable", ("partnerships.json", Samples.Sound))
    {
        Properties = "<IsTrimmable>true</IsTrimmable><IsAotCompatible>true</IsAotCompatible><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
    };

    [Fact]
    public void Emitted_code_is_clean_with_documentation_all_analyzers_and_warnings_as_errors()
    {
        Assert.Empty(package.Built(StrictNew).Shown);
        Assert.Empty(package.Built(StrictOld).Shown);
        Assert.Equal((0, 0), (package.Built(StrictNew).ExitCode, package.Built(StrictOld).ExitCode));
    }

    [Fact]
    public void On_netstandard_with_CSharp_9_everything_is_judged() =>
        Assert.Equal([.. Samples.FindingsInCode("Claims.cs"), .. Samples.FindingsInJson("partnerships.json")], package.Built(ClaimsOnOld).Shown);

    [Fact]
    public void Below_CSharp_9_one_error_says_why_there_are_no_types_and_nothing_else_does()
    {
        Finding only = Assert.Single(package.Built(TooOld).All);
        Assert.Equal("error PSP3001", only.ToString());
        Assert.Contains("C# 7.3", only.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_net8_everything_is_judged()
    {
        var project = new ConsumerProject("eight", ("Claims.cs", Samples.FourClaims), ("partnerships.json", Samples.FourDeclarations)) { Framework = "net8.0" };

        string output = await package.Build([project]);

        if (package.CannotBeHad(output, "Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref")) return;
        Assert.Equal([.. Samples.FindingsInCode("Claims.cs"), .. Samples.FindingsInJson("partnerships.json")], package.Built(project).Shown);
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
            Properties = PackageFixture.Program + "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
        };
        (int exitCode, string output) = await package.Publish(project);

        if (exitCode != 0 && package.CannotBeHad(output, "ILCompiler", "Platform linker")) return;
        Assert.True(exitCode == 0, output);
        string program = package.PathOf(project.Folder, $"bin/Release/net10.0/{RuntimeInformation.RuntimeIdentifier}/publish/native");
        Assert.Equal(ReadmeTests.Output, (await Dotnet.RunProgram(program, package.PathOf(project.Folder, ""))).Output.ReplaceLineEndings("\n"));
    }
}
