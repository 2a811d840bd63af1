using PartnershipSpec.Engine.Runtime;

namespace PartnershipSpec;

/// <summary>Where a fact of a declaration comes from.</summary>
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

    /// <summary>What is stated.</summary>
    public SpectrumTrait Trait => _spectrum.Model.Traits[_trait];

    /// <summary>An address or a title, as written.</summary>
    public string? Origin { get; }

    /// <summary>The date, as written.</summary>
    public string? AsOf { get; }

    /// <summary>A remark.</summary>
    public string? Note { get; }
}
