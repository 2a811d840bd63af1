using System.ComponentModel;

namespace PartnershipSpec.Engine.Runtime;

/// <summary>
/// Facts of a spectrum as 64-bit words: first the atoms known to be true, then, in as many words, the atoms known to be false. A type that
/// implements this is a structure of exactly these words, in this order.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPackedFacts
{
    /// <summary>The spectrum of the facts. It is the same for all values of the structure, including the default.</summary>
    SpectrumHandle Spectrum { get; }
}
