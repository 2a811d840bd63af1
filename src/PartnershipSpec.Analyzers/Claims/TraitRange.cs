using PartnershipSpec.Core.Judging.Shared;
using PartnershipSpec.Core.Spectra;
using PartnershipSpec.Core.Spectra.Surface;

namespace PartnershipSpec.Analyzers.Claims;

/// <summary>The values that the emitted type of a trait has.</summary>
internal static class TraitRange
{
    internal static bool Has(Trait trait, int value) => trait.Kind switch
    {
        SpectrumTraitKind.Flag => value is 0 or 1,
        SpectrumTraitKind.Set => (value & ~(1 << CSharpSurface.MarkerBit) & ~((1 << trait.Values.Count) - 1)) == 0,
        _ => value >= 1 && value <= trait.Values.Count,
    };
}
