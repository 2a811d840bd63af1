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
    internal static void Check(Database database, CompiledSpectrum spectrum, string text, IReadOnlyList<FactBits> facts)
    {
        IReadOnlyList<string?[]> rows = database.Judge(spectrum.Model, facts);
        Assert.Equal(facts.Count, rows.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            if (Expected.Row(spectrum.Model, i, facts[i]).SequenceEqual(rows[i])) continue;

            var failure = new SmallestFailure(text, facts[i], (m, f) => !database.IsTooLong(m) && Differences(database, m, f).Any());
            Assert.Fail(failure + "\n" + string.Join("\n", Differences(database, failure.Model, failure.Facts)));
        }
    }

    /// <summary>The columns in which a database and the engine differ.</summary>
    private static IEnumerable<string> Differences(Database database, SpectrumModel model, FactBits facts)
    {
        string?[] expected = Expected.Row(model, 0, facts);
        string?[] actual = database.Judge(model, [facts]).Single();
        return Expected.Columns(model).Select((column, i) => $"{column} is {expected[i] ?? "NULL"}, and here {actual[i] ?? "NULL"}")
            .Where((_, i) => expected[i] != actual[i]);
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
