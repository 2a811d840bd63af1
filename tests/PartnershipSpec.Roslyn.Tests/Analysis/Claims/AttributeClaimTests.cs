using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Claims;

public sealed class AttributeClaimTests
{
    [Theory]
    [InlineData("class A { }")]
    [InlineData("struct A { }")]
    [InlineData("interface A { }")]
    [InlineData("enum A { }")]
    [InlineData("delegate void A();")]
    [InlineData("record A;")]
    [InlineData("file class A { }")]
    public Task A_claim_may_stand_on_any_type(string type) =>
        TestProject.WithLibrary()
            .Code("[Partnership(PartnershipCategory.RoundTable, StructureFormality = {|PSP1001:StructureFormality.Formal|})] " + type)
            .Verify();

    [Fact]
    public Task What_is_often_there_and_lacks_is_pointed_at_for_tools() => TestProject.WithLibrary().Code("""
        [Partnership(PartnershipCategory.MultiStakeholderInitiative, GovernanceStructure = {|PSP1003:false|}, StructureFormality = {|PSP1003:StructureFormality.Informal|})] class A { }
        """).Verify("PSP1003");

    [Fact]
    public Task A_category_that_fits_better_is_offered_at_the_claim() => TestProject.WithLibrary().Code("""
        [Partnership({|PSP1005:PartnershipCategory.RoundTable|}, StructureFormality = StructureFormality.Informal, OpenRelations = true, InformalContacts = true)] class A { }
        [Partnership(PartnershipCategory.Network, StructureFormality = StructureFormality.Informal, OpenRelations = true, InformalContacts = true)] class B { }
        class C { object F(bool b) => new RoundTable("r") { StructureFormality = StructureFormality.Informal, OpenRelations = true, InformalContacts = b }; }
        class D { object F() => new {|PSP1005:RoundTable|}("r") { StructureFormality = StructureFormality.Informal, OpenRelations = true, InformalContacts = true }; }
        """).Verify("PSP1005");

    [Fact]
    public Task A_claim_on_a_nested_type_is_judged() => TestProject.WithLibrary().Code("""
        class Outer { class Middle<T> { [Partnership(PartnershipCategory.Network, OpenRelations = {|PSP1001:false|})] class Inner { } } }
        """).Verify();

    [Fact]
    public Task A_claim_on_any_part_of_a_partial_type_is_judged_once() => TestProject.WithLibrary()
        .Code("[Partnership(PartnershipCategory.Network, OpenRelations = {|PSP1001:false|})] partial class A { }")
        .Code("partial class A { }")
        .Code(
            "[Partnership(PartnershipCategory.RoundTable, StructureFormality = {|PSP1001:StructureFormality.Formal|})] partial class A { }")
        .Verify();

    [Fact]
    public async Task A_claim_on_the_assembly_is_judged_once_and_in_its_file()
    {
        ImmutableArray<Diagnostic> found = await TestProject.WithLibrary()
            .Code("class Before { }")
            .Code("[assembly: Partnership(PartnershipCategory.Network, OpenRelations = {|PSP1001:false|})]")
            .Code("class After { }")
            .Verify();

        Assert.Contains("“Tested”", Assert.Single(found, d => d.Id == "PSP1001").Worded());
    }

    [Fact]
    public Task Several_claims_on_one_type_are_each_judged() => TestProject.WithLibrary().Code("""
        [Partnership(PartnershipCategory.Network, OpenRelations = {|PSP1001:false|}), Partnership(PartnershipCategory.RoundTable, OpenRelations = false)]
        [Partnership(PartnershipCategory.Network, InformalContacts = {|PSP1001:false|})]
        class A { }
        """).Verify();

    [Fact]
    public async Task Each_refuted_criterion_is_reported_for_itself()
    {
        ImmutableArray<Diagnostic> found = await TestProject.WithLibrary().Code("""
            [Partnership(PartnershipCategory.Network, InformalContacts = {|PSP1001:false|}, OpenRelations = {|PSP1001:false|})] class A { }
            """).Verify();
        Assert.Equal(2, found.Count(d => d.Id == "PSP1001"));
    }

    [Fact]
    public Task A_claim_that_states_what_its_category_takes_gets_no_error() => TestProject.WithLibrary().Code("""
        [Partnership(PartnershipCategory.RoundTable, Name = "Light", StructureFormality = StructureFormality.Light)] class A { }
        """).Verify("PSP1001", "PSP1002", "PSP1006");

    [Fact]
    public Task A_claim_that_departs_from_what_is_only_inferred_is_informed_of_it() => TestProject.WithLibrary().Code("""
        [Partnership(PartnershipCategory.RoundTable, StructureFormality = {|PSP1002:StructureFormality.Informal|})] class A { }
        """).Verify("PSP1001", "PSP1002");

    [Fact]
    public Task A_bare_claim_is_open_at_its_category() => TestProject.WithLibrary().Code("""
        [Partnership({|PSP1004:PartnershipCategory.RoundTable|})] class A { }
        """).Verify("PSP1004");

    [Fact]
    public Task A_contradicted_claim_is_not_called_open() => TestProject.WithLibrary().Code("""
        [Partnership(PartnershipCategory.Network, OpenRelations = false)] class A { }
        """).Verify("PSP1004");

    [Fact]
    public Task An_established_claim_is_silent() => TestProject.WithLibrary().Code("""
        [Partnership(PartnershipCategory.RoundTable, StructureFormality = StructureFormality.Light)] class A { }
        """).Verify("PSP1001", "PSP1002", "PSP1004", "PSP1006");

