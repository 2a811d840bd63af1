using System;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.EntityFrameworkCore;
using PartnershipSpec.EntityFrameworkCore.Mapping;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Maps facts of a spectrum to columns.</summary>
public static class FactsEntityTypeBuilderExtensions
{
    /// <summary>
    /// Maps facts to columns: for each word of the spectrum one with the atoms known to be true and one with those known to be false, as
    /// signed 64-bit numbers, and one with the digest that says which bit is which atom. With the property <c>Facts</c> these are
    /// <c>Facts_Known0</c>, <c>Facts_Excluded0</c> and so on, and <c>Facts_Digest</c>.
    /// </summary>
    /// <typeparam name="TEntity">The entity that has the facts.</typeparam>
    /// <typeparam name="TFacts">The generated structure of facts.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="facts">The property, which must be one that can be set.</param>
    /// <param name="columnPrefix">What the names of the columns begin with; the name of the property and an underscore where this is
    /// null.</param>
    /// <returns>What else can be configured of the facts.</returns>
    public static FactsBuilder<TEntity> HasFacts<TEntity, TFacts>(
        this EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, TFacts>> facts, string? columnPrefix = null)
        where TEntity : class
        where TFacts : unmanaged, IPackedFacts
    {
        ArgumentNullException.ThrowIfNull(entity);
        ComplexPropertyBuilder<TFacts> builder = entity.ComplexProperty(facts);
        string name = builder.Metadata.Name;
        string prefix = columnPrefix ?? name + "_";

        // What is stated of each trait can be read off the words, which are all there is to store.
        foreach (PropertyInfo property in typeof(TFacts).GetProperties()) builder.Ignore(property.Name);
        FactsLayout layout = FactsLayout.Of(typeof(TFacts));
        for (int word = 0; word < layout.Known.Count; word++)
        {
            string number = word.ToString(CultureInfo.InvariantCulture);
            builder.Property<ulong>(layout.Known[word].Name).HasConversion<long>().HasColumnName(prefix + "Known" + number);
            builder.Property<ulong>(layout.Excluded[word].Name).HasConversion<long>().HasColumnName(prefix + "Excluded" + number);
        }

        DigestColumn.Add<TFacts>(entity, name, prefix + "Digest");
        return new FactsBuilder<TEntity>(entity, name, layout.Spectrum);
    }
}
