using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Model;

/// <summary>An atom known to be true, or known to be false, as one number.</summary>
internal static class Literal
{
    internal static int Of(int word, int bit, bool isFalse) => (((word * 64) + bit) * 2) + (isFalse ? 1 : 0);

    /// <summary>One for each atom of a mask.</summary>
    internal static IEnumerable<int> Of(int word, ulong mask, bool isFalse) =>
        Bits.Each(mask).Select(bit => Of(word, Bits.IndexOfLowest(bit), isFalse));
}
