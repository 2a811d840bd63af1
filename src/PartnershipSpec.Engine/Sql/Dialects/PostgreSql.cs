namespace PartnershipSpec.Engine.Sql.Dialects;

/// <summary>PostgreSQL.</summary>
internal sealed class PostgreSql : SqlDialect
{
    internal override string Name => "postgres";

    internal override int MostColumns => 1600;

    // Costs nothing when run: the planner drops it once it has kept it from merging the stages.
    internal override string Fence => "OFFSET 0";
}