    [Fact]
    public async Task A_claim_without_a_name_is_named_for_its_type()
    {
        Diagnostic found = await TestProject.WithLibrary()
            .Code("[Partnership(PartnershipCategory.Network, OpenRelations = false)] class RiverNetwork { }").Single("PSP1001");
        Assert.Contains("“RiverNetwork”", found.Worded());
    }

    [Theory]
    [InlineData("null!")]
    [InlineData("\" \"")]
    public async Task A_claim_with_an_empty_name_is_named_for_its_type(string name)
    {
        Diagnostic found = await TestProject.WithLibrary()
            .Code($"[Partnership(PartnershipCategory.Network, Name = {name}, OpenRelations = false)] class RiverNetwork {{ }}")
                .Single("PSP1001");
        Assert.Contains("“RiverNetwork”", found.Worded());
    }

    [Theory]
    [InlineData("(PartnershipCategory)0")]
    [InlineData("(PartnershipCategory)5")]
    [InlineData("(PartnershipCategory)255")]
    [InlineData("default")]
    public async Task A_category_out_of_range_claims_nothing(string category) =>
        Assert.Empty(
            await TestProject.WithLibrary()
            .Code($"[Partnership({category}, OpenRelations = false, StructureFormality = StructureFormality.Formal)] class A {{ }}")
            .Analyze());

    [Theory]
    [InlineData("StructureFormality = (StructureFormality)0")]
    [InlineData("StructureFormality = (StructureFormality)4")]
    [InlineData("Sectors = (Sectors)(1 << 10)")]
    [InlineData("Sectors = Sectors.PrivateSector | (Sectors)(1 << 10)")]
    [InlineData("Sectors = (Sectors)(-1)")]
    public Task A_value_out_of_range_is_unknown(string statement) => TestProject.WithLibrary()
        .Code(
            $"[Partnership(PartnershipCategory.Network, {statement})] class A {{ }}\n"
            + $"[Partnership(PartnershipCategory.MultiStakeholderPartnership, {statement})] class B {{ }}")
        .Verify("PSP1001", "PSP1002", "PSP1006");

    [Fact]
    public Task Constants_are_followed_wherever_they_come_from() => TestProject.WithLibrary().Code("""
        static class Constants
        {
            internal const Sectors Two = Sectors.PrivateSector | Sectors.Government;
            internal const bool No = !true;
            internal const PartnershipCategory Claimed = PartnershipCategory.MultiStakeholderPartnership;
        }

        [Partnership(Constants.Claimed, Sectors = {|PSP1001:Constants.Two|}, TransformativeAim = {|PSP1001:Constants.No|})] class A { }
        [Partnership(Constants.Claimed, Sectors = {|PSP1001:~(Sectors.Academia | Sectors.CivilSociety) & (Sectors)15|})] class B { }
        [Partnership(category: Constants.Claimed, Sectors = {|PSP1001:(Sectors)9|})] class C { }
        """).Verify();

    [Fact]
    public Task The_attribute_may_go_by_another_name() => TestProject.WithLibrary().Code("""
        [Claim(PartnershipCategory.Network, OpenRelations = {|PSP1001:false|})] class A { }
        """).RawCode("global using Claim = PartnershipSpec.PartnershipAttribute;").Verify();

    [Fact]
    public Task An_attribute_of_the_same_name_elsewhere_claims_nothing() => TestProject.WithLibrary().RawCode("""
        namespace Other
        {
            class PartnershipAttribute(int category) : System.Attribute { public bool OpenRelations { get; set; } }
            [Partnership(1, OpenRelations = false)] class A { }
        }
        """).Verify();

    [Fact]
    public Task Claims_in_generated_code_are_left_alone() => TestProject.WithLibrary()
        .Code(
            "[Partnership(PartnershipCategory.Network, OpenRelations = false)] "
            + "class A { static object X = new Network(\"x\") { OpenRelations = false }; }", "Made.g.cs")
        .Verify();

    [Theory]
    [InlineData("[Partnership] class A { }")]
    [InlineData("[Partnership()] class A { }")]
    [InlineData("[Partnership(\"network\", OpenRelations = false)] class A { }")]
    [InlineData("[Partnership(PartnershipCategory.Netwerk, OpenRelations = false)] class A { }")]
    [InlineData("[Partnership(PartnershipCategory.Network, Sectors = true)] class A { }")]
    [InlineData("[Partnership(PartnershipCategory.Network, Nothing = true)] class A { }")]
    [InlineData("[Partnership(PartnershipCategory.Network, Name = new[] { \"a\" })] class A { }")]
    [InlineData("[Partnership(PartnershipCategory.Network, OpenRelations = Read())] class A { static bool Read() => true; }")]
    [InlineData("[Partnership(PartnershipCategory.Network, OpenRelations = ")]
    [InlineData("[Partnership(PartnershipCategory.Network, OpenRelations = true, OpenRelations = true)] class A { }")]
    public Task Code_that_does_not_compile_breaks_nothing(string code) => TestProject.WithLibrary().Code(code).MayNotCompile().Verify();

    [Fact]
    public async Task A_finding_says_what_it_is_about()
    {
        Diagnostic found = await TestProject.WithLibrary()
            .Code("[Partnership(PartnershipCategory.Network, OpenRelations = false)] class A { }").Single("PSP1001");
        Assert.Equal("partnershipSpectrum", found.Properties["spectrum"]);
        Assert.Equal("network", found.Properties["category"]);
    }
}
