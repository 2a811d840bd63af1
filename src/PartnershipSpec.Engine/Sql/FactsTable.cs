using System.Collections.Generic;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.Engine.Sql.Writing;

namespace PartnershipSpec.Engine.Sql;

/// <summary>A table that has the facts of one partnership in each row, in whatever form.</summary>
internal abstract class FactsTable
{
    /// <summary>The column by which stages say which partnership it is.</summary>
    internal const string Id = "id";

    /// <summary>The column by which they say whether the words are those of this version of the spec, 1 or 0.</summary>
    internal const string SameVersion = "same_version";

    /// <summary>The table, after its schema and catalogue where it takes them, as the database spells it; not quoted.</summary>
    internal abstract string Name { get; }

    /// <summary>Whether a row may hold words of another version of the spec.</summary>
    internal virtual bool HasVersions => false;

    /// <summary>What rows must fulfil to be read; null where all are.</summary>
    internal virtual string? Condition(SqlDialect dialect) => null;

    /// <summary>
    /// The stages that read it. The last has the columns id, those of <see cref="FactColumns"/> of stage 0 and, where the table has
    /// versions, same_version.
    /// </summary>
    internal abstract IReadOnlyList<SqlStage> Stages(SpectrumModel model, SqlDialect dialect);
}
