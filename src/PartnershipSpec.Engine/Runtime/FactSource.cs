using PartnershipSpec.Engine.Runtime;

namespace PartnershipSpec;

/// <summary>Where a fact of a declaration comes from, as the declaration file says.</summary>
public sealed class FactSource
{
    private readonly SpectrumHandle _spectrum;
    private readonly int _trait;

    internal FactSource(SpectrumHandle spectrum, int trait, string? origin, string? asOf, string? note)
    {
        _spectrum = spectrum;
        _trait = trait;
        Origin = origin;
        AsOf = asOf;
        Note = note;
    }

    /// <summary>The trait that the fact is about.</summary>
    public SpectrumTrait Trait => _spectrum.Model.Traits[_trait];

    /// <summary>The address or title given as <c>source</c>, unchanged; null if omitted.</summary>
    public string? Origin { get; }

    /// <summary>When the fact held, given as <c>asOf</c>, unchanged; null if omitted.</summary>
    public string? AsOf { get; }

    /// <summary>The remark given as <c>note</c>; null if omitted.</summary>
    public string? Note { get; }
}
