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
    public static IReadOnlyList<ClaimFinding> Judge(CompiledSpectrum spectrum, Claim claim) => Judge(spectrum, claim, ClaimTerms.Default);

    /// <summary>Every rule a claim breaks, on the terms of a project.</summary>
    public static IReadOnlyList<ClaimFinding> Judge(CompiledSpectrum spectrum, Claim claim, ClaimTerms terms) =>
        [.. Judge(spectrum, claim, terms, ReportingPass.Build), .. Judge(spectrum, claim, terms, ReportingPass.Editor)];

    /// <summary>
    /// The rules of one pass that a claim breaks, on the terms of a project. Those of the other pass are not even looked for.
    /// </summary>
    public static IReadOnlyList<ClaimFinding> Judge(CompiledSpectrum spectrum, Claim claim, ClaimTerms terms, ReportingPass pass) =>
        RunTimeValues.Unaffected(Find(spectrum, claim, terms, pass), spectrum, claim, terms.RunTimeTraits);

    private static ClaimFinding[] Find(CompiledSpectrum spectrum, Claim claim, ClaimTerms terms, ReportingPass pass)
    {
        FactBits derived = claim.Facts.Bits.Propagate(spectrum.Model.PropagationRules);
        IEnumerable<ClaimFinding> conflicts = IsOf(pass, RuleCatalogue.FactsContradict)
            ? FactConflictRule.Find(spectrum, claim, derived)
            : [];
        if (claim.Category is not { } category) return [.. conflicts];

        var judged = new JudgedClaim(spectrum, claim, derived, category, terms);
        IEnumerable<ClaimFinding> open = IsOf(pass, RuleCatalogue.ClaimOpen) ? OpenClaimRule.Find(judged) : [];
        IEnumerable<ClaimFinding> better = IsOf(pass, RuleCatalogue.OtherFitsBetter) ? BetterFitRule.Find(judged) : [];
        ClaimFinding[] findings = [.. conflicts, .. RefutationRules.Find(judged, pass), .. open, .. better];
        return findings.Length == 0 ? findings : [.. findings.Select(finding => finding.WithBetter(judged.Better))];
    }

    private static bool IsOf(ReportingPass pass, Rule rule) => ReportingPasses.Of(rule) == pass;
}
