using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Claims;

public sealed class ObjectClaimTests
{
    [Theory]
    [InlineData("class A { object f = new Network(\"n\") { OpenRelations = {|PSP1001:false|} }; }")]
    [InlineData("class A { object P { get; } = new Network(\"n\") { OpenRelations = {|PSP1001:false|} }; }")]
    [InlineData("class A { object M() => new Network(\"n\") { OpenRelations = {|PSP1001:false|} }; }")]
    [InlineData("class A { System.Func<object> f = () => new Network(\"n\") { OpenRelations = {|PSP1001:false|} }; }")]
    [InlineData("class A { A(object o) { } A() : this(new Network(\"n\") { OpenRelations = {|PSP1001:false|} }) { } }")]
    [InlineData("class A(object o); class B() : A(new Network(\"n\") { OpenRelations = {|PSP1001:false|} });")]
    [InlineData("class A { object[] f = [new Network(\"n\") { OpenRelations = {|PSP1001:false|} }]; }")]
    [InlineData("class A { int[] f = new int[new Network(\"n\") { OpenRelations = {|PSP1001:false|} }.Name.Length]; }")]
    [InlineData("class A { object f = new PartnershipSpec.Network(\"n\") { OpenRelations = {|PSP1001:false|} }; }")]
    [InlineData("class A { object f = new global::PartnershipSpec.Network(\"n\") { OpenRelations = {|PSP1001:false|} }; }")]
    [InlineData("class A { object f = (new Network(name: \"n\") { OpenRelations = ({|PSP1001:false|}) }); }")]
    [InlineData("class A { object M(string name) => new Network(name) { OpenRelations = {|PSP1001:false|} }; }")]
    public Task A_model_is_a_claim_wherever_it_is_created(string code) => TestProject.WithLibrary().Code(code).Verify();

    [Theory]
    [InlineData("class A { Network f = new(\"n\") { OpenRelations = {|PSP1001:false|} }; }")]
    [InlineData("class A { Network M(string name) => new(name) { OpenRelations = {|PSP1001:false|} }; }")]
    [InlineData("class A { void M(Partnership p) { } void N() => M((Network)new(\"n\") { OpenRelations = {|PSP1001:false|} }); }")]
    [InlineData("class A { System.Collections.Generic.List<Network> f = new() { new(\"n\") { OpenRelations = {|PSP1001:false|} } }; }")]
    [InlineData("class A { Network? f = new($\"{1}\") { OpenRelations = {|PSP1001:false|} }; }")]
    public Task A_creation_without_a_type_name_is_a_claim_too(string code) => TestProject.WithLibrary().Code(code).Verify();

    [Fact]
    public async Task A_creation_without_a_type_name_is_a_claim_in_a_collection_expression_too()
    {
        // Older compilers make no operations there.
        if (typeof(CSharpCompilation).Assembly.GetName().Version < new Version(4, 10)) return;

        await TestProject.WithLibrary()
            .Code("class A { System.Collections.Generic.List<Network> f = [new(\"n\") { OpenRelations = {|PSP1001:false|} }]; }").Verify();
    }

    [Theory]
    [InlineData("using N = PartnershipSpec.Network;\nclass A { object f = new N(\"n\") { OpenRelations = {|PSP1001:false|} }; }")]
    [InlineData("using P = PartnershipSpec;\nclass A { object f = new P.Network(\"n\") { OpenRelations = {|PSP1001:false|} }; }")]
    [InlineData("using P = PartnershipSpec;\nclass A { object f = new P::Network(\"n\") { OpenRelations = {|PSP1001:false|} }; }")]
    [InlineData(
        "namespace X { using N = PartnershipSpec.Network; namespace Y { using M = N; "
        + "class A { object f = new M(\"n\") { OpenRelations = {|PSP1001:false|} }; } } }")]
    [InlineData(
        "namespace X; using N = PartnershipSpec.Network; class A { object f = new N(\"n\") { OpenRelations = {|PSP1001:false|} }; }")]
    [InlineData("class A { object f = new Net(\"n\") { OpenRelations = {|PSP1001:false|} }; }")]
    public Task A_model_may_go_by_another_name(string code) =>
        TestProject.WithLibrary().RawCode(code).RawCode("global using Net = PartnershipSpec.Network;").Verify();

