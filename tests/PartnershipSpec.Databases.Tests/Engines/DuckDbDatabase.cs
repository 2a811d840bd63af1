using System.Data.Common;
using DuckDB.NET.Data;
using PartnershipSpec.Engine.Sql.Dialects;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>DuckDB, in memory.</summary>
public sealed class DuckDbDatabase : AdoDatabase
{
    internal override SqlDialect Dialect { get; } = SqlDialects.Named("duckdb")!;

    protected override DbConnection Connect() => new DuckDBConnection("DataSource=:memory:");
}
