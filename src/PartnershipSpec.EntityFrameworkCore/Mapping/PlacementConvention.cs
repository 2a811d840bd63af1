using System;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using PartnershipSpec.Engine.Sql;
using PartnershipSpec.Engine.Sql.Dialects;

namespace PartnershipSpec.EntityFrameworkCore.Mapping;

/// <summary>
/// Writes the statements of placements once all tables and columns have their names. They go into the model that queries run on, and not
/// into the one that migrations are made from: there is nothing of them to migrate.
/// </summary>
/// <param name="provider">The provider of the context.</param>
internal sealed class PlacementConvention(IDatabaseProvider provider) : IModelFinalizedConvention, IConventionSetPlugin
{
    public ConventionSet ModifyConventions(ConventionSet conventionSet)
    {
        conventionSet.ModelFinalizedConventions.Add(this);
        return conventionSet;
    }

    public IModel ProcessModelFinalized(IModel model)
    {
        foreach (IEntityType row in model.GetEntityTypes())
        {
            if (row is RuntimeEntityType run && row.FindAnnotation(PlacementNavigation.FactsAnnotation)?.Value is string facts)
                run.SetAnnotation(RelationalAnnotationNames.SqlQuery, Statement(row.GetForeignKeys().Single().PrincipalEntityType, facts));
        }

        return model;
    }

    private string Statement(IReadOnlyEntityType entity, string facts)
    {
        IReadOnlyComplexType words = entity.FindComplexProperty(facts)!.ComplexType;
        FactsLayout layout = FactsLayout.Of(words.ClrType);
        if (StoreObjectIdentifier.Create(entity, StoreObjectType.Table) is not { } table)
            throw new InvalidOperationException($"{entity.DisplayName()} is mapped to no table; its placement cannot be computed.");

        string name = table.Schema is null ? table.Name : table.Schema + "." + table.Name;
        if (name.Split('.').Length > (table.Schema is null ? 1 : 2))
        {
            throw new InvalidOperationException(
                $"The name of the table “{name}” has a dot in it; the placement of {entity.DisplayName()} cannot be computed.");
        }

        var stored = new PackedWords(
            name, Column(entity.FindPrimaryKey()!.Properties[0]), [.. layout.Known.Select(f => Column(words.FindProperty(f.Name)!))],
            [.. layout.Excluded.Select(f => Column(words.FindProperty(f.Name)!))],
            Column(entity.FindProperty(DigestColumn.PropertyOf(facts))!));
        SqlResult result = JudgementQuery.Build(layout.Spectrum.Model, Dialect(), stored);
        return result.Text
            ?? throw new InvalidOperationException(
                $"The placement of {entity.DisplayName()} cannot be computed in the database: {result.Refusal}");

        string Column(IReadOnlyProperty property) => property.GetColumnName(table)!;
    }

    private SqlDialect Dialect() => provider.Name switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => new Sqlite(),
        "Npgsql.EntityFrameworkCore.PostgreSQL" => new PostgreSql(),
        var other => throw new InvalidOperationException(
            $"WithPlacement(…) supports SQLite and PostgreSQL, and not the provider {other}. Leave the placement unmapped, and classify facts "
            + "after they are read."),
    };
}
