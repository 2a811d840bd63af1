using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

public sealed class ClaimTermsTests
{
    private static readonly CompiledSpectrum Sample = new SpecBuilder().Flag("a", "b", "c", "d").Category("k")
        .Takes("""{ "a": true }""", id: "needsA").Takes("""{ "b": true }""", id: "needsB")
        .Takes("""{ "c": true }""", "normally", id: "usuallyC").Takes("""{ "c": true }""", "normally", id: "usuallyCToo")
            .Takes("""{ "d": true }""", "often", id: "oftenD").Load();

    [Theory]
    [InlineData("""{"a":false,"b":false}""", "needsA", "PSP1001 needsB")]
    [InlineData("""{"a":false,"b":false}""", "needsB", "PSP1001 needsA")]
    [InlineData("""{"a":false,"b":true}""", "needsA")]
    [InlineData("""{"a":false}""", "needsA", "PSP1004 needsB")]
    [InlineData("""{"b":true}""", "needsA")]
    [InlineData("""{"a":true,"b":true,"c":false}""", "usuallyC", "PSP1002 usuallyCToo")]
    [InlineData("""{"a":true,"b":true,"d":false}""", "oftenD")]
    [InlineData("""{"a":false,"b":true}""", "usuallyC", "PSP1001 needsA")]
    public void What_is_accepted_is_left_out_and_nothing_else(string facts, string accepted, params string[] left)
    {
        ClaimTerms terms = new ClaimTerms { IsAccepted = criterion => criterion == accepted };
        Assert.Equal(left, Findings(facts, terms).Select(f => $"{f.Rule} {string.Join(" ", f.Criteria)}"));
        ClaimTerms off = new ClaimTerms { SeverityOf = criterion => criterion == accepted ? RuleSeverity.None : null };
        Assert.Equal(left, Findings(facts, off).Select(f => $"{f.Rule} {string.Join(" ", f.Criteria)}"));
    }

    [Fact]
    public void A_category_that_fits_better_only_by_what_is_accepted_does_not()
    {
        CompiledSpectrum two = new SpecBuilder().Flag("a", "b").Category("k").Takes("""{ "a": true }""", id: "needsA")
            .Takes("""{ "b": true }""", id: "needsB")
            .Category("other").Takes("""{ "b": true }""", "normally").Takes("""{ "a": false }""", "may").Load();
        Claim claim = Declared.One(two, """{"a":false,"b":true}""", "k").Claim;
        Assert.Equal(["PSP1001", "PSP1005"], ClaimJudge.Judge(two, claim).Select(f => f.Rule.Id));
        Assert.Empty(ClaimJudge.Judge(two, claim, new ClaimTerms { IsAccepted = criterion => criterion == "needsA" }));
    }

    [Fact]
    public void Criteria_held_differently_grave_are_findings_of_their_own()
    {
        ClaimTerms terms = new ClaimTerms { SeverityOf = criterion => criterion == "usuallyC" ? RuleSeverity.Error : null };
        IReadOnlyList<ClaimFinding> findings = Findings("""{"a":true,"b":true,"c":false}""", terms);
        Assert.Equal([["usuallyC"], ["usuallyCToo"]], findings.Select(f => f.Criteria));
        Assert.Equal([RuleSeverity.Error, null], findings.Select(f => f.Severity));
    }

    [Fact]
    public void How_grave_a_refutation_is_says_nothing_of_what_is_not_known() =>
        Assert.Null(Assert.Single(Findings("{}", new ClaimTerms { SeverityOf = _ => RuleSeverity.Error })).Severity);

    [Theory]
    [InlineData("""{"a":false,"c":false,"d":false}""", "", "PSP1001", "PSP1002 PSP1003")]
    [InlineData("""{"a":false,"c":false,"d":false}""", "usuallyC", "PSP1001 PSP1002", "PSP1002 PSP1003")]
    [InlineData("""{"a":true,"b":true,"c":false,"d":false}""", "oftenD", "PSP1003", "PSP1002")]
    [InlineData("""{"a":true}""", "needsA", "", "PSP1004")]
    public void Only_errors_warnings_and_what_the_project_weighs_accuse(string facts, string weighed, string accusing, string informing)
    {
        ClaimTerms terms = new ClaimTerms { SeverityOf = criterion => criterion == weighed ? RuleSeverity.Info : null };
        Claim claim = Declared.One(Sample, facts, "k").Claim;
        Assert.Equal([accusing, informing], new[] { ReportingPass.Build, ReportingPass.Editor }
            .Select(pass => string.Join(" ", ClaimJudge.Judge(Sample, claim, terms, pass).Select(f => f.Rule.Id))));
    }

    [Theory]
    [InlineData("error", RuleSeverity.Error)]
    [InlineData(" Warning ", RuleSeverity.Warning)]
    [InlineData("suggestion", RuleSeverity.Info)]
    [InlineData("SILENT", RuleSeverity.Hidden)]
    [InlineData("none", RuleSeverity.None)]
    [InlineData("default", null)]
    [InlineData("", null)]
    [InlineData("eror", null)]
    internal void Severities_are_worded_as_editorconfig_words_them(string word, RuleSeverity? severity) =>
        Assert.Equal(severity, SeverityWord.Read(word));

    private static IReadOnlyList<ClaimFinding> Findings(string facts, ClaimTerms terms) =>
        ClaimJudge.Judge(Sample, Declared.One(Sample, facts, "k").Claim, terms);
}
