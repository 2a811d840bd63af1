using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Databases.Tests.Engines;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Sql;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Databases.Tests.Scale;

/// <summary>Facts on several machines or in several parts are judged where they lie, and come to the same.</summary>
public static class DistributedTests
{
    private static SpectrumModel Model => Bundled.Spectrum.Model;

    private static IReadOnlyList<FactBits> Facts { get; } = [.. SampleWords.Of(0, 4000).Select(SampleWords.Bits)];

    [Trait("Takes", "long")]
    [Collection(nameof(ClickHouseDatabase))]
    public sealed class TwoServers(ClickHouseDatabase first)
    {
        [SkippableFact]
        public void Two_servers_of_ClickHouse_come_to_the_same_sums_as_one()
        {
            first.Require();
            using var second = new ClickHouseDatabase { Shards = [first.Port] };
            second.Require();
            IReadOnlyList<string?[]> whole = Sums(first, Facts, "judged");

            // Each server judges its own half; the second asks both.
            Sums(first, [.. Facts.Take(Facts.Count / 2)], "judged");
            Sums(second, [.. Facts.Skip(Facts.Count / 2)], "judged");
            second.Execute("CREATE TABLE everywhere AS judged ENGINE = Distributed(programme, default, judged)");
            Assert.Equal(whole, second.Query(Sum("everywhere")));
        }
    }

    [Trait("Takes", "long")]
    [Collection(nameof(PostgresDatabase))]
    public sealed class Partitions(PostgresDatabase database)
    {
        [SkippableFact]
        public void Partitions_of_PostgreSQL_come_to_the_same_sums_as_one_table()
        {
            database.Require();
            IReadOnlyList<string?[]> whole = Sums(database, Facts, "judged");
            database.Execute("DROP VIEW judged");
            database.Execute("CREATE TABLE parts (id BIGINT, known BIGINT, excluded BIGINT) PARTITION BY HASH (id)");
            for (int i = 0; i < 3; i++)
                database.Execute($"CREATE TABLE part{i} PARTITION OF parts FOR VALUES WITH (MODULUS 3, REMAINDER {i})");
            database.Execute("INSERT INTO parts SELECT id, known, excluded FROM facts");
            database.Execute(View(database, "parts", "judged"));
            Assert.Equal(whole, database.Query(Sum("judged")));
            database.Execute("DROP VIEW judged");
        }
    }

    private static IReadOnlyList<string?[]> Sums(Database database, IReadOnlyList<FactBits> facts, string view)
    {
        database.Store("facts", Model.Words, facts);
        database.Execute($"DROP {(database is ClickHouseDatabase ? "TABLE" : "VIEW")} IF EXISTS {view}");
        database.Execute(View(database, "facts", view));
        return database.Query(Sum(view));
    }

    private static string View(Database database, string table, string view) =>
        JudgementQuery.Build(Model, database.Dialect, PackedWords.Of(Model, table), SqlForm.View, view).Text!;

    /// <summary>Every column of a judgement, summed up by placement.</summary>
    private static string Sum(string table)
    {
        IEnumerable<string> numbers = Model.Categories.SelectMany(c => new[] { c.Id + "_evidence", c.Id + "_open" })
            .Concat(Model.Categories.SelectMany(c => c.Criteria).Select(c => c.Id).Distinct());
        return $"SELECT placement, best, neighbour, count(*), {string.Join(", ", numbers.Select(n => $"sum(\"{n}\")"))} FROM {table}\n"
            + "GROUP BY placement, best, neighbour ORDER BY placement, best, neighbour";
    }
}
