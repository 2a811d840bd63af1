using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Sql.Dialects;

/// <summary>SQLite.</summary>
internal sealed class Sqlite : SqlDialect
{
    internal override string Name => "sqlite";

    internal override int MostColumns => 2000;

    // Before version 3.46 it does not read what stands in many parentheses.
    internal override bool NamesStages => true;

    internal override string Fence => "LIMIT -1";

    internal override string Mark => "char(57344)";

    internal override string Text(string value) => "COALESCE(CAST(" + value + " AS TEXT), '')";

    internal override string Trim(string text) => "TRIM(" + text + ", char(32, 9, 10, 13, 160))";

    internal override string Lower(string text) => "LOWER(" + text + ")";

    // It has no regular expressions, but it splits JSON.
    internal override string TrimAround(string text) =>
        "(SELECT group_concat(" + Trim("value") + ", " + Mark + ") FROM " + PartsOf(text) + ")";

    internal override string Without(string parts, IEnumerable<string> words) =>
        "(SELECT group_concat(value, '') FROM " + PartsOf(parts)
        + " WHERE value NOT IN (" + string.Join(", ", words.Select(Literal)) + "))";

    internal override string Greatest(string left, string right) => "MAX(" + left + ", " + right + ")";

    private string PartsOf(string text) => "json_each('[' || " + Replace("json_quote(" + text + ")", Mark, "'\",\"'") + " || ']')";
}
