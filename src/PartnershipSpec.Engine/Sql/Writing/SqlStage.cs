using System.Collections.Generic;

namespace PartnershipSpec.Engine.Sql.Writing;

/// <summary>One SELECT of the statement: it reads the columns of the stage before and has those that the next one reads.</summary>
internal sealed class SqlStage(string title, IReadOnlyList<SqlColumn> columns)
{
    /// <summary>What it works out.</summary>
    internal readonly string Title = title;

    internal readonly IReadOnlyList<SqlColumn> Columns = columns;
}
