using System.Linq;
using System.Threading.Tasks;
using PartnershipSpec.CodeFixes.Tests.Harness;
using Xunit;

namespace PartnershipSpec.CodeFixes.Tests.CSharp;

/// <summary>How claims by attribute are changed.</summary>
public sealed class AttributeFixTests
{
    private const string Open = "Say that others may belong to sectors";
    private const string Light = "State structureFormality: light";

    [Theory]
    [InlineData("Sectors.PrivateSector", "Sectors.PrivateSector | Sectors.AndPerhapsOthers")]
    [InlineData("Constants.Two", "Constants.Two | Sectors.AndPerhapsOthers")]
    [InlineData("(Sectors)9", "(Sectors)9 | Sectors.AndPerhapsOthers")]
    [InlineData("true ? Constants.Two : Sectors.None", "(true ? Constants.Two : Sectors.None) | Sectors.AndPerhapsOthers")]
    [InlineData("Sectors.PrivateSector /* the chamber */", "Sectors.PrivateSector | Sectors.AndPerhapsOthers /* the chamber */")]
    [InlineData("Sectors.PrivateSector\n        | Sectors.Government",
        "Sectors.PrivateSector\n        | Sectors.Government | Sectors.AndPerhapsOthers")]
    public Task A_set_is_opened_whatever_its_value_is_written_as(string before, string after) => Fix(
        "PSP1001", Open,
        $"[Partnership(PartnershipCategory.MultiStakeholderPartnership, Sectors = {before})] "
            + "class A { } static class Constants { internal const Sectors Two = (Sectors)3; }",
        $"[Partnership(PartnershipCategory.MultiStakeholderPartnership, Sectors = {after})] "
            + "class A { } static class Constants { internal const Sectors Two = (Sectors)3; }");

    [Theory]
    [InlineData("B.One | Functions.AndNoOthers", "B.One")]
    [InlineData("Functions.AndNoOthers | B.One", "B.One")]
    [InlineData("B.One | Functions.KnowledgeCreation | Functions.AndNoOthers", "B.One | Functions.KnowledgeCreation")]
    [InlineData("B.One | Functions.AndNoOthers | Functions.KnowledgeCreation", "B.One | Functions.KnowledgeCreation")]
    [InlineData("(B.One | Functions.AndNoOthers)", "(B.One)")]
    public Task A_set_that_is_marked_complete_loses_its_mark(string before, string after)
    {
        const string more = ")] class B { internal const Functions One = Functions.KnowledgeSharing; }";
        return Fix("PSP1002", "Say that others may belong to functions",
            "[Partnership(PartnershipCategory.Network, Functions = " + before + more,
            "[Partnership(PartnershipCategory.Network, Functions = " + after + more);
    }

    [Theory]
    [InlineData("/* both */ Sectors.PrivateSector\n#if true\n    | Sectors.Government // too\n#endif\n",
        "/* both */ Sectors.PrivateSector\n#if true\n    | Sectors.Government | Sectors.AndPerhapsOthers // too\n#endif\n")]
    [InlineData("true // surely\n ? Sectors.PrivateSector : Sectors.None",
        "(true // surely\n ? Sectors.PrivateSector : Sectors.None) | Sectors.AndPerhapsOthers")]
    public Task Comments_and_directives_in_a_value_stay(string before, string after) => Fix(
        "PSP1001", Open,
        $"[Partnership(PartnershipCategory.MultiStakeholderPartnership, Sectors = {before})] class A {{ }}",
        $"[Partnership(PartnershipCategory.MultiStakeholderPartnership, Sectors = {after})] class A {{ }}");

    [Theory]
    [InlineData("Functions.KnowledgeSharing /* one */ | Functions.AndNoOthers")]
    [InlineData("Functions.AndNoOthers | // all\n Functions.KnowledgeSharing")]
    [InlineData("Functions.KnowledgeSharing\n#if true\n| Functions.AndNoOthers\n#endif\n")]
    public async Task A_mark_is_not_taken_out_where_a_comment_or_directive_would_go_with_it(string value) => Assert.DoesNotContain(
        "Say that others may belong to functions",
        await Code($"[Partnership(PartnershipCategory.Network, Functions = {value})] class A {{ }}").Titles("PSP1002"));

    [Theory]
    [InlineData("PartnershipCategory /* which? */ .RoundTable")]
    [InlineData("PartnershipCategory.\n#if true\nRoundTable\n#endif\n")]
    [InlineData("\n#if true\nPartnershipCategory.RoundTable\n#else\nPartnershipCategory.Network\n#endif\n", "Declare as network")]
    public async Task A_category_is_not_replaced_where_a_comment_or_directive_would_go_with_it(string category, params string[] offered) =>
        Assert.Equal(offered, await Code(Claim(category)).Titles("PSP1005"));

