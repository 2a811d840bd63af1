using System.Data.Common;
using Microsoft.Data.Sqlite;
using PartnershipSpec.Engine.Sql.Dialects;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>SQLite, in memory.</summary>
public sealed class SqliteDatabase : AdoDatabase
{
    internal override SqlDialect Dialect { get; } = SqlDialects.Named("sqlite")!;

    protected override DbConnection Connect() => new SqliteConnection("Data Source=:memory:");
}
