using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;
using PartnershipSpec.EntityFrameworkCore.Tests.Model;
using Xunit;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Mapping;

public sealed class MigrationTests : IDisposable
{
    private const PartnershipCategory Network = PartnershipCategory.Network;

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public MigrationTests() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void A_scaffolded_migration_makes_the_tables()
    {
        ScaffoldedMigration scaffolded;
        using (var context = new RegisterContext(Options(null))) scaffolded = ScaffoldedMigrations.Scaffold(context, "Initial");
        Assert.DoesNotContain("Placement\"", scaffolded.MigrationCode, StringComparison.Ordinal);
        Assert.DoesNotContain("CASE", scaffolded.SnapshotCode, StringComparison.Ordinal);

        using var migrated = new RegisterContext(Options(ScaffoldedMigrations.Compile(scaffolded)));
        migrated.Database.Migrate();
        Assert.False(migrated.Database.HasPendingModelChanges());
        migrated.Add(new Programme { Facts = new PartnershipFacts { OpenRelations = false } });
        migrated.SaveChanges();
        Assert.Equal(
            Verdict.Contradicted, migrated.Programmes.Select(p => PartnershipClassifier.Judge(Network, p.Facts).Verdict).Single());
        Assert.Equal(Placement.Undetermined, migrated.Programmes.Select(p => p.Placement!.Placement).Single());
    }

    [Fact]
    public void A_migration_to_another_version_of_the_spec_fails_where_words_of_the_old_one_are_left()
    {
        using var older = new OlderContext(Options(null));
        older.Database.EnsureCreated();
        older.Database.ExecuteSql(
            $"INSERT INTO \"Programmes\" (\"Name\", \"Claimed\", \"Facts_Known0\", \"Facts_Excluded0\") VALUES ('', 1, 0, 0)");
        using var newer = new RegisterContext(Options(null));
        IModel model = newer.GetService<IDesignTimeModel>().Model;
        IReadOnlyList<MigrationOperation> changes = newer.GetService<IMigrationsModelDiffer>()
            .GetDifferences(older.GetService<IDesignTimeModel>().Model.GetRelationalModel(), model.GetRelationalModel());
        Assert.Contains(changes, c => c is AddCheckConstraintOperation { Name: "CK_Programme_Facts_Digest" });

        Assert.Contains("CHECK constraint failed", Assert.Throws<SqliteException>(Migrate).Message, StringComparison.Ordinal);

        // A migration that converts the words goes through.
        older.Database.ExecuteSql($"DELETE FROM \"Programmes\"");
        Migrate();

        void Migrate()
        {
            IReadOnlyList<MigrationCommand> commands = newer.GetService<IMigrationsSqlGenerator>().Generate(changes, model);
            newer.GetService<IMigrationCommandExecutor>().ExecuteNonQuery(commands, newer.GetService<IRelationalConnection>());
        }
    }

    private DbContextOptions<RegisterContext> Options(Assembly? migrations) => new DbContextOptionsBuilder<RegisterContext>()
        .UseSqlite(_connection, sqlite => sqlite.MigrationsAssembly(migrations ?? typeof(MigrationTests).Assembly))
        .UsePartnershipSpec().Options;

    /// <summary>The register with an older spec, in which another bit is another atom.</summary>
    private sealed class OlderContext(DbContextOptions<RegisterContext> options) : RegisterContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            IMutableEntityType programme = modelBuilder.Entity<Programme>().Metadata;
            programme.RemoveCheckConstraint("CK_Programme_Facts_Digest");
            programme.AddCheckConstraint("CK_Programme_Facts_Digest", "\"Facts_Digest\" = '0123456789abcdef'");
            programme.FindProperty("FactsDigest")!.SetDefaultValue("0123456789abcdef");
        }
    }
}
