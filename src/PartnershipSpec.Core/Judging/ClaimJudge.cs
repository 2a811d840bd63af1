using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Core.Judging.Findings;
using PartnershipSpec.Core.Rules;

namespace PartnershipSpec.Core.Judging;

/// <summary>The one judge of claims, however they are declared.</summary>
public static class ClaimJudge
{
    /// <summary>Every rule a claim breaks.</summary>
    public static IReadOnlyList<ClaimFinding> Judge(LoadedSpectrum spectrum, Claim claim) => Judge(spectrum, claim, ClaimTerms.Default);

    /// <summary>Every rule a claim breaks, on the terms of a project.</summary>
    public static IReadOnlyList<ClaimFinding> Judge(LoadedSpectrum spectrum, Claim claim, ClaimTerms terms) =>
        [.. Judge(spectrum, claim, terms, Gravity.Accusing), .. Judge(spectrum, claim, terms, Gravity.Informing)];

    /// <summary>The rules of one gravity that a claim breaks, on the terms of a project. What only informs is not even looked for where it is not asked for.</summary>
    public static IEnumerable<ClaimFinding> Judge(LoadedSpectrum spectrum, Claim claim, ClaimTerms terms, Gravity gravity)
    {
        IEnumerable<ClaimFinding> conflicts = gravity == Gravities.Of(RuleCatalogue.FactsContradict) ? FactConflicts.Find(spectrum, claim) : [];
        if (claim.Category is not { } category) return conflicts;

        var judged = new JudgedClaim(spectrum, claim, category, terms);
        IEnumerable<ClaimFinding> findings = conflicts.Concat(Refutations.Find(judged, gravity));
        if (gravity == Gravities.Of(RuleCatalogue.ClaimOpen)) findings = findings.Concat(Openness.Find(judged));
        if (gravity == Gravities.Of(RuleCatalogue.OtherFitsBetter)) findings = findings.Concat(BetterFit.Find(judged));
        return findings.Select(finding => finding with { Better = judged.Better });
    }
}
