using System.Linq;
using Microsoft.EntityFrameworkCore;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.EntityFrameworkCore.Tests.Databases;
using PartnershipSpec.EntityFrameworkCore.Tests.Model;
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

    [Fact]
    public void The_sign_of_a_word_is_a_bit_like_any_other_in_SQLite() => FindsSignBit(sqlite);

    [PostgreSqlFact]
    [Trait("Takes", "long")]
    public void The_sign_of_a_word_is_a_bit_like_any_other_in_PostgreSQL() => FindsSignBit(postgreSql);

    private static void FindsSignBit(RegisterDatabase database)
    {
        const ulong Sign = 1UL << 63;
        using RegisterContext context = database.Open();
        context.Programmes.ExecuteDelete();
        context.Add(new Programme { Facts = PackedFacts.FromWords<PartnershipFacts>([Sign, 1]) });
        context.Add(new Programme { Facts = PackedFacts.FromWords<PartnershipFacts>([~Sign, Sign]) });
        context.SaveChanges();
        Assert.Equal(1, context.Programmes.Count(p => (EF.Property<ulong>(p.Facts, "_known") & Sign) != 0));
        Assert.Equal(1, context.Programmes.Count(
            p => (EF.Property<ulong>(p.Facts, "_known") & ~EF.Property<ulong>(p.Facts, "_excluded") & Sign) == Sign));
        Assert.Equal(1, context.Programmes.Count(p => (EF.Property<ulong>(p.Facts, "_excluded") & (Sign | 1)) == 1));
    }
}
