using System;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.EntityFrameworkCore.ValueGeneration;
using PartnershipSpec.Engine.Runtime;

namespace PartnershipSpec.EntityFrameworkCore.Mapping;

/// <summary>Refuses to read words of another version of the spec.</summary>
internal sealed class DigestConverter<TFacts>() : ValueConverter<string, string>(digest => digest, stored => Checked(stored))
    where TFacts : unmanaged, IPackedFacts
{
    private static string Checked(string stored)
    {
        SpectrumHandle spectrum = default(TFacts).Spectrum;
        if (stored == spectrum.Digest) return stored;

        throw new InvalidOperationException(
            $"The database holds facts of another version of the spectrum “{spectrum.Model.Id}”: their digest is {stored}, and that "
            + $"of version {spectrum.Model.Version} is {spectrum.Digest}. A bit no longer means what it meant; convert the words before reading them.");
    }
}

/// <summary>Writes the digest of the spec that the application was built with.</summary>
internal sealed class DigestGenerator<TFacts> : ValueGenerator<string>
    where TFacts : unmanaged, IPackedFacts
{
    public override bool GeneratesTemporaryValues => false;

    public override string Next(EntityEntry entry) => default(TFacts).Spectrum.Digest;
}
