using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Claims;

public sealed class FurtherLocationTests
{
    [Fact]
    public async Task A_finding_in_code_leads_to_the_claim()
    {
        TestProject project = new TestProject().Code("[Partnership(PartnershipCategory.Network, OpenRelations = false)] class A { }");
        Assert.Equal(["PartnershipCategory.Network"], await Further(project, "PSP1001"));
    }

    [Fact]
    public async Task A_finding_about_a_model_leads_to_its_type()
    {
        TestProject project = new TestProject()
            .Code("class A { object f = new PartnershipSpec.Network(\"n\") { OpenRelations = false }; }");
        Assert.Equal(["PartnershipSpec.Network"], await Further(project, "PSP1001"));
    }

    [Fact]
    public async Task A_finding_by_several_facts_leads_to_the_others_too()
    {
        TestProject project = new TestProject().Code("""
            [Partnership(PartnershipCategory.RoundTable, GovernanceBodies = GovernanceBodies.SteeringCommittee, GovernanceStructure = false)] class A { }
            """);
        Assert.Equal(["GovernanceBodies.SteeringCommittee", "PartnershipCategory.RoundTable"], await Further(project, "PSP1006"));
    }

    [Fact]
    public async Task A_finding_leads_to_the_criterion_where_the_spec_is_a_file_of_the_project()
    {
        TestProject project = new TestProject().File("own.spectrum.json", BundledSpectrum.Text)
            .Code("[Partnership(PartnershipCategory.Network, OpenRelations = false)] class A { }");
        string[] further = await Further(project, "PSP1001");
        Assert.Equal("PartnershipCategory.Network", further[0]);
        Assert.Contains("\"id\": \"openRelations\"", further[1]);
        Assert.Equal(2, further.Length);
    }

    [Fact]
    public async Task A_finding_about_contradictory_facts_leads_to_the_implication_in_the_spec()
    {
        TestProject project = new TestProject().File("own.spectrum.json", BundledSpectrum.Text)
            .Code(
                "[Partnership(PartnershipCategory.Network, MemorandumDefines = MemorandumDefines.Goals, Memorandum = false)] class A { }");
        string[] further = await Further(project, "PSP1006");
        Assert.Equal(["MemorandumDefines.Goals", "PartnershipCategory.Network"], further.Take(2));
        Assert.Contains("\"if\": { \"memorandumDefines\"", further[2]);
    }

    [Fact]
    public async Task An_open_claim_leads_to_every_criterion_it_leaves_open()
    {
        TestProject project = new TestProject().File(Path.Combine("specs", "own.spectrum.json"), BundledSpectrum.Text)
            .Code("[Partnership(PartnershipCategory.MultiStakeholderInitiative, JointValueCreation = true)] class A { }");
        string[] further = await Further(project, "PSP1004");
        Assert.Equal(3, further.Length);
        Assert.All(further, criterion => Assert.Contains("\"modality\": \"always\"", criterion));
    }

    [Fact]
    public async Task A_finding_in_data_leads_to_the_other_facts_the_claim_and_the_criterion()
    {
        TestProject project = new TestProject().File("own.spectrum.json", BundledSpectrum.Text).File("partnerships.json", """
            { "partnerships": [ { "id": "a", "name": "A", "claims": "network", "facts": { "memorandum": false, "memorandumDefines": ["goals"] } } ] }
            """);
        string[] further = await Further(project, "PSP1006");
        Assert.Equal(["[\"goals\"]", "\"network\""], further.Take(2));
        Assert.Equal(3, further.Length);
    }

    private static async Task<string[]> Further(TestProject project, string rule)
    {
        Diagnostic found = await project.Single(rule);
        return [.. found.AdditionalLocations.Select(project.TextAt)];
    }
}
