using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Validation;

/// <summary>
/// PSP0005 to PSP0007: what a spec comes to, decided over all consistent descriptions. It is apart from reading the spec, since types are
/// made from one that is wrong in this way, and need not wait for it.
/// </summary>
internal static class ExactCheck
{
    /// <summary>What is wrong with a spec that could be read whole; nothing of one that could not.</summary>
    /// <param name="file">The spec as read.</param>
    public static IReadOnlyList<Problem> Find(SpectrumFile file) => Find(file, CheckLimits.Ordinary);

    internal static IReadOnlyList<Problem> Find(SpectrumFile file, CheckLimits limits)
    {
        if (file.Spectrum is not { IsSound: true } spectrum) return [];

        var spec = new CheckedSpectrum(file.File, spectrum, limits);
        IReadOnlyList<int> failing = spec.Diagrams.Inconsistency();
        if (failing.Count > 0) return [Inconsistent(spec, failing)];

        Problem[] found = [.. SatisfiabilityCheck.Find(spec), .. RedundancyCheck.Find(spec), .. DistinguishabilityCheck.Find(spec)];
        return [.. found, .. spec.TooLarge()];
    }

    /// <summary>Implications that no description satisfies: nothing can meet any category, and all else would follow as well.</summary>
    private static Problem Inconsistent(CheckedSpectrum spec, IReadOnlyList<int> implications)
    {
        SourceLocation[] places = spec.PlacesOf(implications);
        return new Problem(
            RuleCatalogue.CategoryImpossible, places[0], new Message(MessageKey.NothingConsistent, spec.LinesOf(implications)),
            [.. places.Skip(1)]);
    }
}
