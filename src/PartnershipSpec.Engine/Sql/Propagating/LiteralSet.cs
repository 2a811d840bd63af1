using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Sql.Propagating;

/// <summary>Atoms known to be true and atoms known to be false, as a set.</summary>
internal sealed class LiteralSet(int words)
{
    private readonly ulong[] _masks = new ulong[2 * words];

    /// <summary>The atoms of one word.</summary>
    internal ulong this[int word, bool ofFalse] => _masks[(2 * word) + (ofFalse ? 1 : 0)];

    internal int Count => _masks.Sum(Bits.Count);

    /// <summary>Equal for equal sets.</summary>
    internal string Key => string.Join(",", _masks);

    /// <summary>The masks that are not empty.</summary>
    internal IEnumerable<(int Word, bool OfFalse, ulong Mask)> Masks() =>
        _masks.Select((mask, i) => (i / 2, i % 2 != 0, mask)).Where(m => m.mask != 0);

    /// <summary>The numbers of all in it.</summary>
    internal IEnumerable<int> Literals() => Masks().SelectMany(m => Literal.Of(m.Word, m.Mask, m.OfFalse));

    internal bool Has(int literal) => (this[literal / 128, literal % 2 != 0] >> (literal / 2 % 64) & 1) != 0;

    internal void Add(int word, bool ofFalse, ulong mask) => _masks[(2 * word) + (ofFalse ? 1 : 0)] |= mask;

    internal void Add(int literal) => Add(literal / 128, literal % 2 != 0, 1UL << (literal / 2 % 64));

    internal void Add(LiteralSet others)
    {
        for (int i = 0; i < _masks.Length; i++) _masks[i] |= others._masks[i];
    }

    internal bool Overlaps(LiteralSet others)
    {
        for (int i = 0; i < _masks.Length; i++)
        {
            if ((_masks[i] & others._masks[i]) != 0) return true;
        }

        return false;
    }
}
