using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Fixing;

/// <summary>How proposals are written into declaration files.</summary>
public sealed class DeclarationEditTests
{
    private static readonly CompiledSpectrum Sample = new SpecBuilder()
        .Flag("open").Level("size", "small", "big").FullSet("sectors", "a", "b", "c", "d").Set("bodies", "x", "y", "z")
        .Category("loose").Takes("""{ "open": true }""", id: "isOpen").Takes("""{ "size": "small" }""", id: "isSmall")
        .Category("firm").Takes("""{ "sectors": { "atLeast": 3 } }""", id: "three")
            .Takes("""{ "bodies": { "anyOf": ["x", "y"] } }""", id: "body")
        .Category("bare").Takes("""{ "bodies": { "noneOf": ["x"] } }""", id: "noX").Takes("""{ "sectors": { "atMost": 2 } }""", id: "few")
        .Load();

    [Theory]
    [InlineData("{}", "loose", "State open: true", """{ "open": true }""")]
    [InlineData("null", "loose", "State open: true", """{ "open": true }""")]
    [InlineData("""{ "open": null }""", "loose", "State open: true", """{ "open": true }""")]
    [InlineData("""{ "open": { "value": null, "source": "s" } }""", "loose", "State open: true",
        """{ "open": { "value": true, "source": "s" } }""")]
    [InlineData("""{ "open": true }""", "loose", "State size: small", """{ "open": true, "size": "small" }""")]
    [InlineData("""{ "bodies": ["x"] }""", "firm", "State sectors: a, b, d", """{ "bodies": ["x"], "sectors": ["a", "b", "d", "…"] }""")]
    [InlineData("""{ "sectors": ["b", "c", "…"], "bodies": ["x"] }""", "firm", "State sectors: d",
        """{ "sectors": ["b", "c", "d", "…"], "bodies": ["x"] }""")]
    [InlineData("""{ "sectors": ["…", "b", "c"] }""", "firm", "State sectors: d", """{ "sectors": ["…", "b", "c", "d"] }""")]
    [InlineData("""{ "sectors": { "value": ["b", "c"], "complete": false } }""", "firm", "State sectors: d",
        """{ "sectors": { "value": ["b", "c", "d"], "complete": false } }""")]
    [InlineData("""{ "sectors": { "without": ["d"] } }""", "firm", "State sectors: a, b, c",
        """{ "sectors": { "without": ["d"], "value": ["a", "b", "c", "…"] } }""")]
    [InlineData("""{ "bodies": ["z"] }""", "firm", "State bodies: y", """{ "bodies": ["z", "y"] }""")]
    [InlineData("""{ "sectors": [] }""", "bare", "State bodies: none", """{ "sectors": [], "bodies": [] }""")]
    [InlineData("""{ "bodies": ["…"] }""", "bare", "State bodies: none", """{ "bodies": [] }""")]
    [InlineData("""{ "bodies": { "value": [], "complete": false } }""", "bare", "State bodies: none", null)]
    [InlineData("""{ "sectors": { "value": null, "complete": false, "without": ["d"] } }""", "firm", "State sectors: a, b, c", null)]
    [InlineData("""{ "bodies": ["z"] }""", "bare", "Say that no others belong to bodies",
        """{ "bodies": { "value": ["z"], "complete": true } }""")]
    [InlineData("""{ "bodies": ["z", "…"] }""", "bare", "Say that no others belong to bodies",
        """{ "bodies": { "value": ["z"], "complete": true } }""")]
    [InlineData("""{ "bodies": ["z", "..."] }""", "bare", "Say that no others belong to bodies",
        """{ "bodies": { "value": ["z"], "complete": true } }""")]
    [InlineData("""{ "bodies": { "value": ["z", "…"], "note": "n" } }""", "bare", "Say that no others belong to bodies",
        """{ "bodies": { "value": ["z"], "note": "n", "complete": true } }""")]
    [InlineData("""{ "bodies": { "value": ["z"], "complete": false } }""", "bare", "Say that no others belong to bodies",
        """{ "bodies": { "value": ["z"], "complete": true } }""")]
    [InlineData("""{ "bodies": [], "sectors": ["a", "…"] }""", "bare", "Say that no others belong to sectors",
        """{ "bodies": [], "sectors": ["a"] }""")]
    [InlineData("""{ "bodies": [], "sectors": { "value": ["a", "…"] } }""", "bare", "Say that no others belong to sectors",
        """{ "bodies": [], "sectors": { "value": ["a"] } }""")]
    public void A_fact_goes_where_facts_of_its_kind_are_written(string facts, string claims, string title, string? after) =>
        Assert.Equal(after, Fixed.Of(Sample, facts, claims).FactsAfter("PSP1004", title));

    [Theory]
    [InlineData("""{ "sectors": ["a", "b"] }""", """{ "sectors": ["a", "b", "…"] }""")]
    [InlineData("""{ "sectors": { "value": ["a", "b"], "source": "s" } }""",
        """{ "sectors": { "value": ["a", "b", "…"], "source": "s" } }""")]
    [InlineData("""{ "sectors": { "value": ["a", "b"], "complete": true } }""",
        """{ "sectors": { "value": ["a", "b"], "complete": false } }""")]
    public void A_set_is_opened_by_its_marker_or_where_it_is_called_complete(string facts, string after) =>
        Assert.Equal(after, Fixed.Of(Sample, facts, "firm").FactsAfter("PSP1001", "Say that others may belong to sectors"));

    [Fact]
    public void A_declaration_without_facts_gets_them() => Assert.Equal(
        """{ "partnerships": [ { "id": "p", "name": "P", "claims": "loose", "facts": { "open": true } } ] }""",
        new Fixed(Sample, """{ "partnerships": [ { "id": "p", "name": "P", "claims": "loose" } ] }""").Text("PSP1004", "State open: true"));

