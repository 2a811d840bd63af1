namespace PartnershipSpec.Engine.Sql.Dialects;

/// <summary>SQLite.</summary>
internal sealed class Sqlite : SqlDialect
{
    internal override string Name => "sqlite";

    internal override int MostColumns => 2000;

    internal override string Fence => "LIMIT -1";

    internal override string Greatest(string left, string right) => "MAX(" + left + ", " + right + ")";
}
