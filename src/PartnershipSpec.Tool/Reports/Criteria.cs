using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Tool.Reports;

/// <summary>The criteria of a spectrum.</summary>
internal static class Criteria
{
    /// <summary>All of them in the order of the spec, once each: a category may take over those of another.</summary>
    public static IReadOnlyList<SpectrumCriterion> Of(SpectrumModel spectrum) => [.. spectrum.Categories.SelectMany(c => c.Criteria).Distinct()];
}
