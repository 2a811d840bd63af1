using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Fixing;

/// <summary>What is proposed, by small specs.</summary>
public sealed class ProposalTests
{
    private static readonly CompiledSpectrum Sample = new SpecBuilder()
        .Flag("open", "paid").Level("size", "small", "middle", "big").Choice("seat", "north", "south")
            .FullSet("sectors", "a", "b", "c", "d").Set("bodies", "x", "y", "z")
        .Category("loose").Takes("""{ "open": true }""", id: "isOpen").Takes("""{ "size": "small" }""", "normally", id: "isSmall")
        .Category("firm").Takes("""{ "sectors": { "atLeast": 3 } }""", id: "three")
            .Takes("""{ "bodies": { "anyOf": ["x", "y"] } }""", id: "body")
        .Category("bare").Takes("""{ "bodies": { "noneOf": ["x"] } }""", id: "noX").Takes("""{ "sectors": { "atMost": 2 } }""", id: "few")
        .Category("rich").Takes("""{ "paid": true }""", "normally", id: "isPaid").Takes("""{ "seat": "north" }""", "often", id: "inNorth")
            .Takes("""{ "size": { "atLeast": "middle" } }""", id: "isBig")
        .Load();

    [Theory]
    [InlineData("loose", """{ "open": false, "sectors": ["a", "b", "c"], "bodies": ["x"] }""", "PSP1001", "Declare as firm",
        "Accept as not met, and say why: isOpen")]
    [InlineData("loose", """{ "open": false }""", "PSP1001", "Accept as not met, and say why: isOpen")]
    [InlineData("firm", """{ "sectors": ["a", "b"] }""", "PSP1001", "Declare as bare", "Say that others may belong to sectors",
        "Accept as not met, and say why: three")]
    [InlineData("firm", """{ "sectors": [] }""", "PSP1001", "Declare as bare", "Accept as not met, and say why: three")]
    [InlineData("loose", """{ "size": "big" }""", "PSP1002", "Declare as rich", "Accept as not met, and say why: isSmall")]
    [InlineData("rich", """{ "seat": "south" }""", "PSP1003", "Accept as not met, and say why: inNorth")]
    [InlineData("rich",
        """{ "open": true, "size": "middle", "paid": false, "seat": "south", "sectors": ["a"], "bodies": { "value": ["z"], "complete": true } }""", "PSP1005", "Declare as bare")]
    public void A_refuted_claim_is_answered_by_another_category_an_open_set_or_an_acceptance(
        string claims, string facts, string rule, params string[] titles) =>
        Assert.Equal(titles, Fixed.Of(Sample, facts, claims).Titles(rule));

    [Theory]
    [InlineData("loose", "{}", "State open: true")]
    [InlineData("rich", "{}", "State size: middle", "State size: big")]
    [InlineData("firm", """{ "bodies": ["x"] }""", "State sectors: a, b, c", "State sectors: a, b, d", "State sectors: a, c, d",
        "State sectors: b, c, d")]
    [InlineData("firm", """{ "bodies": ["z"], "sectors": ["b", "…"] }""", "State sectors: a, c", "State sectors: a, d",
        "State sectors: c, d", "State bodies: x", "State bodies: y")]
    [InlineData("firm", """{ "bodies": ["x"], "sectors": ["b", "c", "…"] }""", "State sectors: a", "State sectors: d")]
    [InlineData("firm", """{ "bodies": ["x"], "sectors": { "value": ["b", "…"], "without": ["d"] } }""", "State sectors: a, c")]
    [InlineData("bare", """{ "sectors": [] }""", "State bodies: none")]
    [InlineData("bare", """{ "sectors": [], "bodies": ["z"] }""", "Say that no others belong to bodies")]
    [InlineData("bare", """{ "sectors": ["a", "b", "…"], "bodies": { "without": ["x"] } }""", "Say that no others belong to sectors")]
    [InlineData("bare", """{ "sectors": ["a", "…"], "bodies": [] }""", "Say that no others belong to sectors")]
    public void An_open_claim_is_answered_by_what_meets_a_criterion(string claims, string facts, params string[] titles) =>
        Assert.Equal(titles, Fixed.Of(Sample, facts, claims).Titles("PSP1004"));

    [Fact]
    public void A_set_is_not_called_complete_where_that_would_refute_the_claim() =>
        Assert.DoesNotContain(
            "Say that no others belong to sectors", Fixed.Of(Sample, """{ "sectors": ["a", "b", "…"] }""", "firm").Titles("PSP1004"));

    [Fact]
    public void A_set_is_not_called_open_where_it_refutes_all_the_same() => Assert.DoesNotContain(
        Fixed.Of(Sample, """{ "bodies": { "value": ["x"], "complete": true } }""", "bare").Titles("PSP1001"),
        t => t.Contains("bodies", System.StringComparison.Ordinal));

