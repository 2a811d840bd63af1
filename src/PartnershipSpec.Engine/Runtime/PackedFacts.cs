using System;
using System.ComponentModel;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Runtime;

/// <summary>Converts facts of any spectrum to and from words and JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class PackedFacts
{
    /// <summary>The facts as 64-bit words: first the atoms known to be true, then those known to be false.</summary>
    public static ulong[] ToWords<TFacts>(in TFacts facts)
        where TFacts : unmanaged, IPackedFacts
    {
        var words = new ulong[2 * facts.Spectrum.WordCount];
        fixed (TFacts* packed = &facts)
        {
            for (int i = 0; i < words.Length; i++) words[i] = ((ulong*)packed)[i];
        }

        return words;
    }

    /// <summary>Makes facts from words in the order of <see cref="ToWords"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="words"/> has more or fewer words than the spectrum.</exception>
    public static TFacts FromWords<TFacts>(ulong[] words)
        where TFacts : unmanaged, IPackedFacts
    {
        TFacts facts = default;
        if (words?.Length != 2 * facts.Spectrum.WordCount)
            throw new ArgumentException("There are more or fewer words than the spectrum has.", nameof(words));

        var packed = (ulong*)&facts;
        for (int i = 0; i < words.Length; i++) packed[i] = words[i];
        return facts;
    }

    /// <summary>The facts as JSON, in the form of a declaration file.</summary>
    public static string ToJson<TFacts>(in TFacts facts)
        where TFacts : unmanaged, IPackedFacts =>
        FactJson.Write(facts.Spectrum.Model, ToBits(facts));

    /// <summary>Reads facts in the form of a declaration file.</summary>
    /// <param name="json">JSON text.</param>
    /// <param name="facts">The facts, or nothing known if any part of the text cannot be read.</param>
    /// <returns>Whether the whole text could be read.</returns>
    public static bool TryParse<TFacts>(string? json, out TFacts facts)
        where TFacts : unmanaged, IPackedFacts
    {
        facts = default;
        if (json is null || FactsReader.Read(json, facts.Spectrum.Compiled) is not { } bits) return false;

        facts = FromBits<TFacts>(bits);
        return true;
    }

    internal static FactBits ToBits<TFacts>(in TFacts facts)
        where TFacts : unmanaged, IPackedFacts
    {
        int words = facts.Spectrum.WordCount;
        var bits = new FactBits(new ulong[words], new ulong[words]);
        CopyTo(facts, bits);
        return bits;
    }

    internal static void CopyTo<TFacts>(in TFacts facts, FactBits bits)
        where TFacts : unmanaged, IPackedFacts
    {
        fixed (TFacts* packed = &facts)
        {
            for (int i = 0; i < bits.True.Length; i++)
            {
                bits.True[i] = ((ulong*)packed)[i];
                bits.False[i] = ((ulong*)packed)[bits.True.Length + i];
            }
        }
    }

    internal static TFacts FromBits<TFacts>(FactBits bits)
        where TFacts : unmanaged, IPackedFacts
    {
        TFacts facts = default;
        var packed = (ulong*)&facts;
        for (int i = 0; i < bits.True.Length; i++)
        {
            packed[i] = bits.True[i];
            packed[bits.True.Length + i] = bits.False[i];
        }

        return facts;
    }
}