    [Fact]
    public void Another_category_is_claimed_where_the_first_one_was() => Assert.Equal(
        """{ "partnerships": [ { "id": "p", "name": "P", "claims": "bare", "facts": { "sectors": ["a"] } } ] }""",
        Fixed.Of(Sample, """{ "sectors": ["a"] }""", "firm").Text("PSP1001", "Declare as bare"));

    [Theory]
    [InlineData("", """, "accepted": [ { "criterion": "three", "because": "" } ]""")]
    [InlineData(""", "accepted": null""", """, "accepted": [ { "criterion": "three", "because": "" } ]""")]
    [InlineData(""", "accepted": []""", """, "accepted": [{ "criterion": "three", "because": "" }]""")]
    [InlineData(""", "accepted": [ { "criterion": "few", "because": "b" } ]""",
        """, "accepted": [ { "criterion": "few", "because": "b" }, { "criterion": "three", "because": "" } ]""")]
    [InlineData(""", "accepted": [ { "criterion": "three", "because": "b", "until": "2001-01-01" } ]""", null)]
    [InlineData(""", "accepted": [ 1 ]""", null)]
    public void An_acceptance_goes_behind_those_there_are(string before, string? after)
    {
        string Text(string accepted) =>
            $$"""{ "partnerships": [ { "id": "p", "claims": "firm", "name": "P", "facts": { "sectors": ["a"] }{{accepted}} } ] }""";
        DeclarationDocument file = Declared.File(Sample, Text(before));
        ClaimFinding finding =
            Assert.Single(ClaimJudge.Judge(Sample, file.Declarations[0].Claim), f => f.Rule == RuleCatalogue.ClaimContradicted);
        Proposal accept = new Accept(finding.Criteria);
        Assert.Equal(after is null ? null : Text(after), new Fixed(Sample, Text(before)).Text(accept));
    }

    [Fact]
    public void An_acceptance_without_its_reason_is_reported_where_the_reason_goes()
    {
        Fixed after =
            new(Sample, Fixed.Of(Sample, """{ "sectors": ["a"] }""", "firm").Text("PSP1001", "Accept as not met, and say why: three")!);
        Assert.DoesNotContain(after.Findings, f => f.Rule == RuleCatalogue.ClaimContradicted);
        Problem reason = Assert.Single(Acceptances.Check(after.File, after.Declaration, "")).Problem;
        Assert.Equal(["\"\""], ProblemAsserts.Pointed([reason], after.File.File.Tree.Text));
    }

    [Theory]
    [InlineData("""[ { "criterion": "few", "because": "b" }, { "criterion": "three", "because": "b" } ]""",
        """, "accepted": [ { "criterion": "three", "because": "b" } ]""")]
    [InlineData("""[ { "criterion": "few", "because": "b" } ]""", "")]
    public void An_acceptance_taken_back_goes_and_so_does_the_list_it_leaves_empty(string accepted, string after)
    {
        var file = new Fixed(
            Sample, $$"""{ "partnerships": [ { "id": "p", "name": "P", "claims": "firm", "facts": { "sectors": ["a"] }, "accepted": {{accepted}} } ] }""");
        Assert.Equal(
            $$"""{ "partnerships": [ { "id": "p", "name": "P", "claims": "firm", "facts": { "sectors": ["a"] }{{after}} } ] }""",
            file.Text(new RemoveAcceptance("few")));
    }

    [Theory]
    [InlineData("""{ "sectors": ["a", "b", "…"], "bodies": ["x", "z", "x"] }""")]
    [InlineData("""{ "sectors": ["a", "b", "…"], "bodys": ["x"] }""")]
    [InlineData("""{ "sectors": ["a", "b", "…"], "sectors": ["c"] }""")]
    public void Nothing_is_stated_while_something_of_the_declaration_could_not_be_read(string facts)
    {
        var file = new Fixed(Sample, Declared.Text(facts, "firm"));
        Assert.NotEmpty(file.Proposals(file.Single("PSP1004")));
        Assert.All(file.Proposals(file.Single("PSP1004")), p => Assert.Null(file.Text(p)));
    }

    [Fact]
    public void Comments_lines_and_other_declarations_stay_as_they_are()
    {
        const string before =
            "// Head.\r\n{\r\n\t\"partnerships\": [\r\n\t\t{\r\n\t\t\t\"id\": \"p\", // of one\r\n\t\t\t\"name\": \"P\",\r\n"
                + "\t\t\t\"claims\": \"firm\",\r\n\t\t\t\"facts\": {\r\n\t\t\t\t\"sectors\": [\"a\", \"b\"], /* two */\r\n\t\t\t},\r\n"
                + "\t\t},\r\n\t],\r\n}\r\n";
        var file = new Fixed(Sample, before);
        Assert.Equal(before.Replace("\"b\"]", "\"b\", \"…\"]"), file.Text("PSP1001", "Say that others may belong to sectors"));
        Assert.Equal(
            before.Replace(
                "/* two */\r\n\t\t\t},\r\n",
                "/* two */\r\n\t\t\t},\r\n\t\t\t\"accepted\": [ { \"criterion\": \"three\", \"because\": \"\" } ],\r\n"),
            file.Text("PSP1001", "Accept as not met, and say why: three"));
        Assert.Equal(
            before.Replace("/* two */\r\n", "/* two */\r\n\t\t\t\t\"bodies\": [\"x\"],\r\n").Replace("\"b\"]", "\"b\", \"c\"]"),
            new Fixed(Sample, before.Replace("\"b\"]", "\"b\", \"c\"]")).Text("PSP1004", "State bodies: x"));
    }
}
