using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PartnershipSpec.Package.Tests;

/// <summary>What projects see that refer to the package and nothing else.</summary>
[Collection(nameof(PackageCollection))]
public class ConsumerTests(PackageFixture package)
{
    private const string FourClaims = """
        using PartnershipSpec;
        [Partnership(PartnershipCategory.MultiStakeholderPartnership, Name = "Two sectors", Sectors = Sectors.PrivateSector | Sectors.Government)] class A { }
        [Partnership(PartnershipCategory.MultiStakeholderPartnership, Name = "At least two", Sectors = Sectors.PrivateSector | Sectors.AndPerhapsOthers)] class B { }
        static class C { static object X = new Network("Too formal") { StructureFormality = StructureFormality.Formal }; }
        [Partnership(PartnershipCategory.RoundTable, Name = "Muddled", GovernanceStructure = false, GovernanceBodies = GovernanceBodies.SteeringCommittee)] class D { }
        """;

    private const string FourDeclarations = """
        { "partnerships": [
          { "id": "a", "name": "Two sectors", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["privateSector", "government"] } },
          { "id": "b", "name": "At least two", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["privateSector", "…"] } },
          { "id": "c", "name": "Too formal", "claims": "network", "facts": { "structureFormality": "formal" } },
          { "id": "d", "name": "Muddled", "claims": "roundTable", "facts": { "governanceStructure": false, "governanceBodies": ["steeringCommittee"] } },
        ] }
        """;

