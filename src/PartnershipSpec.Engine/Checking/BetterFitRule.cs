using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;

namespace PartnershipSpec.Engine.Checking;

/// <summary>PSP1005: what is stated fits another category better, with what speaks most for that one.</summary>
internal static class BetterFitRule
{
    internal static IEnumerable<ClaimFinding> Find(JudgedClaim claim)
    {
        if (claim.Better is not { } index) yield break;

        JudgedCriterion? strongest = claim.SpeakingFor(index).FirstOrDefault();
        if (strongest is null) yield break;

        var message = new Message(
            MessageKey.FitsBetter, claim.Claim.Name, new CategoryPart(claim.Claimed),
            new CategoryPart(claim.Spectrum.Model.Categories[index]), claim.BetterEvidence, claim.Tally.Evidence,
            RefutationRules.Grounds(strongest), RefutationRules.Reference(strongest));
        yield return new ClaimFinding(RuleCatalogue.OtherFitsBetter, message) { Pointers = [strongest.Criterion.Pointer] };
    }
}