    [Fact]
    public async Task A_mark_that_stands_elsewhere_is_not_taken_out() => Assert.DoesNotContain(
        "Say that others may belong to functions",
        await Code(
            "[Partnership(PartnershipCategory.Network, Functions = B.All)] "
            + "class B { internal const Functions All = Functions.KnowledgeSharing | Functions.AndNoOthers; }").Titles("PSP1002"));

    [Theory]
    [InlineData("[Partnership(PartnershipCategory.RoundTable)] class A { }",
        "[Partnership(PartnershipCategory.RoundTable, StructureFormality = StructureFormality.Light)] class A { }")]
    [InlineData("[Partnership(category: PartnershipCategory.RoundTable)] class A { }",
        "[Partnership(category: PartnershipCategory.RoundTable, StructureFormality = StructureFormality.Light)] class A { }")]
    [InlineData(
        "[Partnership(PartnershipCategory.RoundTable,\n    Name = \"R\")]\nclass A { }",
        "[Partnership(PartnershipCategory.RoundTable,\n    Name = \"R\",\n    StructureFormality = StructureFormality.Light)]\n"
            + "class A { }")]
    [InlineData(
        "[Partnership(\n    PartnershipCategory.RoundTable, // claimed\n    Name = \"R\" // named\n)]\nclass A { }",
        "[Partnership(\n    PartnershipCategory.RoundTable, // claimed\n    Name = \"R\", // named\n"
            + "    StructureFormality = StructureFormality.Light\n)]\nclass A { }")]
    [InlineData(
        "[Partnership(\r\n\tPartnershipCategory.RoundTable,\r\n\tName = \"R\")]\r\nclass A { }\r\n",
        "[Partnership(\r\n\tPartnershipCategory.RoundTable,\r\n\tName = \"R\",\r\n\tStructureFormality = StructureFormality.Light)]\r\n"
            + "class A { }\r\n")]
    [InlineData(
        "[Partnership(PartnershipCategory.RoundTable // of one\n)]\nclass A { }",
        "[Partnership(PartnershipCategory.RoundTable, // of one\n    StructureFormality = StructureFormality.Light\n)]\nclass A { }")]
    [InlineData(
        "class B\n{\n    [Partnership(PartnershipCategory.RoundTable, Name = \"R\" // of one\n    )]\n    class A { }\n}",
        "class B\n{\n    [Partnership(PartnershipCategory.RoundTable, Name = \"R\", // of one\n"
            + "        StructureFormality = StructureFormality.Light\n    )]\n    class A { }\n}")]
    [InlineData(
        "[Partnership(\n#if true\n    PartnershipCategory.RoundTable\n#endif\n)]\nclass A { }",
        "[Partnership(\n#if true\n    PartnershipCategory.RoundTable,\n    StructureFormality = StructureFormality.Light\n#endif\n)]\n"
            + "class A { }")]
    [InlineData(
        "[Partnership(PartnershipCategory.RoundTable\n#if NEVER\n    , Name = \"R\"\n#endif\n)]\nclass A { }",
        "[Partnership(PartnershipCategory.RoundTable, StructureFormality = StructureFormality.Light\n#if NEVER\n    , Name = \"R\"\n"
            + "#endif\n)]\nclass A { }")]
    public Task An_argument_goes_behind_the_others_and_looks_like_them(string before, string after) => Fix("PSP1004", Light, before, after);

    [Theory]
    [InlineData("[PartnershipSpec.Partnership(PartnershipSpec.PartnershipCategory.RoundTable)] class A { }",
        "[PartnershipSpec.Partnership(PartnershipSpec.PartnershipCategory.RoundTable, "
            + "StructureFormality = PartnershipSpec.StructureFormality.Light)] class A { }")]
    [InlineData("using P = PartnershipSpec;\n[P.Partnership(P.PartnershipCategory.RoundTable)] class A { }",
        "using P = PartnershipSpec;\n[P.Partnership(P.PartnershipCategory.RoundTable, StructureFormality = P.StructureFormality.Light)] "
            + "class A { }")]
    [InlineData("namespace PartnershipSpec.Own;\n[Partnership(PartnershipCategory.RoundTable)] class A { }",
        "namespace PartnershipSpec.Own;\n[Partnership(PartnershipCategory.RoundTable, StructureFormality = StructureFormality.Light)] "
            + "class A { }")]
    [InlineData(
        "using PartnershipSpec;\nusing static PartnershipSpec.StructureFormality;\n"
        + "[Partnership(PartnershipCategory.RoundTable)] class A { }",
        "using PartnershipSpec;\nusing static PartnershipSpec.StructureFormality;\n"
        + "[Partnership(PartnershipCategory.RoundTable, StructureFormality = Light)] class A { }")]
    public async Task Names_are_qualified_as_far_as_the_file_takes_it(string before, string after)
    {
        Workbench bench = await Workbench.Of(("Code.cs", before)).Fix("PSP1004", Light);
        Assert.Equal(after, await bench.Text("Code.cs"));
        Assert.Empty(await bench.CompilerErrors());
    }