    [Fact]
    public async Task Claims_in_CSharp_are_judged_at_their_arguments()
    {
        Consumer consumer = await package.Build("claims", ("claims.csproj", PackageFixture.Project()), ("Claims.cs", FourClaims));

        Assert.Equal(
            [("PSP1001", "error", 2, "Sectors.PrivateSector | Sectors.Government"), ("PSP1001", "error", 4, "StructureFormality.Formal"), ("PSP1006", "warning", 5, "false")],
            consumer.Findings.Where(f => f.Rule.StartsWith("PSP", StringComparison.Ordinal)).Select(f => (f.Rule, f.Level, f.Line, f.Text)));
        Assert.Equal(3, consumer.Findings.Count(f => f.Rule != "CS0414" && f.Rule != "CS0169"));
        Assert.Contains("« Il rassemble des acteurs issus d'au moins trois des secteurs suivants", consumer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_claims_in_JSON_get_the_same_rules_at_their_values()
    {
        Consumer consumer = await package.Build("json", ("json.csproj", PackageFixture.Project()), ("data/partnerships.json", FourDeclarations));

        Assert.Equal(
            [("PSP1001", "error", 2, "[\"privateSector\", \"government\"]"), ("PSP1001", "error", 4, "\"formal\""), ("PSP1006", "warning", 5, "false")],
            consumer.Findings.Select(f => (f.Rule, f.Level, f.Line, f.Text)));
    }

    [Fact]
    public async Task A_misspelt_category_and_a_file_cut_off_are_reported_and_the_rest_still_compiles()
    {
        const string misspelt = """{ "partnerships": [ { "id": "a", "name": "A", "claims": "multiStakeholderPartnerschip" } ] }""";
        Consumer consumer = await package.Build(
            "broken",
            ("broken.csproj", PackageFixture.Project()),
            ("misspelt.partnerships.json", misspelt),
            ("cut.partnerships.json", FourDeclarations[..(FourDeclarations.Length / 2)]),
            ("Use.cs", "class Use { string? S = PartnershipSpec.PartnershipRegistry.Find(\"a\")?.Name; }"));

        Finding cut = Assert.Single(consumer.Findings, f => f.Rule == "PSP2001");
        Finding name = Assert.Single(consumer.Findings, f => f.Rule == "PSP2003");
        Assert.Equal("cut.partnerships.json", cut.File);
        Assert.True(cut is { Line: > 1, Column: > 0 });
        Assert.Contains("did you mean “multiStakeholderPartnership”?", name.Message, StringComparison.Ordinal);
        Assert.Equal("\"multiStakeholderPartnerschip\"", name.Text);
        Assert.DoesNotContain(consumer.Findings, f => f.Rule.StartsWith("CS", StringComparison.Ordinal) && f.Level == "error");
    }

    [Theory]
    [InlineData("internal")]
    [InlineData("public")]
    public async Task Projects_that_see_each_other_s_internals_do_not_clash(string visibility)
    {
        string strict = $"<TreatWarningsAsErrors>true</TreatWarningsAsErrors><PartnershipSpecVisibility>{visibility}</PartnershipSpecVisibility>";
        const string declared = """{ "partnerships": [ { "id": "a", "name": "A" } ] }""";
        const string use = "internal static class {0} {{ internal static string Name => PartnershipSpec.PartnershipRegistry.A.Name + new PartnershipSpec.Network(\"n\"); }}";
        Consumer test = await package.Build(
            "friends-" + visibility,
            ("Lib/Lib.csproj", PackageFixture.Project(properties: strict, items: "<InternalsVisibleTo Include=\"Test\" />")),
            ("Lib/Lib.cs", string.Format(CultureInfo.InvariantCulture, use, "InLib")),
            ("Lib/partnerships.json", declared),
            ("Test/Test.csproj", PackageFixture.Project(properties: strict, items: "<ProjectReference Include=\"../Lib/Lib.csproj\" />")),
            ("Test/Test.cs", string.Format(CultureInfo.InvariantCulture, use, "InTest") + " class Both { string S = InLib.Name + InTest.Name; }"),
            ("Test/partnerships.json", declared));

        Assert.Empty(test.Findings.Where(f => f.Rule is not ("CS0414" or "CS0169" or "IDE0051")).Select(f => f.Rule + f.Message));
        Assert.True(test.ExitCode == 0, test.Output);
    }

    [Fact]
    public async Task The_next_build_notices_a_file_that_is_taken_away_or_put_in_with_an_old_date()
    {
        (string, string) project = ("moved.csproj", PackageFixture.Project());
        const string muddled = """{ "partnerships": [ { "id": "a", "name": "A", "facts": { "memorandum": false, "memorandumDefines": ["goals"] } } ] }""";
        Consumer before = await package.Build("moved", project, ("partnerships.json", muddled));

        File.Move(package.PathOf("moved", "partnerships.json"), package.PathOf("moved", "aside.json"));
        Consumer without = await package.Build("moved", project);
        File.Move(package.PathOf("moved", "aside.json"), package.PathOf("moved", "other.partnerships.json"));
        Consumer with = await package.Build("moved", project);

        Assert.Equal([1, 0, 1], [before.Findings.Count, without.Findings.Count, with.Findings.Count]);
    }

    [Theory]
    [InlineData("net10.0", "")]
    [InlineData("netstandard2.0", "<LangVersion>9</LangVersion>")]
    public async Task Emitted_code_is_clean_with_documentation_and_warnings_as_errors(string framework, string language)
    {
        const string strict = "<GenerateDocumentationFile>true</GenerateDocumentationFile><TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>All</AnalysisMode><EnableNETAnalyzers>true</EnableNETAnalyzers>";
        Consumer consumer = await package.Build("strict-" + framework, ("strict.csproj", PackageFixture.Project(framework, strict + language)));

        Assert.True(consumer.ExitCode == 0, consumer.Output);
        Assert.Empty(consumer.Findings);
    }

    [Fact]
    public async Task Below_CSharp_9_one_error_says_why_there_are_no_types()
    {
        Consumer consumer = await package.Build("old", ("old.csproj", PackageFixture.Project("netstandard2.0", "<LangVersion>7.3</LangVersion><Nullable>disable</Nullable>")));

        Assert.Equal("PSP3001", Assert.Single(consumer.Findings).Rule);
    }

    [Fact]
    public async Task A_broken_own_spec_is_reported_at_its_place_and_by_the_generator_even_when_types_are_missing()
    {
        Consumer consumer = await package.Build(
            "own", ("own.csproj", PackageFixture.Project(properties: "<PartnershipSpecBundled>false</PartnershipSpecBundled>")),
            ("own.spectrum.json", "{ \"id\": \"own\", "),
            ("Use.cs", "class Use { Own.Missing M = null!; }"));

        Assert.Contains(consumer.Findings, f => f.Rule == "PSP0001" && f.File == "own.spectrum.json");
        Assert.Contains(consumer.Findings, f => f.Rule == "CS0246");
    }

    [Fact]
    public async Task A_project_shares_the_types_of_the_one_it_refers_to_and_is_judged_by_the_same_spec()
    {
        Consumer app = await package.Build(
            "shared",
            ("Lib/Lib.csproj", PackageFixture.Project()),
            ("Lib/Lib.cs", "public static class Lib { public static PartnershipSpec.Network Make() => new(\"n\"); }"),
            ("App/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors><ErrorLog>findings.sarif,version=2.1</ErrorLog></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>
                </Project>
                """),
            ("App/partnerships.json", FourDeclarations),
            ("App/App.cs", "class App { PartnershipSpec.Network N = Lib.Make(); string? S = PartnershipSpec.PartnershipRegistry.A.Name; object X = new PartnershipSpec.Network(\"x\") { StructureFormality = PartnershipSpec.StructureFormality.Formal }; }"));

        Assert.Equal(
            [("App.cs", "PSP1001"), ("partnerships.json", "PSP1001"), ("partnerships.json", "PSP1001"), ("partnerships.json", "PSP1006")],
            app.Findings.Where(f => f.Rule.StartsWith("PSP", StringComparison.Ordinal)).Select(f => (f.File, f.Rule)));
        Assert.DoesNotContain(app.Findings, f => f.Rule is "CS0436" or "CS0433");
    }
}
