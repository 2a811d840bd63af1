using Xunit;

namespace PartnershipSpec.Databases.Tests.Engines;

// Each database is started once, and asked by one test at a time.

[CollectionDefinition(nameof(DuckDbDatabase))]
public sealed class DuckDbCollection : ICollectionFixture<DuckDbDatabase>;

[CollectionDefinition(nameof(SqliteDatabase))]
public sealed class SqliteCollection : ICollectionFixture<SqliteDatabase>;

[CollectionDefinition(nameof(PostgresDatabase))]
public sealed class PostgresCollection : ICollectionFixture<PostgresDatabase>;

[CollectionDefinition(nameof(ClickHouseDatabase))]
public sealed class ClickHouseCollection : ICollectionFixture<ClickHouseDatabase>;

[CollectionDefinition(nameof(ChdbDatabase))]
public sealed class ChdbCollection : ICollectionFixture<ChdbDatabase>;
