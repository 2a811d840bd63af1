namespace PartnershipSpec.Engine.Sql.Dialects;

/// <summary>Spark.</summary>
internal sealed class Spark : SqlDialect
{
    internal override string Name => "spark";

    internal override string Identifier(string name) => "`" + name.Replace("`", "``") + "`";

    // Spark puts values in place of ${…} before it reads a statement, literals included; two literals side by side are one.
    internal override string Literal(string text) =>
        "'" + text.Replace("\\", "\\\\").Replace("'", "\\'").Replace("${", "$' '{") + "'";
}
