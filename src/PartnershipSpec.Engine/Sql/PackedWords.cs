using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.Engine.Sql.Writing;

namespace PartnershipSpec.Engine.Sql;

/// <summary>
/// A table of packed words: signed numbers of 64 bits, for each word of the masks one with the atoms known to be true and one with those
/// known to be false. NULL is a word of which nothing is known.
/// </summary>
/// <param name="name">The table.</param>
/// <param name="id">The column that says which partnership it is.</param>
/// <param name="known">The columns of atoms known to be true, by word.</param>
/// <param name="excluded">The columns of atoms known to be false, by word.</param>
/// <param name="digest">The column of the digest that the words were stored with; null where there is none.</param>
internal sealed class PackedWords(
    string name, string id, IReadOnlyList<string> known, IReadOnlyList<string> excluded, string? digest = null) : FactsTable
{
    /// <summary>
    /// The table with the columns of the documentation: known and excluded, and numbered where the spectrum takes several words.
    /// </summary>
    internal static PackedWords Of(SpectrumModel model, string name, string? digest = null) =>
        new(name, Id, Names("known", model.Words), Names("excluded", model.Words), digest);

    internal override string Name => name;

    internal override bool HasVersions => digest is not null;

    internal override IReadOnlyList<SqlStage> Stages(SpectrumModel model, SqlDialect dialect)
    {
        var facts = new FactColumns(dialect, 0);
        var columns = new List<SqlColumn> { new(Id, dialect.Identifier(id)) };
        if (digest is not null)
        {
            string expected = PackedAtom.DigestOf(model);
            string isSame = dialect.Identifier(digest) + " = " + dialect.Literal(expected);
            string comment = "Words with another digest than " + expected + " are not judged.";
            columns.Add(new SqlColumn(SameVersion, SqlCondition.Case(dialect, isSame, "1"), comment));
        }

        for (int word = 0; word < model.Words; word++)
        {
            columns.Add(new SqlColumn(facts[word, false], OrNothing(known[word], dialect)));
            columns.Add(new SqlColumn(facts[word, true], OrNothing(excluded[word], dialect)));
        }

        return [new SqlStage("The words as they are stored: atoms known to be true, and atoms known to be false.", columns)];
    }

    /// <summary>A query for the rows whose words are of another version: their ids and digests.</summary>
    internal SqlResult OtherVersions(SpectrumModel model, SqlDialect dialect)
    {
        if (digest is null || dialect.Table(name) is not { } table) return JudgementQuery.NotAName(name);

        string column = dialect.Identifier(digest);
        return SqlResult.Of(
            "SELECT " + dialect.Identifier(id) + " AS id, " + column + " AS digest\nFROM " + table
            + "\nWHERE " + column + " IS NULL OR " + column + " <> " + dialect.Literal(PackedAtom.DigestOf(model)) + "\n");
    }

    private static string OrNothing(string column, SqlDialect dialect) => dialect.AsWord("COALESCE(" + dialect.Identifier(column) + ", 0)");

    private static string[] Names(string rail, int words) =>
        words == 1 ? [rail] : [.. Enumerable.Range(0, words).Select(w => rail + SqlNumber.Of(w))];
}
