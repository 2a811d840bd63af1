namespace PartnershipSpec.Engine.Sql.Dialects;

/// <summary>DuckDB.</summary>
internal sealed class DuckDb : SqlDialect
{
    internal override string Name => "duckdb";
}
