using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Core.Judging.Findings;

namespace PartnershipSpec.Core.Judging;

/// <summary>The one judge of claims, however they are declared.</summary>
public static class ClaimJudge
{
    /// <summary>Every rule a claim breaks.</summary>
    public static IReadOnlyList<ClaimFinding> Judge(LoadedSpectrum spectrum, Claim claim) => Judge(spectrum, claim, ClaimTerms.Default);

    /// <summary>Every rule a claim breaks, on the terms of a project.</summary>
    public static IReadOnlyList<ClaimFinding> Judge(LoadedSpectrum spectrum, Claim claim, ClaimTerms terms)
    {
        IEnumerable<ClaimFinding> conflicts = FactConflicts.Find(spectrum, claim);
        if (claim.Category is not { } category) return [.. conflicts];

        var judged = new JudgedClaim(spectrum, claim, category, terms);
        return
        [
            .. conflicts.Concat(Refutations.Find(judged)).Concat(Openness.Find(judged)).Concat(BetterFit.Find(judged))
                .Select(finding => finding with { Better = judged.Better }),
        ];
    }
}
