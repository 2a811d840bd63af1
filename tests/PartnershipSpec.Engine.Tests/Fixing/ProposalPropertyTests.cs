using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Fixing;

/// <summary>Whatever the spec and the facts: what a proposal says is what comes of it in the file, and the finding is answered.</summary>
[Trait("Takes", "long")]
public sealed class ProposalPropertyTests
{
    [Fact]
    public void A_proposal_comes_true_in_the_file_and_answers_its_finding()
    {
        var made = new Dictionary<FixKind, int>();
        Gen.Int.Sample(seed => Check(new RandomSpec(seed, 4, 4), made), iter: 400, threads: 1);
        Assert.All(RuleCatalogue.ClaimOpen.Fixes.Concat(RuleCatalogue.ClaimContradicted.Fixes),
            kind => Assert.True(made.GetValueOrDefault(kind) > 5, $"{kind}: {made.GetValueOrDefault(kind)}"));
    }

    private static void Check(RandomSpec spec, Dictionary<FixKind, int> made)
    {
        CompiledSpectrum spectrum = spec.Load();
        foreach (string category in spectrum.Spectrum.Categories.SelectMany(c => Enumerable.Repeat(c.Id, 6)))
        {
            JsonObject facts = spec.Facts.Next(percent: 50, contradictory: false);
            Fixed before = Fixed.Of(spectrum, facts.ToJsonString(), category);
            foreach (ClaimFinding finding in before.Findings)
            {
                foreach (Proposal proposal in before.Proposals(finding))
                {
                    if (before.After(proposal) is not { } after) continue;

                    made[proposal.Kind] = made.GetValueOrDefault(proposal.Kind) + 1;
                    Assert.Empty(after.File.Problems);
                    Claim expected = proposal.After(before.Declaration.Claim);
                    Assert.Equal(expected.Category, after.Declaration.Claim.Category);
                    Assert.Equal(expected.Facts.Known, after.Declaration.Claim.Facts.Known);
                    Assert.Equal(expected.Facts.Excluded, after.Declaration.Claim.Facts.Excluded);
                    Assert.DoesNotContain(after.Findings, f => IsSame(finding, f));
                }
            }
        }
    }

    private static bool IsSame(ClaimFinding finding, ClaimFinding after) =>
        finding.Rule == after.Rule && finding.Criteria.SequenceEqual(after.Criteria) && finding.Message.Equals(after.Message);
}
