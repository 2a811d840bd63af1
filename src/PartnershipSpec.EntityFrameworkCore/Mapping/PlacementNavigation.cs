using System;
using System.Linq;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Sql;

namespace PartnershipSpec.EntityFrameworkCore.Mapping;

/// <summary>
/// The navigation from an entity to its placement: a row, with the key of the entity, of the statement that judges its table.
/// </summary>
internal static class PlacementNavigation
{
    /// <summary>The annotation of the row's type that names the property of the facts.</summary>
    internal const string FactsAnnotation = "PartnershipSpec:Facts";

    // What a migration shows of it, and what the database says where the convention that writes the statement is not there.
    private const string NotConfigured = "SELECT 1 FROM \"Placements take UsePartnershipSpec() in the options of the context\"";

    internal static void Add<TCategory>(EntityTypeBuilder builder, string facts, SpectrumModel spectrum, MemberInfo navigation)
        where TCategory : unmanaged, Enum
    {
        if (!Enum.GetNames<TCategory>().SequenceEqual(spectrum.Categories.Select(c => CSharpNames.Pascal(c.Id))))
        {
            throw new ArgumentException(
                $"{typeof(TCategory)} has not the categories of the spectrum “{spectrum.Id}”.", nameof(navigation));
        }


        IMutableEntityType entity = builder.Metadata;
        if (entity.FindPrimaryKey() is not { Properties: [var keyed] } key)
        {
            throw new InvalidOperationException(
                $"{entity.DisplayName()} needs a key of one property for its placement. Configure the key before WithPlacement(…).");
        }

        IMutableEntityType row = AddRow(builder, navigation, typeof(FactsPlacement<TCategory>));
        IMutableProperty id = Column(row.AddProperty("Id", keyed.ClrType), OutputColumns.Id);
        row.SetPrimaryKey(id);
        Column(row.FindProperty(nameof(FactsPlacement<TCategory>.Placement))!, OutputColumns.Placement)
            .SetValueConverter(new ValueConverter<Placement, string>(p => JudgementWord.Of(p), word => Enum.Parse<Placement>(word, true)));
        var categories = new ValueConverter<TCategory, string>(c => Id(spectrum, c), id => Category<TCategory>(spectrum, id));
        Column(row.FindProperty(nameof(FactsPlacement<TCategory>.Best))!, OutputColumns.Best).SetValueConverter(categories);
        Column(row.FindProperty(nameof(FactsPlacement<TCategory>.Neighbour))!, OutputColumns.Neighbour).SetValueConverter(categories);
        row.SetSqlQuery(NotConfigured);
        row.SetAnnotation(FactsAnnotation, facts);

        IMutableForeignKey toEntity = row.AddForeignKey(id, key, entity);
        toEntity.IsUnique = true;
        toEntity.DeleteBehavior = DeleteBehavior.ClientNoAction;
        toEntity.SetPrincipalToDependent(navigation);
    }

    // Several entities may have placements on one spectrum, so each has a type of rows of its own, of one class.
    private static IMutableEntityType AddRow(EntityTypeBuilder entity, MemberInfo navigation, Type rowType)
    {
        // What EF Core makes of the property by itself, before it is configured, goes.
        IMutableModel model = entity.Metadata.Model;
        entity.Ignore(navigation.Name);
        if (!model.IsShared(rowType))
        {
            if (model.FindEntityType(rowType) is { } discovered) model.RemoveEntityType(discovered);
            model.AddShared(rowType);
        }

        entity.Metadata.RemoveIgnored(navigation.Name);

        return model.AddEntityType(entity.Metadata.Name + "." + navigation.Name, rowType);
    }

    private static IMutableProperty Column(IMutableProperty property, string name)
    {
        property.SetColumnName(name);
        return property;
    }

    private static string Id<TCategory>(SpectrumModel spectrum, TCategory category)
        where TCategory : unmanaged, Enum => spectrum.Categories[Convert.ToInt32(category, null) - 1].Id;

    private static TCategory Category<TCategory>(SpectrumModel spectrum, string id)
        where TCategory : unmanaged, Enum =>
        (TCategory)Enum.ToObject(typeof(TCategory), spectrum.Categories.First(c => c.Id == id).Rank);
}
