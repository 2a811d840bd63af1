namespace PartnershipSpec.Engine.Sql.Dialects;

/// <summary>Spark.</summary>
internal sealed class Spark : SqlDialect
{
    internal override string Name => "spark";

    internal override string Identifier(string name) => "`" + name.Replace("`", "``") + "`";

    internal override string Text(string value) => "COALESCE(CAST(" + value + " AS STRING), '')";

    internal override string Trim(string text) => "TRIM(BOTH " + Blanks + " FROM " + text + ")";

    internal override string TrimAround(string text) =>
        "regexp_replace(" + text + ", " + Literal(BlanksAroundMark) + ", " + Mark + ")";

    // Spark puts values in place of ${…} before it reads a statement, literals included; two literals side by side are one.
    internal override string Literal(string text) =>
        "'" + text.Replace("\\", "\\\\").Replace("'", "\\'").Replace("${", "$' '{") + "'";
}
