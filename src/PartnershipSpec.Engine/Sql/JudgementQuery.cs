using System.Collections.Generic;
using System.Text;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.Engine.Sql.Propagating;
using PartnershipSpec.Engine.Sql.Writing;

namespace PartnershipSpec.Engine.Sql;

/// <summary>
/// The judgement of every row of a table as one statement: placement, best category and neighbour, what each category comes to, and each
/// criterion. It equals what the engine says of the same facts. Nothing is joined and no row waits for another.
/// </summary>
internal static class JudgementQuery
{
    /// <summary>The statement, without a semicolon, or why there is none.</summary>
    /// <param name="model">The spectrum.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="table">Where the facts lie.</param>
    /// <param name="form">What becomes of the judgements.</param>
    /// <param name="name">The name of the view or table, unless it is a query.</param>
    internal static SqlResult Build(
        SpectrumModel model, SqlDialect dialect, FactsTable table, SqlForm form = SqlForm.Query, string? name = null)
    {
        if (dialect.Table(table.Name) is not { } from) return NotAName(table.Name);
        if (Begin(dialect, form, name) is not { } begin) return NotAName(name ?? "");
        if (OutputColumns.Refusal(model, dialect.MostColumns) is { } refusal) return refusal;

        var plan = new PropagationPlan(model);
        List<SqlStage>? stages = plan.IsTooLarge ? null : Stages(model, dialect, table, plan);
        if (stages is null || stages.Count > SqlDialect.MostStages)
            return SqlResult.Refuse(new Message(MessageKey.SqlTooManyStages, SqlDialect.MostStages));

        var text = new StringBuilder();
        string order = dialect.NamesStages ? "stage 1 on." : "the innermost SELECT, stage 1, outwards.";
        StatementWriter.Comment(text, "-- ", "Judged by " + model.Id + " " + model.Version + ". Read it from " + order);
        if (table.Condition(dialect) is { } condition) from += "\nWHERE " + condition;
        text.Append(begin).Append(StatementWriter.Write(stages, from, dialect));
        int bytes = Encoding.UTF8.GetByteCount(text.ToString());
        return bytes <= dialect.MostBytes
            ? SqlResult.Of(text.ToString())
            : SqlResult.Refuse(new Message(MessageKey.SqlTooLong, bytes, dialect.MostBytes, dialect.Name));
    }

    private static List<SqlStage> Stages(SpectrumModel model, SqlDialect dialect, FactsTable table, PropagationPlan plan)
    {
        List<SqlColumn> handedOn = [new(FactsTable.Id)];
        if (table.HasVersions) handedOn.Add(new SqlColumn(FactsTable.SameVersion));
        var propagation = new PropagationStages(plan, model.Words, handedOn, dialect);
        var judgement = new JudgementStages(model, handedOn, table.HasVersions, dialect);
        return [.. table.Stages(model, dialect), .. propagation.Stages, .. judgement.Of(propagation.Facts)];
    }

    private static string? Begin(SqlDialect dialect, SqlForm form, string? name)
    {
        if (form == SqlForm.Query) return "";
        if (name is null || dialect.Table(name) is not { } quoted) return null;
        return (form == SqlForm.View ? "CREATE VIEW " + quoted + " AS" : dialect.CreateTable(quoted)) + "\n";
    }

    internal static SqlResult NotAName(string name) => SqlResult.Refuse(new Message(MessageKey.SqlNotATable, name));
}
