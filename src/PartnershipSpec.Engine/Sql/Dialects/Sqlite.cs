namespace PartnershipSpec.Engine.Sql.Dialects;

/// <summary>SQLite.</summary>
internal sealed class Sqlite : SqlDialect
{
    internal override string Name => "sqlite";

    internal override int MostColumns => 2000;

    internal override string Fence => "LIMIT -1";

    internal override string Mark => "char(57344)";

    internal override string Text(string value) => "COALESCE(CAST(" + value + " AS TEXT), '')";

    internal override string Trim(string text) => "TRIM(" + text + ", char(32, 9, 10, 13, 160))";

    internal override string Lower(string text) => "LOWER(" + text + ")";

    // It has no regular expressions, but it splits JSON.
    internal override string TrimAround(string text) =>
        "(SELECT group_concat(" + Trim("value") + ", " + Mark + ") FROM json_each('[' || "
        + Replace("json_quote(" + text + ")", Mark, "'\",\"'") + " || ']'))";

    internal override string Greatest(string left, string right) => "MAX(" + left + ", " + right + ")";
}
