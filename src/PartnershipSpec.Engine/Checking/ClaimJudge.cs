using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Checking;

/// <summary>The one judge of claims, however they are declared.</summary>
internal static class ClaimJudge
{
    /// <summary>Every rule a claim breaks.</summary>
    public static IReadOnlyList<ClaimFinding> Judge(LoadedSpectrum spectrum, Claim claim) => Judge(spectrum, claim, ClaimTerms.Default);

    /// <summary>Every rule a claim breaks, on the terms of a project.</summary>
    public static IReadOnlyList<ClaimFinding> Judge(LoadedSpectrum spectrum, Claim claim, ClaimTerms terms) =>
        [.. Judge(spectrum, claim, terms, Gravity.Accusing), .. Judge(spectrum, claim, terms, Gravity.Informing)];

    /// <summary>The rules of one gravity that a claim breaks, on the terms of a project. What only informs is not even looked for where it is not asked for.</summary>
    public static IReadOnlyList<ClaimFinding> Judge(LoadedSpectrum spectrum, Claim claim, ClaimTerms terms, Gravity gravity)
    {
        FactBits derived = claim.Facts.Bits.Derived(spectrum.Model.Forcings);
        IEnumerable<ClaimFinding> conflicts = gravity == Gravities.Of(RuleCatalogue.FactsContradict) ? FactConflicts.Find(spectrum, claim, derived) : [];
        if (claim.Category is not { } category) return [.. conflicts];

        var judged = new JudgedClaim(spectrum, claim, derived, category, terms);
        ClaimFinding[] findings = [.. conflicts, .. Refutations.Find(judged, gravity), .. Openings(judged, gravity), .. Betters(judged, gravity)];
        return findings.Length == 0 ? findings : [.. findings.Select(finding => finding with { Better = judged.Better })];
    }

    private static IEnumerable<ClaimFinding> Openings(JudgedClaim judged, Gravity gravity) => gravity == Gravities.Of(RuleCatalogue.ClaimOpen) ? Openness.Find(judged) : [];

    private static IEnumerable<ClaimFinding> Betters(JudgedClaim judged, Gravity gravity) => gravity == Gravities.Of(RuleCatalogue.OtherFitsBetter) ? BetterFit.Find(judged) : [];
}
