using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.Engine.Sql.Writing;
using PartnershipSpec.Engine.Tables;

namespace PartnershipSpec.Engine.Sql;

/// <summary>
/// A table whose cells are texts, read through a mapping as an imported table is: the same words mean the same, and a cell that is not
/// understood states nothing. Its columns are called as the headings in the mapping.
/// </summary>
internal sealed class MappedCells(TableMapping mapping, string name) : FactsTable
{
    internal override string Name => name;

    // Whoever has no id is nobody; the companion query says so.
    internal override string Condition(SqlDialect dialect) => TextOf(mapping.Id, dialect) + " <> ''";

    internal override IReadOnlyList<SqlStage> Stages(SpectrumModel model, SqlDialect dialect)
    {
        MappedCell[] cells = Cells(dialect);
        List<SqlStage> stages = Stages(cells, [new SqlColumn(Id, dialect.Identifier(mapping.Id.Heading))]);
        var facts = new FactColumns(dialect, 0);
        var columns = new List<SqlColumn> { new(Id) };
        for (int word = 0; word < model.Words; word++)
        {
            columns.Add(new SqlColumn(facts[word, false], Atoms(cells, word, false, dialect)));
            columns.Add(new SqlColumn(facts[word, true], Atoms(cells, word, true, dialect)));
        }

        stages.Add(new SqlStage("What the cells state, as masks: atoms known to be true, and atoms known to be false.", columns));
        return stages;
    }

    /// <summary>
    /// A query for what the statement does not understand: id, column and text of each such cell, and the rows without an id.
    /// </summary>
    internal SqlResult NotUnderstood(SqlDialect dialect)
    {
        if (dialect.Table(name) is not { } table) return JudgementQuery.NotAName(name);

        SqlColumn[] Texts(MappedCell c) =>
            [new SqlColumn(Id, TextOf(mapping.Id, dialect)), new SqlColumn("cell_text", TextOf(c.Fact.Column, dialect))];
        IEnumerable<string> selects = Cells(dialect).Select(c =>
            "SELECT id, " + dialect.Literal(c.Fact.Column.Heading) + " AS column_name, cell_text AS cell\nFROM (\n"
            + StatementWriter.Write(Stages([c], Texts(c)), table, dialect)
            + ") AS cells\nWHERE " + c.IsNotUnderstood() + "\n");
        return SqlResult.Of(string.Join("UNION ALL\n", selects.Append(WithoutId(table, dialect))));
    }

    private MappedCell[] Cells(SqlDialect dialect) => [.. mapping.Facts.Select((f, i) => new MappedCell(f, mapping.NotStated, i, dialect))];

    private static string Atoms(IEnumerable<MappedCell> cells, int word, bool ofFalse, SqlDialect dialect)
    {
        string[] atoms = [.. cells.Where(c => c.Fact.Trait.Word == word).Select(c => c.Atoms(ofFalse)).Where(a => a != "0")];
        return dialect.AsWord(SqlCondition.Fold(atoms, dialect.Or));
    }

    /// <summary>The stages of the cells side by side, with others handed on.</summary>
    private static List<SqlStage> Stages(IReadOnlyList<MappedCell> cells, IReadOnlyList<SqlColumn> others)
    {
        string[] titles =
        [
            "The texts of the cells, as they are compared.", "Their parts.", "What of the parts is not understood.",
            "The members that they name.",
        ];
        IReadOnlyList<SqlColumn>[] columns = [.. cells.Select(c => c.Columns())];
        var stages = new List<SqlStage>();
        for (int stage = 0; stage == 0 || columns.Any(c => c.Count > stage); stage++)
        {
            IEnumerable<SqlColumn> made = columns.SelectMany(c => c.Take(stage + 1).Select((column, i) => From(column, i, stage)));
            stages.Add(new SqlStage(titles[stage], [.. others.Select(o => From(o, 0, stage)), .. made]));
        }

        return stages;
    }

    /// <summary>A column as a stage has it: made there, or handed on from the one that made it.</summary>
    private static SqlColumn From(SqlColumn column, int madeIn, int stage) => madeIn < stage ? new SqlColumn(column.Name) : column;

    private string WithoutId(string table, SqlDialect dialect)
    {
        MappedColumn?[] columns = [mapping.Name, mapping.AsOf, mapping.Claims?.Column, .. mapping.Facts.Select(f => f.Column)];
        IEnumerable<string> says = columns.OfType<MappedColumn>().Select(c => TextOf(c, dialect) + " <> ''");
        return "SELECT '' AS id, " + dialect.Literal(mapping.Id.Heading) + " AS column_name, '' AS cell\nFROM " + table + "\nWHERE "
            + TextOf(mapping.Id, dialect) + " = '' AND " + SqlCondition.Any(says) + "\n";
    }

    private static string TextOf(MappedColumn column, SqlDialect dialect) => dialect.Trim(dialect.Text(dialect.Identifier(column.Heading)));
}
