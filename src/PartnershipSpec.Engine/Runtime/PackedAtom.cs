using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace PartnershipSpec.Engine.Runtime;

/// <summary>Where one atom is in packed words.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedAtom
{
    private PackedAtom(string trait, string? value, int word, int bit)
    {
        Trait = trait;
        Value = value;
        Word = word;
        Bit = bit;
    }

    /// <summary>The id of the trait.</summary>
    public string Trait { get; }

    /// <summary>The id of the member or value, or of the step that is at least reached; null for a flag.</summary>
    public string? Value { get; }

    /// <summary>The index of the word in each mask, counted from 0.</summary>
    public int Word { get; }

    /// <summary>The index of the bit in the word; 0 is the least significant.</summary>
    public int Bit { get; }

    /// <summary>The trait, value, word and bit.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}/{1} {2}.{3}", Trait, Value, Word, Bit);

    /// <summary>Which bit is which atom, in the order of the spec.</summary>
    internal static IReadOnlyList<PackedAtom> Of(SpectrumModel model) => [.. model.Traits.SelectMany(Of)];

    /// <summary>A digest of the atoms of a spectrum and their places, sixteen hexadecimal digits.</summary>
    internal static string DigestOf(SpectrumModel model)
    {
        using var hash = SHA256.Create();
        byte[] bytes = hash.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", Of(model))));
        return string.Concat(bytes.Take(8).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<PackedAtom> Of(SpectrumTrait trait)
    {
        // A level has an atom for each step above the lowest: "at least this one".
        int first = trait.Kind == SpectrumTraitKind.Level ? 1 : 0;
        for (int atom = 0; atom < trait.AtomCount; atom++)
        {
            string? value = trait.Kind == SpectrumTraitKind.Flag ? null : trait.Values[first + atom].Id;
            yield return new PackedAtom(trait.Id, value, trait.Word, trait.FirstBit + atom);
        }
    }
}
