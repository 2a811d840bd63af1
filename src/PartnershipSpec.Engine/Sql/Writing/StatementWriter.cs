using System.Collections.Generic;
using System.Text;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Sql.Dialects;

namespace PartnershipSpec.Engine.Sql.Writing;

/// <summary>Writes stages as one statement, in which each selects from the one before.</summary>
internal static class StatementWriter
{
    private const int LineLength = 120;

    /// <param name="stages">The stages, the first first.</param>
    /// <param name="table">What the first one reads, as the dialect writes it.</param>
    /// <param name="dialect">The dialect.</param>
    internal static string Write(IReadOnlyList<SqlStage> stages, string table, SqlDialect dialect)
    {
        var text = new StringBuilder();
        string end = dialect.Fence.Length == 0 ? "\n)" : "\n" + dialect.Fence + "\n)";
        if (dialect.NamesStages) Named(text, stages, table, end);
        else Nested(text, stages, table, end);
        return text.Append('\n').ToString();
    }

    /// <summary>The last stands on top, and each of the others in parentheses within the next.</summary>
    private static void Nested(StringBuilder text, IReadOnlyList<SqlStage> stages, string table, string end)
    {
        for (int i = stages.Count - 1; i >= 0; i--) Select(text, stages[i], i, i > 0 ? "(\n" : table);
        for (int i = 0; i < stages.Count - 1; i++) text.Append(end).Append(" AS ").Append(Name(i));
    }

    /// <summary>The first stands on top, and each of the others reads the one before by its name.</summary>
    private static void Named(StringBuilder text, IReadOnlyList<SqlStage> stages, string table, string end)
    {
        int last = stages.Count - 1;
        for (int i = 0; i <= last; i++)
        {
            if (i < last) text.Append(i == 0 ? "WITH " : "").Append(Name(i)).Append(" AS (\n");
            Select(text, stages[i], i, i == 0 ? table : Name(i - 1));
            if (i < last) text.Append(end).Append(i < last - 1 ? ",\n" : "\n");
        }
    }

    private static void Select(StringBuilder text, SqlStage stage, int index, string from)
    {
        Comment(text, "-- ", "Stage " + SqlNumber.Of(index + 1) + ": " + stage.Title);
        text.Append("SELECT\n");
        Columns(text, stage.Columns);
        text.Append("FROM ").Append(from);
    }

    private static string Name(int index) => "stage" + SqlNumber.Of(index + 1);

    /// <summary>A comment that nothing in its text can end: it is on one line, and the line ends as it should.</summary>
    internal static void Comment(StringBuilder text, string begin, string comment)
    {
        // Spark takes a comment that ends in a backslash for one that goes on, and puts values in place of ${…} in comments, too.
        string line = OneLine.Of(comment).Replace("${", "$ {");
        text.Append(begin).Append(line).Append(line[line.Length - 1] == '\\' ? " .\n" : "\n");
    }

    private static void Columns(StringBuilder text, IReadOnlyList<SqlColumn> columns)
    {
        int lineStart = -1;
        for (int i = 0; i < columns.Count; i++)
        {
            SqlColumn column = columns[i];
            if (column.Comment is { } comment)
            {
                EndLine(text, ref lineStart);
                Comment(text, "  -- ", comment);
            }

            bool isHandedOn = column.Expression is null;
            if (!isHandedOn || (lineStart >= 0 && text.Length - lineStart + column.Name.Length > LineLength)) EndLine(text, ref lineStart);
            if (lineStart < 0)
            {
                lineStart = text.Length;
                text.Append(' ');
            }

            text.Append(' ');
            if (!isHandedOn) text.Append(column.Expression).Append(" AS ");
            text.Append(column.Name).Append(i < columns.Count - 1 ? "," : "");
            if (!isHandedOn) EndLine(text, ref lineStart);
        }

        EndLine(text, ref lineStart);
    }

    private static void EndLine(StringBuilder text, ref int lineStart)
    {
        if (lineStart >= 0) text.Append('\n');
        lineStart = -1;
    }
}
