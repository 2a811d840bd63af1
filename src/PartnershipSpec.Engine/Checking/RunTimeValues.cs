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
        if (finding.Rule == RuleCatalogue.ClaimOpen) return ReadBy(finding, spectrum.Spectrum, claim).Any(traits.Contains);

        return finding.Deciding.Concat(AlwaysKnown(finding, spectrum, claim)).Any(d => traits.Any(t => spectrum.AreTied(d, t)));
    }

    /// <summary>
    /// The traits that implications say something of, whatever is stated, and that may decide a finding. A value that contradicts that
    /// makes it unknown again.
    /// </summary>
    private static IEnumerable<int> AlwaysKnown(ClaimFinding finding, CompiledSpectrum spectrum, Claim claim)
    {
        FactBits known = spectrum.Model.NothingKnown().Propagate(spectrum.Model.PropagationRules);
        return spectrum.Model.Traits.Where(known.States).Select(trait => trait.Index)
            .Where(always => ReadBy(finding, spectrum.Spectrum, claim).Any(read => spectrum.AreTied(always, read)));
    }

    /// <summary>The traits that the criteria of a finding read, by index in the spectrum.</summary>
    private static IEnumerable<int> ReadBy(ClaimFinding finding, Spectrum spectrum, Claim claim)
    {
        IEnumerable<Criterion> claimed = claim.Category is { } category ? spectrum.Categories[category].Criteria : [];
        return claimed.Where(criterion => finding.Criteria.Contains(criterion.Id))
            .SelectMany(criterion => ConditionTraits.Of(criterion.When))
            .Select(trait => IndexOf(trait, spectrum));
    }

    private static int IndexOf(Trait trait, Spectrum spectrum) => spectrum.Traits.ToList().IndexOf(trait);
}