    [Fact]
    public void A_value_is_not_proposed_that_contradicts_what_is_stated()
    {
        CompiledSpectrum tied = new SpecBuilder().Flag("memo").Set("defines", "goals", "roles")
            .Implication("""{ "defines": { "atLeast": 1 } }""", """{ "memo": true }""")
            .Category("c").Takes("""{ "defines": { "anyOf": ["goals"] } }""", id: "goals").Load();
        Assert.Equal(["State defines: goals"], Fixed.Of(tied, "{}", "c").Titles("PSP1004"));
        Fixed without = Fixed.Of(tied, """{ "memo": false }""", "c");
        Assert.DoesNotContain(without.Findings.SelectMany(without.Proposals), p => p.Kind == FixKind.StateFact);
    }

    [Fact]
    public void No_more_values_are_proposed_than_fit_a_screen()
    {
        string[] many = [.. Enumerable.Range(0, 30).Select(i => "m" + i)];
        CompiledSpectrum wide = new SpecBuilder().Set("wide", many).Set("deep", many)
            .Category("c").Takes("""{ "wide": { "atLeast": 1 } }""").Takes("""{ "deep": { "atLeast": 20 } }""").Load();
        Assert.Equal(many.Take(12).Select(m => "State wide: " + m), Fixed.Of(wide, "{}", "c").Titles("PSP1004"));
        Assert.Empty(Fixed.Of(wide, """{ "wide": ["m0"] }""", "c").Titles("PSP1004"));
    }

    [Fact]
    public void Another_category_is_not_proposed_where_the_same_fact_departs_from_it_too()
    {
        CompiledSpectrum alike = new SpecBuilder().Flag("odd", "one", "two")
            .Category("a").Takes("""{ "odd": false }""", "normally").Takes("""{ "one": true }""")
            .Category("b").Takes("""{ "odd": false }""", "normally").Takes("""{ "two": true }""").Takes("""{ "two": true }""", "normally")
                .Takes("""{ "two": true }""", "normally").Load();
        Fixed claim = Fixed.Of(alike, """{ "odd": true, "two": true }""", "a");
        Assert.DoesNotContain("Declare as b", claim.Titles("PSP1002"));
        Assert.Equal(["Declare as b"], claim.Titles("PSP1005"));
    }

    [Fact]
    public void What_can_be_proposed_is_what_the_catalogue_says_in_its_order()
    {
        string[] facts =
            ["{}", """{ "sectors": ["a", "b"] }""", """{ "size": "big" }""",
            """{ "open": false, "sectors": ["a", "b", "c"], "bodies": ["x"] }"""];
        ILookup<string, FixKind> proposed = (from category in new[] { "loose", "firm", "bare", "rich" }
                                             from stated in facts
                                             let claim = Fixed.Of(Sample, stated, category)
                                             from finding in claim.Findings
                                             from proposal in claim.Proposals(finding)
                                             select (finding.Rule.Id, proposal.Kind)).ToLookup(p => p.Id, p => p.Kind);
        Assert.All(proposed, rule => Assert.Subset(RuleCatalogue.All.Single(r => r.Id == rule.Key).Fixes.ToHashSet(), rule.ToHashSet()));
        Fixed several = Fixed.Of(Sample, """{ "sectors": ["a", "b"] }""", "firm");
        Assert.Equal(several.Single("PSP1001").Rule.Fixes, several.Proposals(several.Single("PSP1001")).Select(p => p.Kind));
    }

    [Fact]
    public void Only_an_acceptance_that_is_not_needed_is_to_be_taken_back()
    {
        var file = new Fixed(Sample, """
            { "partnerships": [ { "id": "p", "name": "P", "claims": "loose", "facts": { "open": false },
              "accepted": [ { "criterion": "isOpen", "because": "why" }, { "criterion": "isSmall", "because": "why" } ] } ] }
            """);
        FileFinding needless = Assert.Single(Acceptances.Check(file.File, file.Declaration, ""));
        Assert.Equal(["RemoveAcceptance:isSmall"], Proposals.For(needless.Subject!, file.OnTerms).Select(p => p.Key));
        var expired = new Fixed(Sample, file.File.File.Tree.Text.Replace("\"why\" }, {", "\"why\", \"until\": \"2020-01-01\" }, {"));
        FileFinding past = Acceptances.Check(expired.File, expired.Declaration, "2026-01-01").First();
        Assert.Empty(Proposals.For(past.Subject!, file.OnTerms));
    }

    [Fact]
    public void Only_what_is_meant_is_proposed()
    {
        Fixed claim = Fixed.Of(Sample, """{ "sectors": ["a", "b"] }""", "firm");
        Assert.Equal(
            ["Declare as bare"],
            Proposals.For(claim.Single("PSP1001"), claim.OnTerms, FixKinds.IsCorrection).Select(p => p.Title.English()));
    }

    [Fact]
    public void What_is_the_same_to_do_has_the_same_key()
    {
        Fixed one = Fixed.Of(Sample, """{ "sectors": ["a", "b"] }""", "firm");
        Assert.Equal(["ClaimBest", "MarkOpen:sectors", "Accept:three"], one.Proposals(one.Single("PSP1001")).Select(p => p.Key));
        Fixed two = Fixed.Of(Sample, """{ "bodies": ["z"], "sectors": ["b", "c", "…"] }""", "firm");
        Assert.Equal(
            ["StateFact:sectors:0", "StateFact:sectors:3", "StateFact:bodies:0", "StateFact:bodies:1"],
            two.Proposals(two.Single("PSP1004")).Select(p => p.Key));
    }
}
