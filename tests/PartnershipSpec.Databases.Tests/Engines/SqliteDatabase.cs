using Microsoft.Data.Sqlite;
using PartnershipSpec.Engine.Sql.Dialects;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>SQLite, in memory.</summary>
public sealed class SqliteDatabase() : AdoDatabase(new SqliteConnection("Data Source=:memory:"))
{
    internal override SqlDialect Dialect { get; } = SqlDialects.Named("sqlite")!;
}
