using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>PSP1006: statements that cannot all be true.</summary>
public sealed class FactConflictTests
{
    private const string Muddled =
        """{"governanceStructure":false,"governanceBodies":["steeringCommittee"],"openRelations":true,"memorandum":true}""";

    [Fact]
    public void An_implication_that_fails_is_reported_once_with_the_facts_that_make_it_fail()
    {
        ClaimFinding finding = Assert.Single(Conflicts(Bundled.Spectrum, Muddled));
        Assert.Equal([Bundled.Trait("governanceStructure"), Bundled.Trait("governanceBodies")], finding.Deciding);
        Assert.Equal(["/implications/0"], finding.Pointers);
        string message = finding.Message.English();
        Assert.StartsWith(
            "“P” states Governance structure (governanceStructure): no; Governance bodies (governanceBodies): Steering committee,",
            message, System.StringComparison.Ordinal);
        Assert.Contains(
            "A steering committee is a body that steers the whole; a secretariat alone steers nothing.", message,
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void What_contradicts_itself_counts_as_unknown()
    {
        Evaluation evaluation = Declared.Evaluation(Bundled.Spectrum, Muddled);
        SpectrumCriterion governed = Bundled.Spectrum.Model.Categories.SelectMany(c => c.Criteria).Single(c => c.Id == "governed");
        Assert.Equal(CriterionOutcome.Unknown, evaluation.Outcome(governed));
        Assert.NotEqual(
            CriterionOutcome.Unknown, Declared.Evaluation(Bundled.Spectrum, """{"governanceStructure":false}""").Outcome(governed));
    }

    [Fact]
    public void Conflicts_that_have_nothing_to_do_with_one_another_are_reported_each()
    {
        IReadOnlyList<ClaimFinding> findings = Conflicts(
            Bundled.Spectrum,
            """{"governanceStructure":false,"governanceBodies":["steeringCommittee"],"memorandum":false,"memorandumDefines":["goals","contributions"]}""");
        Assert.Equal(["/implications/0", "/implications/1"], findings.SelectMany(f => f.Pointers));
    }

    [Fact]
    public void A_member_both_there_and_absent_contradicts_itself_without_any_implication()
    {
        ClaimFinding finding =
            Assert.Single(
            Conflicts(Bundled.Spectrum, """{"functions":{"value":["mutualHelp"],"without":["mutualHelp"]},"memorandum":true}"""));
        Assert.Equal((MessageKey.FactsConflictDirectly, "functions"), (finding.Message.Key, finding.Message.Arguments[1]));
        Assert.Contains("mutualHelp", finding.Message.English(), System.StringComparison.Ordinal);
        Assert.Equal([Bundled.Trait("functions")], finding.Deciding);
        Assert.Empty(finding.Pointers);
    }

    [Fact]
    public void Whoever_contradicts_himself_is_not_told_of_an_implication_that_fails_besides()
    {
        CompiledSpectrum spectrum = new SpecBuilder().Set("s", "x", "y")
            .Implication("""{ "s": { "anyOf": ["x"] } }""", """{ "s": { "anyOf": ["y"] } }""")
            .Category("k").Load();
        Assert.Empty(Assert.Single(Conflicts(spectrum, """{"s":{"value":["x"],"without":["x","y"]}}""")).Pointers);
        Assert.Equal(["/implications/0"], Assert.Single(Conflicts(spectrum, """{"s":{"value":["x"],"without":["y"]}}""")).Pointers);
    }

    [Fact]
    public void An_implication_within_one_trait_is_named_too()
    {
        CompiledSpectrum spectrum = new SpecBuilder().Set("s", "x", "y")
            .Implication("""{ "s": { "anyOf": ["x"] } }""", """{ "s": { "noneOf": ["y"] } }""")
            .Category("k").Load();
        ClaimFinding finding = Assert.Single(Conflicts(spectrum, """{"s":["x","y"]}"""));
        Assert.Equal(["/implications/0"], finding.Pointers);
        Assert.Contains("s: x, y", finding.Message.English(), System.StringComparison.Ordinal);
        Assert.Empty(Conflicts(spectrum, """{"s":["x"]}"""));
    }

    [Fact]
    public void A_conflict_may_take_several_implications()
    {
        CompiledSpectrum spectrum = new SpecBuilder().Flag("a", "b", "c", "d")
            .Implication("""{ "a": true }""", """{ "b": true }""").Implication("""{ "b": true }""", """{ "c": true }""").Category("k")
                .Load();
        ClaimFinding finding = Assert.Single(Conflicts(spectrum, """{"a":true,"c":false,"d":true}"""));
        Assert.Equal([0, 2], finding.Deciding);
    }

    [Fact]
    public void A_spec_that_contradicts_itself_accuses_nobody()
    {
        CompiledSpectrum spectrum = new SpecBuilder().Flag("f").Set("s", "x")
            .Implication("""{ "s": { "atLeast": 0 } }""", """{ "f": true }""")
                .Implication("""{ "s": { "atLeast": 0 } }""", """{ "f": false }""")
            .Category("k").Load();
        Assert.Empty(Conflicts(spectrum, "{}"));
    }

    [Fact]
    public void They_are_reported_without_any_claim() => Assert.Single(Declared.Findings(Bundled.Spectrum, Muddled, claims: null));

    private static ClaimFinding[] Conflicts(CompiledSpectrum spectrum, string facts)
    {
        ClaimFinding[] findings = [.. Declared.Findings(spectrum, facts, claims: null)];
        Assert.All(findings, f => Assert.Equal("PSP1006", f.Rule.Id));
        return findings;
    }
}
