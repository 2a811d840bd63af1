using DuckDB.NET.Data;
using PartnershipSpec.Engine.Sql.Dialects;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>DuckDB, in memory.</summary>
public sealed class DuckDbDatabase() : AdoDatabase(new DuckDBConnection("DataSource=:memory:"))
{
    internal override SqlDialect Dialect { get; } = SqlDialects.Named("duckdb")!;
}
