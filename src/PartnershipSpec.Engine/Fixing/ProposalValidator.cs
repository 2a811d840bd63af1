using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Fixing;

/// <summary>Tries changes of a claim: a proposal is worth making only if, judged again, it answers the finding.</summary>
internal sealed class ProposalValidator
{
    private readonly ClaimOnTerms _claim;
    private readonly Lazy<IReadOnlyList<ClaimFinding>> _before;

    /// <param name="finding">What is to be resolved.</param>
    /// <param name="claim">The claim it was found of.</param>
    internal ProposalValidator(BrokenRule finding, ClaimOnTerms claim)
    {
        Finding = finding;
        _claim = claim;
        _before = new Lazy<IReadOnlyList<ClaimFinding>>(claim.FindAll);
    }

    internal readonly BrokenRule Finding;

    internal CompiledSpectrum Spectrum => _claim.Spectrum;

    internal Claim Claim => _claim.Claim;

    /// <summary>
    /// Whether a change leaves nothing of the finding, or of a claim that is open less than before. Facts that change must give no cause
    /// for a new accusation; another category is measured by criteria of its own.
    /// </summary>
    internal bool Resolves(Proposal proposal)
    {
        Claim changed = proposal.After(Claim);
        IReadOnlyList<ClaimFinding> after = new ClaimOnTerms(Spectrum, changed, _claim.Terms).FindAll();
        if (changed.Category != Claim.Category) return !after.Any(RepeatsElsewhere);
        return !after.Any(Repeats) && after.Where(IsAccusation).All(f => _before.Value.Any(before => Covers(before, f)));
    }

    private bool RepeatsElsewhere(ClaimFinding after) =>
        after.Rule == Finding.Rule && (Finding.Deciding.Count == 0 || after.Deciding.Any(Finding.Deciding.Contains));

    private bool Repeats(ClaimFinding after) =>
        after.Rule == Finding.Rule
        && (after.Rule == RuleCatalogue.ClaimOpen
            ? Finding.Criteria.All(after.Criteria.Contains)
            : Finding.Criteria.Any(after.Criteria.Contains));

    private static bool IsAccusation(ClaimFinding finding) =>
        finding.Rule != RuleCatalogue.ClaimOpen && finding.Rule != RuleCatalogue.OtherFitsBetter;

    private static bool Covers(ClaimFinding before, ClaimFinding after) =>
        before.Rule == after.Rule
        && (after.Criteria.Count > 0 ? after.Criteria.All(before.Criteria.Contains) : after.Deciding.All(before.Deciding.Contains));
}
