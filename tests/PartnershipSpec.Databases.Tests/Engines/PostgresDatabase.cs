using System.Data.Common;
using Npgsql;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.TestKit.Databases;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>PostgreSQL; the server runs while the tests do.</summary>
public sealed class PostgresDatabase : AdoDatabase
{
    private PostgresServer? _server;

    internal override SqlDialect Dialect { get; } = SqlDialects.Named("postgres")!;

    internal override string? Absence => PostgresServer.Absence;

    public override void Dispose()
    {
        base.Dispose();
        _server?.Dispose();
    }

    protected override DbConnection Connect()
    {
        _server = new PostgresServer();
        return new NpgsqlConnection(_server.ConnectionString + ";Database=postgres;Pooling=false");
    }
}
