using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Databases.Tests.Engines;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Databases.Tests.Equality;

/// <summary>Compares what a database makes of facts with what the engine does.</summary>
internal static class Agreement
{
    internal static void Check(Database database, SpectrumModel model, IReadOnlyList<FactBits> facts)
    {
        string[] columns = Expected.Columns(model);
        IReadOnlyList<string?[]> rows = database.Judge(model, facts);
        Assert.Equal(facts.Count, rows.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            string?[] expected = Expected.Row(model, i, facts[i]);
            if (expected.SequenceEqual(rows[i])) continue;
            Assert.Equal(
                string.Join("\n", columns.Zip(expected, (c, v) => c + ": " + (v ?? "NULL"))),
                string.Join("\n", columns.Zip(rows[i], (c, v) => c + ": " + (v ?? "NULL"))));
        }
    }

    /// <summary>Facts as users state them, and any bits at all, contradictions among them.</summary>
    internal static IReadOnlyList<FactBits> Facts(CompiledSpectrum spectrum, string text, int seed, int count)
    {
        var random = new Random(seed);
        RandomFacts stated = RandomFacts.For(text, seed);
        return [.. Enumerable.Range(0, count).Select(i => i % 2 == 0
            ? Declared.Bits(spectrum, stated.Next(percent: random.Next(101)).ToJsonString())
            : AnyBits(spectrum.Model, random))];
    }

    internal static FactBits AnyBits(SpectrumModel model, Random random)
    {
        FactBits bits = model.NothingKnown();
        foreach (SpectrumTrait trait in model.Traits.Where(_ => random.Next(4) != 0))
        {
            bits.True[trait.Word] |= Some() & trait.Mask;
            bits.False[trait.Word] |= Some() & trait.Mask;
        }

        return bits;

        ulong Some() => Bits() & Bits();

        ulong Bits() => unchecked((ulong)random.NextInt64() << 1) ^ (ulong)random.NextInt64();
    }
}
