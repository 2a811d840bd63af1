using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Sql;
using PartnershipSpec.Engine.Sql.Dialects;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>A database that is there for the tests alone.</summary>
public abstract class Database : IDisposable
{
    /// <summary>The name of the dialect it speaks.</summary>
    internal abstract SqlDialect Dialect { get; }

    internal abstract void Execute(string sql);

    /// <summary>The rows of a query, each value as text, null for NULL.</summary>
    internal abstract IReadOnlyList<string?[]> Query(string sql);

    public abstract void Dispose();

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
