using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

public sealed class BetterFitTests
{
    // Three categories that take one fact each, with three points for it.
    private static readonly CompiledSpectrum Three = new SpecBuilder(least: 3, betweenWithin: 1).Flag("a", "b", "c")
        .Category("first").Takes("""{ "a": true }""").Takes("""{ "c": true }""", "may")
        .Category("second").Takes("""{ "b": true }""")
        .Category("third").Takes("""{ "c": true }""").Takes("""{ "a": false }""", "may").Load();

    [Theory]
    [InlineData("first", """{"a":false,"b":true}""", "second")]
    [InlineData("first", """{"b":true}""", "second")]
    [InlineData("second", """{"b":true}""", null)]
    [InlineData("first", """{}""", null)]
    [InlineData("first", """{"a":false}""", null)]
    [InlineData("second", """{"a":true,"b":true}""", null)]
    [InlineData("second", """{"a":true,"b":true,"c":true}""", null)]
    [InlineData("third", """{"a":true,"b":true,"c":true}""", "first")]
    [InlineData("third", """{"a":true,"b":true}""", "first")]
    public void Another_category_fits_better_unless_the_claimed_one_is_best_or_next_to_it(string claims, string facts, string? better)
    {
        IReadOnlyList<ClaimFinding> findings = Declared.Findings(Three, facts, claims);
        ClaimFinding? found = findings.SingleOrDefault(f => f.Rule == RuleCatalogue.OtherFitsBetter);
        Assert.Equal(better, found is null ? null : Three.Spectrum.Categories[found.Better!.Value].Id);
        Assert.All(findings, f => Assert.Equal(found?.Better, f.Better));
    }

    [Fact]
    public void It_says_the_points_of_both_and_what_speaks_most_for_the_better_one()
    {
        ClaimFinding finding = Declared.Findings(Three, """{"a":false,"b":true}""", "first")
            .Single(f => f.Rule == RuleCatalogue.OtherFitsBetter);
        Assert.Equal(
            "“P” is declared as a first (`first`), but what is stated fits a second (`second`) better: 3 points of evidence against -12. "
            + "What speaks most for it: "
            + "It takes this. « It takes { \"b\": true } » (criterion3)",
            finding.Message.English());
        Assert.Equal(["/categories/1/criteria/0"], finding.Pointers);
        Assert.Empty(finding.Deciding);
    }
}
