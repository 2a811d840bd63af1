using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using PartnershipSpec.Databases.Tests.Engines;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Sql;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Databases.Tests.Equality;

/// <summary>What a database makes of the cells of a table is what the engine makes of them when the table is imported.</summary>
public abstract class MappedTableTests(Database database)
{
    [SkippableFact]
    public void Random_mappings_and_random_cells()
    {
        database.Require();
        Gen.Select(Gen.Int, Gen.Int[1, 6], Gen.Int[1, 40]).Sample(
            (seed, traits, rows) =>
            {
                var table = new RandomTable(seed, traits, rows);
                database.StoreTexts("cells", table.Headings, table.Rows);
                var cells = new MappedCells(table.Mapping, "cells");
                IReadOnlyList<DeclarationDocument> imported = table.Imported();
                CheckJudgement(table, cells, imported);
                CheckNotUnderstood(table, cells, imported);
            },
            iter: LongRun.Some(250),
            threads: 1);
    }

    private void CheckJudgement(RandomTable table, MappedCells cells, IEnumerable<DeclarationDocument> imported)
    {
        string sql = JudgementQuery.Build(table.Spectrum.Model, database.Dialect, cells).Text!;
        IEnumerable<string> expected = imported.SelectMany(d => d.Declarations)
            .Select(d => d.Id + " " + Line(Expected.Row(table.Spectrum.Model, 0, d.Claim.Facts.Bits)));
        IEnumerable<string> actual = database.Query(sql).Select(row => row[0]!.Trim() + " " + Line(row));
        Assert.Equal(string.Join("\n", expected.Order(StringComparer.Ordinal)), string.Join("\n", actual.Order(StringComparer.Ordinal)));
    }

    private void CheckNotUnderstood(RandomTable table, MappedCells cells, IEnumerable<DeclarationDocument> imported)
    {
        IEnumerable<(int Row, int Column)> places = imported.SelectMany(d => d.Problems)
            .Select(p => (p.Location.Start.Line - 1, p.Location.Start.Character)).Distinct();
        IEnumerable<string> expected = places.Select(p =>
            $"{Trim(table.Rows[p.Row][0])}|{table.Headings[p.Column]}|{Trim(table.Rows[p.Row][p.Column])}");
        IEnumerable<string> actual = database.Query(cells.NotUnderstood(database.Dialect).Text!).Select(row => string.Join("|", row));
        Assert.Equal(string.Join("\n", expected.Order(StringComparer.Ordinal)), string.Join("\n", actual.Order(StringComparer.Ordinal)));
    }

    private static string Trim(string? cell) => (cell ?? "").Trim(' ', '\t', '\r', '\n', '\u00A0');

    private static string Line(string?[] row) => string.Join(" ", row.Skip(1).Select(v => v ?? "NULL"));
}

[Collection(nameof(DuckDbDatabase))]
public sealed class DuckDbMappedTableTests(DuckDbDatabase database) : MappedTableTests(database);

[Collection(nameof(SqliteDatabase))]
public sealed class SqliteMappedTableTests(SqliteDatabase database) : MappedTableTests(database);

[Trait("Takes", "long")]
[Collection(nameof(PostgresDatabase))]
public sealed class PostgresMappedTableTests(PostgresDatabase database) : MappedTableTests(database);

[Trait("Takes", "long")]
[Collection(nameof(ClickHouseDatabase))]
public sealed class ClickHouseMappedTableTests(ClickHouseDatabase database) : MappedTableTests(database);

[Trait("Takes", "long")]
[Collection(nameof(ChdbDatabase))]
public sealed class ChdbMappedTableTests(ChdbDatabase database) : MappedTableTests(database);
