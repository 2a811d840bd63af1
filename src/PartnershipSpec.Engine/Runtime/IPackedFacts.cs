using System.ComponentModel;

namespace PartnershipSpec.Engine.Runtime;

/// <summary>
/// Facts of a spectrum as words: first those of the atoms known to be true, then as many of those known to be false. What implements this
/// is a structure of just these words, in this order.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPackedFacts
{
    /// <summary>The spectrum whose facts these are; the same for all values of the structure, the default included.</summary>
    SpectrumHandle Spectrum { get; }
}