    [Theory]
    [InlineData("Sectors.PrivateSector | Sectors.Government | Sectors.AndPerhapsOthers",
        "Sectors.PrivateSector | Sectors.Government | Sectors.Academia | Sectors.AndPerhapsOthers")]
    [InlineData("Sectors.AndPerhapsOthers | Sectors.PrivateSector | Sectors.Government",
        "Sectors.AndPerhapsOthers | Sectors.PrivateSector | Sectors.Government | Sectors.Academia")]
    public Task A_member_goes_before_the_marker_at_the_end(string before, string after) => Fix(
        "PSP1004", "State sectors: academia",
        $"[Partnership(PartnershipCategory.MultiStakeholderPartnership, Sectors = {before})] class A {{ }}",
        $"[Partnership(PartnershipCategory.MultiStakeholderPartnership, Sectors = {after})] class A {{ }}");

    [Fact]
    public Task Members_of_a_set_not_stated_so_far_leave_open_whether_there_are_others() => Fix(
        "PSP1004", "State sectors: privateSector, civilSociety, academia",
        "[Partnership(PartnershipCategory.MultiStakeholderPartnership)] class A { }",
        "[Partnership(PartnershipCategory.MultiStakeholderPartnership, "
            + "Sectors = Sectors.PrivateSector | Sectors.CivilSociety | Sectors.Academia | Sectors.AndPerhapsOthers)] class A { }");

    [Fact]
    public async Task Values_are_offered_in_the_order_of_the_spec_and_none_that_would_refute() => Assert.Equal(
        [
            "State participantKinds: persons", "State participantKinds: organisations", "State openRelations: true",
            "State informalContacts: true", "State commonGround: similarInterests", "State commonGround: similarConcerns",
        ],
        await Code("[Partnership(PartnershipCategory.Network)] class A { }").Titles("PSP1004"));

    [Theory]
    [InlineData("Constants.Claimed")]
    [InlineData("(PartnershipCategory)2")]
    public Task A_claim_by_a_constant_is_changed_where_it_is_made(string claimed) => Fix(
        "PSP1005", "Declare as network",
        Claim(claimed), Claim("PartnershipCategory.Network"));

    [Fact]
    public async Task A_claim_that_fits_nothing_else_is_offered_nothing_else() =>
        Assert.Equal(
            ["Accept as not met, and say why: openRelations"],
            await Code("[Partnership(PartnershipCategory.Network, OpenRelations = false)] class A { }").Titles("PSP1001"));

    [Fact]
    public async Task A_claim_of_an_empty_set_is_not_offered_to_open_it() => Assert.DoesNotContain(
        Open, await Code("[Partnership(PartnershipCategory.MultiStakeholderPartnership, Sectors = Sectors.None)] class A { }")
            .Titles("PSP1001"));

    [Fact]
    public async Task Facts_that_contradict_each_other_are_for_people()
    {
        Workbench bench =
            Code(
                "[Partnership(PartnershipCategory.RoundTable, StructureFormality = StructureFormality.Light, Memorandum = false, "
                + "MemorandumDefines = MemorandumDefines.Goals)] class A { }");
        Assert.Contains("PSP1006", await bench.Rules());
        Assert.Empty(await bench.Titles("PSP1006"));
    }

    [Fact]
    public async Task Each_of_several_claims_gets_its_own_fix()
    {
        const string code =
            "[Partnership(PartnershipCategory.RoundTable), Partnership(PartnershipCategory.RoundTable, Name = \"S\")] class A { }";
        Workbench bench = Code(code);
        Offer second = (await bench.Offers("PSP1004")).Where(o => o.Action.Title == Light).ElementAt(1);
        Assert.Equal(
            "using PartnershipSpec;\n" + code.Replace("\"S\"", "\"S\", StructureFormality = StructureFormality.Light"),
            await (await Workbench.After(second.Action)).Text("Code.cs"));
    }

    private static string Claim(string category) => $$"""
        static class Constants { internal const PartnershipCategory Claimed = PartnershipCategory.RoundTable; }
        [Partnership({{category}}, StructureFormality = StructureFormality.Informal, OpenRelations = true, InformalContacts = true)] class A { }
        """;

    private static Workbench Code(string code) => Workbench.Of(("Code.cs", "using PartnershipSpec;\n" + code));

    private static async Task Fix(string rule, string title, string before, string after)
    {
        Workbench bench = await Code(before).Fix(rule, title);
        Assert.Equal("using PartnershipSpec;\n" + after, await bench.Text("Code.cs"));
        Assert.Empty(await bench.CompilerErrors());
    }
}
