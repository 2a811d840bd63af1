namespace PartnershipSpec.Engine.Sql.Dialects;

/// <summary>PostgreSQL.</summary>
internal sealed class PostgreSql : SqlDialect
{
    internal override string Name => "postgres";

    internal override string Text(string value) => "COALESCE(CAST(" + value + " AS TEXT), '')";

    internal override string Trim(string text) => "B" + base.Trim(text);

    internal override string TrimAround(string text) => base.TrimAround(text).Replace(@"\x{A0}", @"\u00A0");

    internal override int MostColumns => 1600;

    // Costs nothing when run: the planner drops it once it has kept it from merging the stages.
    internal override string Fence => "OFFSET 0";
}
