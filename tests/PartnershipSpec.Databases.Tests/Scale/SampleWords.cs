using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;

namespace PartnershipSpec.Databases.Tests.Scale;

/// <summary>Facts of the bundled spec, one word a mask, made up by number: the same in every run.</summary>
internal static class SampleWords
{
    private static readonly ulong Atoms = Bundled.Spectrum.Model.Traits.Aggregate(0UL, (mask, trait) => mask | trait.Mask);

    internal static IEnumerable<PackedRecord> Of(int from, int count)
    {
        for (int i = from; i < from + count; i++)
        {
            ulong stated = Mixed(unchecked((ulong)i * 4)) | (Mixed(unchecked((ulong)i * 4 + 1)) & (ulong)-(i % 3 == 0 ? 1 : 0));
            ulong values = Mixed(unchecked((ulong)i * 4 + 2));
            ulong contrary = i % 5 == 0 ? Mixed(unchecked((ulong)i * 4 + 3)) & Mixed(unchecked((ulong)i)) & values : 0;
            yield return new PackedRecord(stated & values & Atoms, (stated & ~values | contrary) & Atoms);
        }
    }

    internal static FactBits Bits(PackedRecord record) => new([record.Known], [record.Excluded]);

    /// <summary>SplitMix64.</summary>
    private static ulong Mixed(ulong number)
    {
        unchecked
        {
            number = (number + 1) * 0x9E3779B97F4A7C15UL;
            number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9UL;
            number = (number ^ (number >> 27)) * 0x94D049BB133111EBUL;
            return number ^ (number >> 31);
        }
    }
}

/// <summary>Packed facts of one word a mask.</summary>
internal readonly record struct PackedRecord(ulong Known, ulong Excluded);
