using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Sql;
using PartnershipSpec.Engine.Sql.Dialects;
using Xunit;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>A database that is there for the tests alone.</summary>
public abstract class Database : IDisposable
{
    private bool _isStarted;

    /// <summary>The dialect it speaks.</summary>
    internal abstract SqlDialect Dialect { get; }

    /// <summary>Why it is not there; null where it is.</summary>
    internal virtual string? Absence => null;

    internal abstract void Execute(string sql);

    /// <summary>The rows of a query, each value as text, null for NULL.</summary>
    internal abstract IReadOnlyList<string?[]> Query(string sql);

    public abstract void Dispose();

    /// <summary>Skips the test where the database is not installed, unless all must be.</summary>
    internal void Require()
    {
        if (Absence is { } absence && IsRequired) throw new InvalidOperationException(absence);
        Skip.If(Absence is not null, Absence);
        if (_isStarted) return;

        Start();
        _isStarted = true;
    }

    /// <summary>Whether the statement for a spectrum would be longer than the database reads.</summary>
    internal bool IsTooLong(SpectrumModel model) =>
        JudgementQuery.Build(model, Dialect, PackedWords.Of(model, "facts")).Refusal?.Key == MessageKey.SqlTooLong;

    /// <summary>The judgement of facts, in their order, as the database works it out.</summary>
    internal IReadOnlyList<string?[]> Judge(SpectrumModel model, IReadOnlyList<FactBits> facts)
    {
        Store("facts", model.Words, facts);
        SqlResult result = JudgementQuery.Build(model, Dialect, PackedWords.Of(model, "facts"));
        return Query((result.Text ?? throw new InvalidOperationException(result.Refusal!.ToString())) + "\nORDER BY id");
    }

    /// <summary>A table of facts with numbers for ids, from 0.</summary>
    internal void Store(string table, int words, IReadOnlyList<FactBits> facts)
    {
        Execute($"DROP TABLE IF EXISTS {table}");
        Execute(CreateWords(table, words));
        for (int from = 0; from < facts.Count; from += 1000)
            Execute($"INSERT INTO {table} VALUES " + string.Join(",", facts.Skip(from).Take(1000).Select((f, i) => Row(from + i, f))));
    }

    /// <summary>A table of texts.</summary>
    internal void StoreTexts(string table, IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows)
    {
        Execute($"DROP TABLE IF EXISTS {table}");
        Execute($"CREATE TABLE {table} ({string.Join(", ", columns.Select(c => Dialect.Identifier(c) + " " + TextType))}){TableEnd}");
        IEnumerable<string> values = rows.Select(
            row => "(" + string.Join(",", row.Select(cell => cell is null ? "NULL" : Dialect.Literal(cell))) + ")");
        Execute($"INSERT INTO {table} VALUES " + string.Join(",", values));
    }

    /// <summary>What makes a table of words with their digest from one of texts.</summary>
    internal virtual string WordsOf(string table, string texts) =>
        $"CREATE TABLE {table} AS SELECT CAST(id AS BIGINT) AS id, CAST(known AS BIGINT) AS known, "
        + $"CAST(excluded AS BIGINT) AS excluded, digest FROM {texts}";

    /// <summary>What makes a table of words from so many copies of another.</summary>
    internal virtual string Copies(string table, string of, int count) =>
        $"CREATE TABLE {table} AS WITH RECURSIVE copies(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM copies WHERE n + 1 < {count}) "
        + $"SELECT {of}.id, {of}.known, {of}.excluded FROM copies, {of}";

    /// <summary>Whether its absence fails the tests rather than skip them.</summary>
    protected virtual bool IsRequired => Server.AreRequired;

    /// <summary>Starts it.</summary>
    protected abstract void Start();

    /// <summary>The type of texts that may be NULL.</summary>
    protected virtual string TextType => "VARCHAR(1000)";

    /// <summary>What follows the columns of a table.</summary>
    protected virtual string TableEnd => "";

    /// <summary>What makes a table for words.</summary>
    protected virtual string CreateWords(string table, int words) =>
        $"CREATE TABLE {table} (id BIGINT PRIMARY KEY, {string.Join(", ", Columns(words).Select(c => c + " BIGINT"))})";

    /// <summary>The columns of packed words.</summary>
    protected static IEnumerable<string> Columns(int words) => words == 1
        ? ["known", "excluded"]
        : Enumerable.Range(0, words).SelectMany(w => new[] { "known" + w, "excluded" + w });

    private static string Row(int id, FactBits facts) => "(" + id.ToString(CultureInfo.InvariantCulture) + ","
        + string.Join(",", facts.True.Zip(facts.False).SelectMany(w => new[] { Word(w.First), Word(w.Second) })) + ")";

    private static string Word(ulong word) => unchecked((long)word).ToString(CultureInfo.InvariantCulture);
}
