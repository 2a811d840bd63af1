using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.EntityFrameworkCore.Querying;

/// <summary>Makes conditions on one word.</summary>
internal static class WordFormula
{
    /// <summary>So many atoms of a mask are true, or are false.</summary>
    internal static Formula Of(int need, int word, ulong mask, bool ofFalse) =>
        ofFalse ? Formula.AtMost(Bits.Count(mask) - need, word, mask) : Formula.AtLeast(need, word, mask);
}
