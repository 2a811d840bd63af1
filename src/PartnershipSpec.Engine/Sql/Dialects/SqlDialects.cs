using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Sql.Dialects;

/// <summary>The dialects that there are.</summary>
internal static class SqlDialects
{
    /// <summary>All, in the order in which they are shown.</summary>
    internal static readonly IReadOnlyList<SqlDialect> All = [new DuckDb(), new PostgreSql(), new Sqlite(), new ClickHouse(), new Spark()];

    /// <summary>The dialect of that name, or null.</summary>
    internal static SqlDialect? Named(string name) => All.FirstOrDefault(d => string.Equals(d.Name, name, StringComparison.Ordinal));
}
