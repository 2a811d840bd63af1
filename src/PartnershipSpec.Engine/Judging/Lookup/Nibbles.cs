using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>
/// The masks cut into nibbles of four atoms. All that is known of a nibble fits into one byte: the atoms known true below, those known
/// false above.
/// </summary>
internal static class Nibbles
{
    /// <summary>How many atoms a nibble holds.</summary>
    internal const int Size = AtomLayout.NibbleSize;

    /// <summary>How many nibbles a word of the masks has.</summary>
    internal const int PerWord = AtomLayout.NibblesPerWord;

    /// <summary>How much can be known of a nibble, contradictions included.</summary>
    internal const int Entries = 256;

    private const ulong Low = 0x0F0F0F0F0F0F0F0FUL;

    /// <summary>The nibbles 0, 2, 4 … of a word, a byte each.</summary>
    internal static ulong Even(ulong known, ulong excluded) => (known & Low) | (excluded & Low) << Size;

    /// <summary>The nibbles 1, 3, 5 … of a word, a byte each.</summary>
    internal static ulong Odd(ulong known, ulong excluded) => (known >> Size & Low) | (excluded & ~Low);
}
