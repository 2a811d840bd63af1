using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Rules;

/// <summary>Severities by criterion, as the compiler is told them; what they come to in a build is tested with the package.</summary>
public sealed class OwnSeverityTests
{
    private const string Key = "partnership_spec.openRelations.severity";

    private const string Code = """
        [Partnership(PartnershipCategory.Network, OpenRelations = false, InformalContacts = false)] class A { object f = new Network("n") { OpenRelations = false }; }
        """;

    private const string Data = """
        { "partnerships": [ { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": false, "informalContacts": false } } ] }
        """;

    [Theory]
    [InlineData("error", "Error", "Error", "Error")]
    [InlineData("warning", "Warning", "Warning", "Error")]
    [InlineData("suggestion", "Info", "Info", "Error")]
    [InlineData("silent", "Hidden", "Hidden", "Error")]
    [InlineData("none", "Error")]
    [InlineData("default", "Error", "Error", "Error")]
    [InlineData("eror", "Error", "Error", "Error")]
    public async Task A_criterion_of_a_CSharp_file_is_as_grave_as_the_project_holds_it(string word, params string[] severities) =>
        Assert.Equal(severities.Order(), await Severities(TestProject.WithLibrary().Code(Code, "A.cs").Option("A.cs", Key, word)));

    [Theory]
    [InlineData("error", "Error", "Error")]
    [InlineData("warning", "Error", "Warning")]
    [InlineData("none", "Error")]
    public async Task A_criterion_of_a_JSON_file_is_as_grave_as_the_project_holds_it(string word, params string[] severities) =>
        Assert.Equal(
            severities.Order(),
            await Severities(TestProject.WithoutTypes().File("partnerships.json", Data).Option("partnerships.json", Key, word)));

    [Fact]
    public async Task The_severity_of_one_file_is_not_that_of_another() =>
        Assert.Equal(["Error", "Error", "Error", "Warning"], await Severities(TestProject.WithoutTypes()
            .File("partnerships.json", Data).File("other.partnerships.json", Data.Replace("\"a\"", "\"b\""))
                .Option("partnerships.json", Key, "warning")));

    [Theory]
    [InlineData("warning", "PSP1001 Error", "PSP1002 Warning")]
    [InlineData("suggestion", "PSP1001 Error", "PSP1002 Info")]
    [InlineData("none", "PSP1001 Error")]
    [InlineData("default", "PSP1001 Error")]
    public async Task A_criterion_the_project_weighs_is_weighed_in_a_build_too_and_nothing_else_that_only_informs(
        string word, params string[] expected)
    {
        const string Departs = """
            { "partnerships": [ { "id": "a", "name": "A", "claims": "multiStakeholderPartnership", "facts": { "structureFormality": "light", "governanceStructure": false } },
                                { "id": "b", "name": "B", "claims": "network" } ] }
            """;
        TestProject project = TestProject.WithoutTypes().File("partnerships.json", Departs)
            .Option("partnerships.json", "partnership_spec.mostFormal.severity", word).InBuild();
        Assert.Equal(expected, (await project.Analyze()).Select(d => $"{d.Id} {d.Severity}").Order());
    }

    [Fact]
    public async Task Only_a_finding_whose_severity_the_project_sets_claims_the_last_word()
    {
        TestProject project = TestProject.WithoutTypes().File("partnerships.json", Data).Option("partnerships.json", Key, "warning");
        ImmutableArray<Diagnostic> found = [.. (await project.Analyze()).Where(d => d.Id == "PSP1001")];
        Assert.Equal([true, false], found.Select(d => d.Descriptor.CustomTags.Contains("CustomSeverityConfigurable")));
        Assert.All(found, d => Assert.Equal(DiagnosticSeverity.Error, d.DefaultSeverity));
    }

    private static async Task<string[]> Severities(TestProject project) =>
        [.. (await project.Analyze()).Where(d => d.Id == "PSP1001").Select(d => d.Severity.ToString()).Order()];
}
