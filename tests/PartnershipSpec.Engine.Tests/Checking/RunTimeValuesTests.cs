using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Checking;

/// <summary>What is reported of a claim some of whose values are known only at run time.</summary>
public sealed class RunTimeValuesTests
{
    private static readonly CompiledSpectrum Sample = new SpecBuilder()
        .Flag("open", "paid", "listed", "named")
        .Implication("""{ "listed": true }""", """{ "named": true }""")
        .Category("loose").Takes("""{ "open": true }""", id: "isOpen").Takes("""{ "named": true }""", id: "isNamed")
        .Category("firm").Takes("""{ "open": false }""", id: "isClosed").Takes("""{ "paid": true }""", id: "isPaid")
        .Load();

    [Theory]
    [InlineData("""{ "open": false, "named": false }""", "", "PSP1001 isOpen", "PSP1001 isNamed", "PSP1005 ")]
    [InlineData("""{ "open": false, "named": false }""", "paid", "PSP1001 isOpen", "PSP1001 isNamed")]
    [InlineData("""{ "open": false, "named": false }""", "listed", "PSP1001 isOpen")]
    [InlineData("""{ "open": true }""", "", "PSP1004 isNamed")]
    [InlineData("""{ "open": true }""", "paid", "PSP1004 isNamed")]
    [InlineData("""{ "open": true }""", "named")]
    public void A_finding_in_which_such_a_value_has_a_say_is_not_reported(string facts, string trait, params string[] found) =>
        Assert.Equal(found, Findings(facts, trait).Select(f => $"{f.Rule} {string.Join(" ", f.Criteria)}"));

    [Fact]
    public void Which_category_fits_better_is_not_told_while_a_value_is_not_known()
    {
        Assert.All(Findings("""{ "open": false, "paid": true }""", ""), f => Assert.Equal(1, f.Better));
        ClaimFinding finding = Assert.Single(Findings("""{ "open": false, "paid": true }""", "listed"), f => f.Criteria.Contains("isOpen"));
        Assert.Null(finding.Better);
    }

    /// <summary>
    /// A condition that holds whatever is stated makes its conclusion known; a value that contradicts that makes it unknown again. Such a
    /// spec has findings of its own, but is judged by all the same.
    /// </summary>
    [Theory]
    [InlineData("{}", "", "isFree")]
    [InlineData("{}", "paid")]
    [InlineData("{}", "tags")]
    [InlineData("{}", "open", "isFree")]
    [InlineData("""{ "open": false }""", "paid", "isOpen")]
    [InlineData("""{ "open": false, "tags": ["x"] }""", "paid", "isOpen")]
    [InlineData("""{ "paid": false }""", "")]
    public void So_it_is_where_implications_decide_whatever_is_stated(string facts, string trait, params string[] found)
    {
        CompiledSpectrum spectrum = new SpecBuilder().Flag("open", "paid").Set("tags", "x", "y")
            .Implication("""{ "tags": { "atLeast": 0 } }""", """{ "paid": true }""")
            .Category("loose").Takes("""{ "paid": false }""", id: "isFree").Takes("""{ "open": true }""", id: "isOpen")
            .Load();
        Assert.Equal(
            found, Findings(facts, trait, spectrum).Where(f => f.Rule == RuleCatalogue.ClaimContradicted).SelectMany(f => f.Criteria));
    }

    private static IReadOnlyList<ClaimFinding> Findings(string facts, string runTime, CompiledSpectrum? judge = null)
    {
        CompiledSpectrum spectrum = judge ?? Sample;
        Claim claim = Declared.One(spectrum, facts, "loose").Claim;
        int[] traits = [.. Enumerable.Range(0, spectrum.Model.Traits.Count).Where(i => spectrum.Model.Traits[i].Id == runTime)];
        return new ClaimOnTerms(spectrum, claim, new ClaimTerms { RunTimeTraits = traits }).FindAll();
    }
}
