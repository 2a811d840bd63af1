using PartnershipSpec.EntityFrameworkCore.Tests.Databases;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Querying;

/// <summary>Verdicts that the database computes are those of the engine.</summary>
public sealed class VerdictTests(SqliteRegister sqlite, PostgreSqlRegister postgreSql)
    : IClassFixture<SqliteRegister>, IClassFixture<PostgreSqlRegister>
{
    [Fact]
    public void SQLite_judges_as_the_engine_does() => Agreement.Check(sqlite, new BundledQueries(), LongRun.Some(60));

    [Fact]
    public void SQLite_judges_several_words_and_circular_implications_as_the_engine_does() =>
        Agreement.Check(sqlite, new WideQueries(), LongRun.Some(30));

    [PostgreSqlFact]
    [Trait("Takes", "long")]
    public void PostgreSQL_judges_as_the_engine_does() => Agreement.Check(postgreSql, new BundledQueries(), 40);

    [PostgreSqlFact]
    [Trait("Takes", "long")]
    public void PostgreSQL_judges_several_words_and_circular_implications_as_the_engine_does() =>
        Agreement.Check(postgreSql, new WideQueries(), 20);
}
