using System;
using Microsoft.EntityFrameworkCore;
using PartnershipSpec.EntityFrameworkCore.Tests.Model;
using PartnershipSpec.TestKit.Databases;
using Xunit;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Databases;

/// <summary>A database of PostgreSQL, with a server of its own that starts with the first test.</summary>
public sealed class PostgreSqlRegister : RegisterDatabase
{
    private readonly Lazy<PostgresServer> _server = new(() => new PostgresServer());

    public override void Dispose()
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        if (_server.IsValueCreated) _server.Value.Dispose();
    }

    private protected override void Use(DbContextOptionsBuilder<RegisterContext> options) =>
        options.UseNpgsql(_server.Value.ConnectionString + ";Database=register");
}

/// <summary>A test that needs PostgreSQL: skipped where it is not installed, unless all that tests need must be.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" ? null : PostgresServer.Absence;
}
