using System;
using System.Linq;
using System.Threading.Tasks;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>
/// PSP3004 from the package's targets: who would lack the engine, though the project itself compiles. No project is compiled for it.
/// </summary>
[Collection(nameof(PackageCollection))]
public class EngineReferenceTests(PackageFixture package)
{
    private const string Hidden = "PrivateAssets keeps it from the projects that reference this one";
    private const string NotAtRunTime = "brings no runtime assets to this application";
    private const string AllPrivate = "PrivateAssets=\"all\"";
    private const string Program = "<OutputType>Exe</OutputType>";
    private const string Test = "<IsTestProject>true</IsTestProject>";
    private const string Internal = "<PartnershipSpecVisibility>internal</PartnershipSpecVisibility>";
    private const string NoBundled = "<PartnershipSpecBundled>false</PartnershipSpecBundled>";
    private const string Central = "<ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>";

    private static readonly (string Path, string Text) AddCompileAssets =
        ("Directory.Build.targets",
            "<Project><ItemGroup><PackageReference Update=\"PartnershipSpec\" IncludeAssets=\"all\" /></ItemGroup></Project>");

    // A method, since what stands in a static field is compiled with all consumers.
    private static (ConsumerProject Project, string? Reported)[] Cases()
    {
        ConsumerProject library = Referring("Library", "");
        return
        [
            (library, null),
            (Referring("Standard", "", framework: "netstandard2.0"), null),
            (Referring("Program", "", Program), null),
            (new ConsumerProject("engine/ThroughLibrary") { HasPackage = false, Properties = Program, References = [library] }, null),
            (Referring("AllPrivate", AllPrivate), Hidden),
            (Referring("AllPrivateStandard", AllPrivate, framework: "netstandard2.0"), Hidden),
            (Referring("CompilePrivate", "PrivateAssets=\" Build ; Compile \""), Hidden),
            (Referring("RuntimePrivate", "PrivateAssets=\"build,runtime\""), Hidden),
            (Referring("OwnSpectrumPrivate", AllPrivate, NoBundled, files: [("shapes.spectrum.json", Samples.Shapes)]), Hidden),
            (Referring("AnalyzersPrivate", "PrivateAssets=\"analyzers\""), null),
            (Referring("InternalTypes", AllPrivate, Internal), null),
            (Referring("NoTypes", AllPrivate, NoBundled), null),
            (Referring("PrivateProgram", AllPrivate, Program), null),
            (Referring("PrivateTest", AllPrivate, Test), null),
            (Referring("PassedOnByLibrary", AllPrivate, references: library), null),
            (Referring("NoRuntime", "ExcludeAssets=\"runtime\"", Program), NotAtRunTime),
            (Referring("NoRuntimeIncluded", "IncludeAssets=\"compile;build;analyzers\"", Program), NotAtRunTime),
            (Referring("NoRuntimeInTest", "ExcludeAssets=\"runtime\"", Test), NotAtRunTime),
            (Referring("NoRuntimeInLibrary", "ExcludeAssets=\"runtime\""), null),
            (Everywhere("GlobalLibrary", Central), null),
            (Everywhere("GlobalProgram", Central + Program), null),
        ];
    }

    private static ConsumerProject Referring(
        string name, string attributes, string properties = "", string framework = "net10.0", ConsumerProject? references = null,
        params (string Path, string Text)[] files) =>
        new("engine/" + name, files)
        {
            HasPackage = false,
            Framework = framework,
            Properties = properties,
            References = references is null ? [] : [references],
            Items = $"<PackageReference Include=\"PartnershipSpec\" Version=\"$(PartnershipSpecVersion)\" {attributes} />",
        };

    /// <summary>A project that has the package by a global reference, with compile assets.</summary>
    private static ConsumerProject Everywhere(string name, string properties) => new("engine/" + name, AddCompileAssets)
    {
        HasPackage = false,
        Properties = properties,
        Items = "<GlobalPackageReference Include=\"PartnershipSpec\" Version=\"$(PartnershipSpecVersion)\" />",
    };

    [Fact]
    public Task The_build_says_who_would_hide_the_engine_from_others() =>
        AssertReported([.. Cases().Where(c => c.Project.Name is "Library" or "AllPrivate")]);

    [Fact]
    [Trait("Takes", "long")]
    public Task The_build_says_who_would_lack_the_engine_and_says_it_of_no_other() => AssertReported(Cases());

    private async Task AssertReported((ConsumerProject Project, string? Reported)[] cases)
    {
        string output = await package.RunTargets([.. cases.Select(c => c.Project)], "ResolveReferences;CheckPartnershipSpecEngine");

        string[] errors = [.. output.Split('\n').Where(line => line.Contains("error ", StringComparison.Ordinal))];
        Assert.All(errors, error => Assert.Contains("error PSP3004: ", error, StringComparison.Ordinal));
        Assert.All(cases, c =>
        {
            string[] own = [.. errors.Where(e => e.Contains("/" + c.Project.Name + ".csproj : ", StringComparison.Ordinal)).Distinct()];
            if (c.Reported is null) Assert.Empty(own);
            else Assert.Contains(c.Reported, Assert.Single(own), StringComparison.Ordinal);
        });
    }
}
