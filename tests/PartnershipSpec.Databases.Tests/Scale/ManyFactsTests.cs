using System.Data.Common;
using DuckDB.NET.Data;
using PartnershipSpec.Databases.Tests.Engines;
using PartnershipSpec.Engine.Sql;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Databases.Tests.Scale;

/// <summary>Ten million facts of the bundled spec, each judgement compared whole.</summary>
[Trait("Takes", "long")]
[Collection(nameof(DuckDbDatabase))]
public sealed class ManyFactsTests(DuckDbDatabase database)
{
    private const int Portion = 500_000;

    [Fact]
    public void Ten_million_facts_have_no_difference()
    {
        database.Require();
        SpectrumModel model = Bundled.Spectrum.Model;
        var signature = new Signature(model);
        string statement = JudgementQuery.Build(model, database.Dialect, PackedWords.Of(model, "many")).Text!;
        string query = $"SELECT {string.Join(", ", signature.Expressions())} FROM (\n{statement}) AS judged ORDER BY id";
        for (int from = 0; from < 10_000_000; from += Portion)
        {
            PackedRecord[] records = [.. SampleWords.Of(from, Portion)];
            Append(records);
            using DbCommand command = database.Connection.CreateCommand();
            command.CommandText = query;
            using DbDataReader reader = command.ExecuteReader();
            for (int i = 0; i < Portion; i++)
            {
                Assert.True(reader.Read());
                long[] expected = signature.Of(SampleWords.Bits(records[i]));
                for (int column = 0; column < expected.Length; column++)
                    if (reader.GetInt64(column) != expected[column]) Assert.Fail($"Record {from + i} differs: {records[i]}.");
            }

            Assert.False(reader.Read());
        }
    }

    private void Append(PackedRecord[] records)
    {
        database.Execute("DROP TABLE IF EXISTS many");
        database.Execute("CREATE TABLE many (id BIGINT, known BIGINT, excluded BIGINT)");
        using DuckDBAppender appender = ((DuckDBConnection)database.Connection).CreateAppender("many");
        for (int i = 0; i < records.Length; i++)
        {
            appender.CreateRow().AppendValue((long)i).AppendValue(unchecked((long)records[i].Known))
                .AppendValue(unchecked((long)records[i].Excluded)).EndRow();
        }
    }
}
