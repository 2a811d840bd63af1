using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;

namespace PartnershipSpec.Engine.Checking;

/// <summary>PSP1004: a claim is not established, once for each claim, with the traits to state and the criteria they decide.</summary>
internal static class OpenClaimRule
{
    internal static IEnumerable<ClaimFinding> Find(JudgedClaim claim)
    {
        JudgedCriterion[] undecided = [.. claim.Criteria.Where(c => c.Outcome.IsUndecided)];
        if (claim.Tally.Verdict != Verdict.Open || undecided.Length == 0) yield break;

        SpectrumTrait[] missing = [.. undecided.SelectMany(claim.UndecidedTraits).Distinct()];
        var traits = new MessageList(missing.Select(trait => new TraitPart(trait, claim.MissingMembers(trait))));
        yield return new ClaimFinding(
            RuleCatalogue.ClaimOpen, new Message(MessageKey.Open, claim.Claim.Name, new CategoryPart(claim.Claimed), traits))
        {
            Undecided = claim.Spectrum.IndexesOf(missing),
            Criteria = [.. undecided.Select(c => c.Criterion.Id)],
            Pointers = [.. undecided.Select(c => c.Criterion.Pointer)],
        };
    }
}
