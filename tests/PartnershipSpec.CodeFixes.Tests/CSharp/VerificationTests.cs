using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.CodeFixes.Tests.Harness;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.CodeFixes.Tests.CSharp;

/// <summary>A change of C# is offered only if the compiler takes it.</summary>
public sealed class VerificationTests
{
    private const string Informal = "StructureFormality = StructureFormality.Informal, OpenRelations = true, InformalContacts = true";

    private static readonly string[] FixedRules = ["PSP1001", "PSP1002", "PSP1003", "PSP1004", "PSP1005"];

    private static readonly Lazy<MetadataReference> BehindAlias = new(() => new TestProject().ToReference("Aliased").WithAliases(["lib"]));

    [Theory]
    [InlineData("[Partnership(PartnershipCategory.RoundTable)] class A { }")]
    [InlineData("[Partnership(PartnershipCategory.RoundTable)] enum A { B }")]
    [InlineData("[Partnership(PartnershipCategory.MultiStakeholderPartnership, Sectors = Sectors.PrivateSector)] class A { class B { } }")]
    [InlineData(
        "class A { object f = new MultiStakeholderInitiative(\"m\") { GovernanceStructure = false, Sectors = Sectors.None }; int g = f; }")]
    [InlineData("class A(object o) { } class B() : A(new Network(\"n\") { OpenRelations = false, InformalContacts = false });")]
    [InlineData("class A { RoundTable F(bool b) => b ? new(\"r\") : new RoundTable(\"r\") { " + Informal + " }; }")]
    public async Task Whatever_is_offered_brings_no_error(string code)
    {
        Workbench before = Workbench.Of(("Code.cs", "using PartnershipSpec;\n" + code));
        string[] errors = await CodesOf(before);
        IReadOnlyList<Offer> offers = await OffersOf(before);
        Assert.NotEmpty(offers);
        foreach (Offer offer in offers) Assert.Equal(errors, await CodesOf(await Workbench.After(offer.Action)));
    }

    /// <summary>There, the types of a changed compilation are others than those of the compilation before.</summary>
    [Theory]
    [InlineData("[Partnership(PartnershipCategory.MultiStakeholderPartnership, TransformativeAim = false, " + Informal + ")] class A { }")]
    [InlineData("class A { object f = new MultiStakeholderPartnership(\"m\") { TransformativeAim = false, " + Informal + " }; }")]
    public async Task In_a_project_that_has_the_types_itself_as_much_is_offered_as_in_one_that_refers_to_them(string code)
    {
        (string, string) file = ("Code.cs", "using PartnershipSpec;\n" + code);
        string[] elsewhere = [.. (await OffersOf(Workbench.Of(file))).Select(o => o.Action.Title)];
        Workbench owning = await Workbench.Owning(file);
        Assert.Empty(await owning.CompilerErrors());
        Assert.Contains(elsewhere, title => title.StartsWith("Declare as", StringComparison.Ordinal));
        Assert.Equal(elsewhere, (await OffersOf(owning)).Select(o => o.Action.Title));
    }

    [Theory]
    [InlineData("[lib::PartnershipSpec.Partnership(lib::PartnershipSpec.PartnershipCategory.RoundTable)] class A { }", "PSP1004")]
    [InlineData("class A { object f = new lib::PartnershipSpec.RoundTable(\"r\"); }", "PSP1004")]
    public async Task What_would_name_a_type_that_cannot_be_named_so_is_not_offered(string code, string rule)
    {
        Workbench bench = Workbench.Of(BehindAlias.Value, ("Code.cs", "extern alias lib;\n" + code));
        Assert.Empty(await bench.CompilerErrors());
        Assert.Contains(rule, await bench.Rules());
        foreach (Offer offer in await OffersOf(bench)) Assert.Empty(await (await Workbench.After(offer.Action)).CompilerErrors());
        Assert.DoesNotContain("State structureFormality: light", await bench.Titles(rule));
    }

    private static async Task<IReadOnlyList<Offer>> OffersOf(Workbench bench)
    {
        var offers = new List<Offer>();
        foreach (string rule in FixedRules) offers.AddRange(await bench.Offers(rule));
        return offers;
    }

    private static async Task<string[]> CodesOf(Workbench bench) =>
        [.. (await bench.CompilerErrors()).Select(error => error.Split(": ")[1]).Order(StringComparer.Ordinal)];
}
