using Npgsql;
using PartnershipSpec.Databases.Tests.Engines;
using Xunit;

namespace PartnershipSpec.Databases.Tests.Shells;

[Trait("Takes", "long")]
public sealed class SqliteShellTests : ShellTests
{
    internal override Shell Start() => new("sqlite3", "-separator '|' programme.db", "sqlite");
}

/// <summary>Nothing installs its shell where the tests run as a whole, so it is never required.</summary>
[Trait("Takes", "long")]
public sealed class DuckDbShellTests : ShellTests
{
    internal override Shell Start() => new("duckdb", "-list -noheader programme.duckdb", "duckdb");

    private protected override bool IsRequired => false;
}

[Trait("Takes", "long")]
[Collection(nameof(PostgresDatabase))]
public sealed class PostgresShellTests(PostgresDatabase database) : ShellTests
{
    internal override Shell Start()
    {
        database.Require();
        var connection = (NpgsqlConnection)database.Connection;
        database.Execute("DROP SCHEMA IF EXISTS piped CASCADE; CREATE SCHEMA piped");
        string server = $"host={connection.Host} port={connection.Port} user={connection.UserName} options=--search_path=piped";
        return new Shell("psql", $"-v ON_ERROR_STOP=1 -X -q -A -t -F '|' '{server}'", "postgres");
    }
}

[Trait("Takes", "long")]
[Collection(nameof(ClickHouseDatabase))]
public sealed class ClickHouseShellTests(ClickHouseDatabase database) : ShellTests
{
    private protected override string TableEnd => " ENGINE = Memory";

    private protected override (string Number, string Text) Types => ("Int64", "Nullable(String)");

    internal override Shell Start()
    {
        database.Require();
        database.Execute("DROP DATABASE IF EXISTS piped");
        database.Execute("CREATE DATABASE piped");
        return new Shell("clickhouse-client", $"--host 127.0.0.1 --port {database.Port} --database piped", "clickhouse");
    }
}
