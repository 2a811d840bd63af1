using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartnershipSpec.Engine.Runtime;

namespace PartnershipSpec.EntityFrameworkCore.Mapping;

/// <summary>
/// The digest beside the words of facts: which bit is which atom. A constraint keeps words of another version out of the table, and those
/// that are in it keep a migration from changing the constraint before they are converted.
/// </summary>
internal static class DigestColumn
{
    internal const int Length = 16;

    /// <summary>The property that holds it, which no class has.</summary>
    internal static string PropertyOf(string facts) => facts + "Digest";

    internal static void Add<TFacts>(EntityTypeBuilder entity, string facts, string column)
        where TFacts : unmanaged, IPackedFacts
    {
        string digest = default(TFacts).Spectrum.Digest;
        PropertyBuilder<string> property = entity.Property<string>(PropertyOf(facts));
        property.IsRequired().HasMaxLength(Length).HasColumnName(column);

        // The rows that a table has already get the default; the application writes its own digest, whatever default the table has.
        property.HasDefaultValue(digest).HasConversion<DigestConverter<TFacts>>();
        property.HasValueGenerator<DigestGenerator<TFacts>>();

        string quoted = "\"" + column.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        string name = "CK_" + entity.Metadata.ShortName() + "_" + column;
        entity.ToTable(table => table.HasCheckConstraint(name, quoted + " = '" + digest + "'"));
    }
}
