using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Engine.Checking;

/// <summary>What remains of the findings of a claim some of whose values are known only at run time.</summary>
internal static class RunTimeValues
{
    /// <summary>The findings in which no such value has a say. Which category fits best, every value has a say in.</summary>
    /// <param name="findings">What is found of what the claim states for certain.</param>
    /// <param name="spectrum">What it is judged by.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="traits">The traits that have such a value, by index in the spectrum.</param>
    internal static IReadOnlyList<ClaimFinding> Unaffected(
        IReadOnlyList<ClaimFinding> findings, CompiledSpectrum spectrum, Claim claim, IReadOnlyCollection<int> traits) => traits.Count == 0
        ? findings
        : [.. findings.Where(finding => !HaveSay(traits, finding, spectrum, claim)).Select(finding => finding.WithBetter(null))];

    /// <summary>
    /// Whether such a value has a say in a finding: what a claim does not state cannot be told where it states some of it so, and what it
    /// states may turn out to contradict such a value, and then counts as not known.
    /// </summary>
    private static bool HaveSay(IReadOnlyCollection<int> traits, ClaimFinding finding, CompiledSpectrum spectrum, Claim claim)
    {
        if (finding.Rule == RuleCatalogue.OtherFitsBetter) return true;
        if (finding.Rule != RuleCatalogue.ClaimOpen) return finding.Deciding.Any(d => traits.Any(t => spectrum.AreTied(d, t)));

        return spectrum.Spectrum.Categories[claim.Category!.Value].Criteria
            .Where(criterion => finding.Criteria.Contains(criterion.Id))
            .SelectMany(criterion => ConditionTraits.Of(criterion.When))
            .Any(trait => traits.Contains(IndexOf(trait, spectrum.Spectrum)));
    }

    private static int IndexOf(Trait trait, Spectrum spectrum) => spectrum.Traits.ToList().IndexOf(trait);
}