    [Fact]
    public Task A_claim_among_top_level_statements_is_judged() => TestProject.WithLibrary().Code("""
        var alliance = new MultiStakeholderPartnership("Alliance") { Sectors = {|PSP1001:Sectors.PrivateSector | Sectors.Government|}, TransformativeAim = true };
        System.Console.WriteLine(alliance);
        """).MayNotCompile().Verify();

    [Fact]
    public Task Facts_that_contradict_each_other_are_reported_at_the_first() => TestProject.WithLibrary().Code("""
        class A { object f = new Network("n") { MemorandumDefines = MemorandumDefines.Goals, Memorandum = {|PSP1006:false|} }; }
        """).Verify();

    [Fact]
    public Task A_bare_model_is_open_at_its_type() => TestProject.WithLibrary().Code("""
        class A { object f = new {|PSP1004:RoundTable|}("n"); RoundTable g = {|PSP1004:new|}("n"); }
        """).Verify("PSP1004");

    [Fact]
    public async Task A_claim_whose_name_is_no_constant_is_named_for_its_category()
    {
        Diagnostic found = await TestProject.WithLibrary()
            .Code("class A { object M(string name) => new Network(name) { OpenRelations = false }; }").Single("PSP1001");
        Assert.StartsWith("“network” is declared as a network", found.Worded(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_whose_name_is_a_constant_is_named_by_it()
    {
        Diagnostic found = await TestProject.WithLibrary()
            .Code("class A { const string N = \"Ri\" + \"vers\"; object f = new Network(N) { OpenRelations = false }; }").Single("PSP1001");
        Assert.Contains("“Rivers”", found.Worded());
    }

    [Theory]
    [InlineData(
        "class Network(string name) { public bool OpenRelations { get; "
        + "set; } } class A { object f = new Network(\"n\") { OpenRelations = false }; }")]
    [InlineData(
        "class Outer { class Network(string name) { public bool OpenRelations { get; "
        + "set; } } object f = new Network(\"n\") { OpenRelations = false }; }")]
    [InlineData("class A { object f = new System.Text.StringBuilder(\"n\") { Length = 0 }; }")]
    [InlineData("class A { System.Text.StringBuilder f = new(\"n\") { Length = 0 }; }")]
    [InlineData(
        "class A { PartnershipSpec.PartnershipFacts f = new() { OpenRelations = false, "
        + "StructureFormality = PartnershipSpec.StructureFormality.Formal }; }")]
    public Task What_is_no_model_claims_nothing(string code) =>
        TestProject.WithLibrary().RawCode("namespace Other { " + code + " }").Verify();

    [Theory]
    [InlineData("class A { object f = new Network; }")]
    [InlineData("class A { object f = new Network() { OpenRelations = false }; }")]
    [InlineData("class A { object f = new Network(\"n\") { OpenRelations }; }")]
    [InlineData("class A { object f = new Network(\"n\") { OpenRelations = }; }")]
    [InlineData("class A { object f = new Network(\"n\") { Nothing = 1 }; }")]
    [InlineData("class A { object f = new Network(\"n\") { Name = \"m\" }; }")]
    [InlineData("class A { Partnership f = new(\"n\") { OpenRelations = false }; }")]
    [InlineData("class A { var f = new(\"n\") { OpenRelations = false }; }")]
    [InlineData("class A { object f = new Network(\"n\", \"m\") { Sectors = StructureFormality.Formal }; }")]
    [InlineData("using N = ; class A { object f = new N(\"n\"); }")]
    public async Task Code_that_does_not_compile_breaks_nothing(string code) =>
        await TestProject.WithLibrary().Code(code).MayNotCompile().Analyze();
}
