using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Checking;

/// <summary>PSP1004: a claim is not established, once for each claim, with the traits to state and the criteria they decide.</summary>
internal static class OpenClaimRule
{
    internal static IEnumerable<ClaimFinding> Find(JudgedClaim claim)
    {
        JudgedCriterion[] undecided = [.. claim.Criteria.Where(c => c.Outcome.IsUndecided)];
        if (claim.Tally.Verdict != Verdict.Open || undecided.Length == 0) yield break;

        IGrouping<SpectrumTrait, string>[] missing =
            [.. undecided.SelectMany(c => claim.UndecidedTraits(c).Select(trait => (trait, c.Criterion.Id))).GroupBy(m => m.trait, m => m.Id)];
        var traits = new MessageList(missing.Select(m => m.Key.Id + " (" + string.Join(", ", m) + ")"));
        yield return new ClaimFinding(RuleCatalogue.ClaimOpen, new Message(MessageKey.Open, claim.Claim.Name, claim.Category.Id, traits))
        {
            Undecided = claim.Spectrum.IndexesOf(missing.Select(m => m.Key)),
            Criteria = [.. undecided.Select(c => c.Criterion.Id)],
            Pointers = [.. undecided.Select(c => c.Criterion.Pointer)],
        };
    }
}
