using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using PartnershipSpec.Databases.Tests.Engines;
using PartnershipSpec.Engine.Judging.Batch;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Engine.Sql;
using PartnershipSpec.TestKit.Engine;
using Xunit;
using Xunit.Abstractions;

namespace PartnershipSpec.Databases.Tests.Scale;

/// <summary>
/// How many records a second each database judges where all columns are asked for; four times as many take four times as long.
/// </summary>
public static class ThroughputTests
{
    // Databases whose tests run at the same time would wait for each other's processors.
    private static readonly Lock OneAtATime = new();

    private static SpectrumModel Model => Bundled.Spectrum.Model;

    [Trait("Takes", "long")]
    [Collection(nameof(DuckDbDatabase))]
    public sealed class OfDuckDb(DuckDbDatabase database, ITestOutputHelper output)
    {
        [SkippableFact]
        public void Growth_is_linear() => Measure(database, output, 2_000_000);
    }

    [Trait("Takes", "long")]
    [Collection(nameof(SqliteDatabase))]
    public sealed class OfSqlite(SqliteDatabase database, ITestOutputHelper output)
    {
        [SkippableFact]
        public void Growth_is_linear() => Measure(database, output, 160_000);
    }

    [Trait("Takes", "long")]
    [Collection(nameof(PostgresDatabase))]
    public sealed class OfPostgres(PostgresDatabase database, ITestOutputHelper output)
    {
        [SkippableFact]
        public void Growth_is_linear() => Measure(database, output, 800_000);
    }

    [Trait("Takes", "long")]
    [Collection(nameof(ClickHouseDatabase))]
    public sealed class OfClickHouse(ClickHouseDatabase database, ITestOutputHelper output)
    {
        [SkippableFact]
        public void Growth_is_linear() => Measure(database, output, 2_000_000);
    }

    [Trait("Takes", "long")]
    [Collection(nameof(ChdbDatabase))]
    public sealed class OfChdb(ChdbDatabase database, ITestOutputHelper output)
    {
        [SkippableFact]
        public void Growth_is_linear() => Measure(database, output, 4_000_000);
    }

    private static void Measure(Database database, ITestOutputHelper output, int most)
    {
        database.Require();
        lock (OneAtATime) MeasureAlone(database, output, most);
    }

    private static void MeasureAlone(Database database, ITestOutputHelper output, int most)
    {
        double quarter = Fastest(database, most / 4);
        double whole = Fastest(database, most);
        PackedRecord[] records = [.. SampleWords.Of(0, most)];
        double batch = Least(() => Batch(records));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{database.GetType().Name}: {most:N0} records, {most / whole:N0} a second; of a quarter of them {most / 4 / quarter:N0}; "
            + $"the engine's own batch {most / batch:N0}"));
        Assert.True(whole < 4 * quarter * 2.5, $"{most / 4:N0} records take {quarter:F2} s, {most:N0} take {whole:F2} s.");
    }

    private static double Fastest(Database database, int count)
    {
        // A column of a hundred values is multiplied, so that storing does not take longer than judging.
        database.Store("few", Model.Words, [.. SampleWords.Of(0, 20_000).Select(SampleWords.Bits)]);
        database.Execute("DROP TABLE IF EXISTS facts");
        database.Execute(database.Copies("facts", "few", count / 20_000));
        string statement = JudgementQuery.Build(Model, database.Dialect, PackedWords.Of(Model, "facts")).Text!;
        string query = $"SELECT {string.Join(", ", Sums())} FROM (\n{statement}) AS judged";
        return Least(() => Assert.Equal(count.ToString(CultureInfo.InvariantCulture), database.Query(query)[0][0]));
    }

    /// <summary>Every column, so that the database works out all of them.</summary>
    private static IEnumerable<string> Sums()
    {
        IEnumerable<string> numbers = Model.Categories.SelectMany(c => new[] { c.Id + "_evidence", c.Id + "_open" })
            .Concat(Model.Categories.SelectMany(c => c.Criteria).Select(c => c.Id).Distinct());
        IEnumerable<string> texts = Model.Categories.Select(c => c.Id + "_verdict").Concat(["placement", "best", "neighbour"]);
        return numbers.Select(n => $"sum(\"{n}\")").Concat(texts.Select(t => $"max(\"{t}\")")).Prepend("count(*)");
    }

    private static void Batch(PackedRecord[] records)
    {
        var plan = new LookupPlan(Model);
        var batch = new BatchPlan(plan.Layout, string.Concat(plan.Rows().Select(r => r.Text)));
        var results = new ulong[records.Length];
        Assert.Equal(records.Length, BatchKernel.Classify<PackedRecord, ulong>(batch, records, results));
    }

    private static double Least(Action work)
    {
        double least = double.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            var clock = Stopwatch.StartNew();
            work();
            least = Math.Min(least, clock.Elapsed.TotalSeconds);
        }

        return least;
    }
}
