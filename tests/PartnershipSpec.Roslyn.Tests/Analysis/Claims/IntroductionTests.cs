using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Claims;

/// <summary>The four claims by which the package introduces itself, in C# and in JSON.</summary>
public sealed class IntroductionTests
{
    [Fact]
    public async Task The_four_claims_in_code_are_judged_at_their_values()
    {
        ImmutableArray<Diagnostic> found = await new TestProject().Code("""
            [Partnership(PartnershipCategory.MultiStakeholderPartnership, Name = "Two sectors", Sectors = {|PSP1001:Sectors.PrivateSector | Sectors.Government|})] class A { }
            [Partnership(PartnershipCategory.MultiStakeholderPartnership, Name = "At least two", Sectors = Sectors.PrivateSector | Sectors.AndPerhapsOthers)] class B { }
            static class C { static object X = new RoundTable("Too formal") { StructureFormality = {|PSP1001:StructureFormality.Formal|} }; }
            [Partnership(PartnershipCategory.RoundTable, Name = "Muddled", GovernanceStructure = {|PSP1006:false|}, GovernanceBodies = GovernanceBodies.SteeringCommittee)] class D { }
            """).Verify();

        Diagnostic sectors = Assert.Single(found, d => d.Id == "PSP1001" && d.Worded().Contains("“Two sectors”"));
        Assert.Contains("multiStakeholderPartnership", sectors.Worded());
        Assert.Contains("Sectors (sectors): Private companies, Government and no others", sectors.Worded());
        Assert.Contains("au moins trois des secteurs", sectors.Worded());
        Assert.DoesNotContain("\n", sectors.Worded());
    }

    [Fact]
    public Task The_same_claims_in_a_declaration_file_are_judged_at_their_values() => new TestProject().File("partnerships.json", """
        { "partnerships": [
          { "id": "a", "name": "Two sectors", "claims": "multiStakeholderPartnership", "facts": { "sectors": {|PSP1001:["privateSector", "government"]|} } },
          { "id": "b", "name": "At least two", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["privateSector", "…"] } },
          { "id": "c", "name": "Too formal", "claims": "roundTable", "facts": { "structureFormality": {|PSP1001:"formal"|} } },
          { "id": "d", "name": "Muddled", "claims": "roundTable",
            "facts": { "governanceStructure": {|PSP1006:false|}, "governanceBodies": { "value": ["steeringCommittee"], "source": "a web page" } } }
        ] }
        """).Verify();

    [Theory]
    [InlineData("PSP1001",
        """[Partnership(PartnershipCategory.MultiStakeholderPartnership, Name = "N", Sectors = Sectors.None)] class A { }""",
        """{ "id": "n", "name": "N", "claims": "multiStakeholderPartnership", "facts": { "sectors": [] } }""")]
    [InlineData("PSP1002",
        """[Partnership(PartnershipCategory.RoundTable, Name = "N", StructureFormality = StructureFormality.Informal)] class A { }""",
        """{ "id": "n", "name": "N", "claims": "roundTable", "facts": { "structureFormality": "informal" } }""")]
    [InlineData("PSP1004", """[Partnership(PartnershipCategory.RoundTable, Name = "N")] class A { }""",
        """{ "id": "n", "name": "N", "claims": "roundTable" }""")]
    [InlineData("PSP1006",
        """[Partnership(PartnershipCategory.Network, Name = "N", Memorandum = false, MemorandumDefines = MemorandumDefines.Goals)] class A { }""",
        """{ "id": "n", "name": "N", "claims": "network", "facts": { "memorandum": false, "memorandumDefines": ["goals"] } }""")]
    public async Task Code_and_data_get_one_message(string rule, string code, string data)
    {
        Diagnostic inCode = await new TestProject().Code(code).Single(rule);
        Diagnostic inData = await new TestProject().File("partnerships.json", $$"""{ "partnerships": [ {{data}} ] }""").Single(rule);
        Assert.Equal(inCode.Worded(), inData.Worded());
        Assert.Equal(inCode.Severity, inData.Severity);
        Assert.Equal(inCode.Properties.Add("declaration", "n"), inData.Properties);
    }
}
