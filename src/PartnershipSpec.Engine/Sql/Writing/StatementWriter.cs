using System.Collections.Generic;
using System.Text;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Sql.Dialects;

namespace PartnershipSpec.Engine.Sql.Writing;

/// <summary>Writes stages as one statement: each selects from the one before, so that the last stands on top.</summary>
internal static class StatementWriter
{
    private const int LineLength = 120;

    /// <param name="stages">The stages, the first first.</param>
    /// <param name="table">What the first one reads, as the dialect writes it.</param>
    /// <param name="dialect">The dialect.</param>
    internal static string Write(IReadOnlyList<SqlStage> stages, string table, SqlDialect dialect)
    {
        var text = new StringBuilder();
        for (int i = stages.Count - 1; i >= 0; i--)
        {
            Comment(text, "-- ", "Stage " + SqlNumber.Of(i + 1) + ": " + stages[i].Title);
            text.Append("SELECT\n");
            Columns(text, stages[i].Columns);
            text.Append("FROM ").Append(i > 0 ? "(\n" : table);
        }

        string fence = dialect.Fence.Length == 0 ? "" : "\n" + dialect.Fence;
        for (int i = 1; i < stages.Count; i++) text.Append(fence).Append("\n) AS stage").Append(SqlNumber.Of(i));
        return text.Append('\n').ToString();
    }

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
