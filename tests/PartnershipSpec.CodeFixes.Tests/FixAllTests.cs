using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using PartnershipSpec.CodeFixes.Tests.Harness;
using Xunit;

namespace PartnershipSpec.CodeFixes.Tests;

/// <summary>Corrections made everywhere at once, in a file, a project and a solution.</summary>
public sealed class FixAllTests
{
    private const string Informal = "StructureFormality = StructureFormality.Informal, OpenRelations = true, InformalContacts = true";

    private const string Code = $$"""
        using PartnershipSpec;
        [Partnership(PartnershipCategory.RoundTable, {{Informal}})] class A { object f = new RoundTable("f") { {{Informal}} }; RoundTable g = new RoundTable("g") { {{Informal}} }; }
        [Partnership(PartnershipCategory.MultiStakeholderPartnership, TransformativeAim = false, GovernanceStructure = false, {{Informal}})] class B { }
        """;

    private const string Data = """
        {
          "partnerships": [
            { "id": "*1", "name": "A", "claims": "roundTable", "facts": { "openRelations": true, "informalContacts": true, "structureFormality": "informal" } }, // fits a network
            { "id": "*2", "name": "B", "claims": "multiStakeholderPartnership", "facts": { "transformativeAim": false, "governanceStructure": false, "openRelations": true, "informalContacts": true, "structureFormality": "informal" } },
            { "id": "*3", "name": "C", "claims": "netwerk", "facts": { "opnRelations": true, "sectors": ["academy", "…"] }, "nte": "n" },
          ]
        }
        """;

    [Fact]
    public async Task Every_claim_of_a_file_is_corrected_once_however_many_findings_it_has()
    {
        Workbench before = Workbench.Of(("A.cs", Code), ("B.cs", Code.Replace("class A", "class C").Replace("class B", "class D")));
        Workbench after = await before.FixAll(await Offer(before, "PSP1001"), FixAllScope.Document);
        Assert.Equal(
            Code.Replace("PartnershipCategory.MultiStakeholderPartnership", "PartnershipCategory.Network"), await after.Text("A.cs"));
        Assert.Equal(await before.Text("B.cs"), await after.Text("B.cs"));
    }

    [Fact]
    public async Task What_would_not_compile_is_left_when_the_rest_is_corrected()
    {
        Workbench before = Workbench.Of(("A.cs", Code));
        Workbench after = await before.FixAll(await Offer(before, "PSP1005"), FixAllScope.Document);
        Assert.Equal(
            Code.Replace("PartnershipCategory.RoundTable", "PartnershipCategory.Network")
                .Replace("PartnershipCategory.MultiStakeholderPartnership", "PartnershipCategory.Network")
                .Replace("object f = new RoundTable", "object f = new Network"),
            await after.Text("A.cs"));
        Assert.Empty(await after.CompilerErrors());
        Assert.Single(await after.Rules(), rule => rule == "PSP1005");
    }

    [Theory]
    [InlineData(FixAllScope.Project, false)]
    [InlineData(FixAllScope.Solution, true)]
    public async Task Code_is_corrected_in_every_file_of_a_project_or_solution(FixAllScope scope, bool reachesOther)
    {
        Workbench before = Workbench.Of(("A.cs", Code), ("B.cs", Code.Replace("class A", "class C").Replace("class B", "class D")))
            .And("Other", ("C.cs", Code));
        Workbench after = await before.FixAll(await Offer(before, "PSP1001"), scope);
        Assert.DoesNotContain("MultiStakeholder", await after.Text("A.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("MultiStakeholder", await after.Text("B.cs"), StringComparison.Ordinal);
        Assert.Equal(!reachesOther, (await after.Text("C.cs")).Contains("MultiStakeholder", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_claim_of_a_data_file_is_corrected_and_nothing_else()
    {
        Workbench before = TwoFiles();
        Workbench after = await before.FixAll(await Offer(before, "PSP1005"), FixAllScope.Document);
        Assert.Equal(
            Of("a").Replace("\"roundTable\"", "\"network\"").Replace("\"multiStakeholderPartnership\"", "\"network\""),
            await after.Text("a.partnerships.json"));
        Assert.Equal(Of("b"), await after.Text("b.partnerships.json"));
    }

    [Theory]
    [InlineData(FixAllScope.Document, false, false)]
    [InlineData(FixAllScope.Project, true, false)]
    [InlineData(FixAllScope.Solution, true, true)]
    public async Task Misspelt_names_are_corrected_as_far_as_asked(FixAllScope scope, bool reachesFile, bool reachesProject)
    {
        Workbench before = TwoFiles().And("Other", ("c.partnerships.json", Of("c")));
        Workbench after = await before.FixAll(await Offer(before, "PSP2003"), scope);
        string Corrected(string id, bool isReached) =>
            isReached
                ? Of(id).Replace("netwerk", "network").Replace("opnRelations", "openRelations").Replace("academy", "academia")
                : Of(id);
        Assert.Equal(Corrected("a", true), await after.Text("a.partnerships.json"));
        Assert.Equal(Corrected("b", reachesFile), await after.Text("b.partnerships.json"));
        Assert.Equal(Corrected("c", reachesProject), await after.Text("c.partnerships.json"));
    }

    [Fact]
    public async Task Nothing_is_done_where_it_was_not_one_of_ours_that_was_asked_for()
    {
        Workbench before = TwoFiles();
        Offer offer = await Offer(before, "PSP2003");
        var foreign =
            Microsoft.CodeAnalysis.CodeActions.CodeAction.Create("t", _ => Task.FromResult(offer.Document.Project.Solution), "foreign");
        Assert.Same(before, await before.FixAll(offer with { Action = foreign }, FixAllScope.Solution));
    }

    [Fact]
    public async Task Code_is_not_corrected_from_a_data_file()
    {
        Workbench before = Workbench.Of(("A.cs", Code), ("a.partnerships.json", Of("a")));
        Offer offer = (await before.Offers("PSP1005")).First(o => o.Document.Name == "a.partnerships.json");
        Workbench after = await before.FixAll(offer, FixAllScope.Solution);
        Assert.Equal(Code, await after.Text("A.cs"));
        Assert.NotEqual(Of("a"), await after.Text("a.partnerships.json"));
    }

    private static string Of(string id) => Data.Replace("*", id, StringComparison.Ordinal);

    private static Workbench TwoFiles() => Workbench.Of(("a.partnerships.json", Of("a")), ("b.partnerships.json", Of("b")));

    private static async Task<Offer> Offer(Workbench bench, string rule) =>
        (await bench.Offers(rule)).First(o => o.Provider.GetFixAllProvider() is not null);
}
