namespace PartnershipSpec.Engine.Sql.Writing;

/// <summary>A column of a stage.</summary>
/// <param name="name">The name, as the dialect writes it.</param>
/// <param name="expression">What it is; null where it is handed on from the stage before.</param>
/// <param name="comment">What a reader should know of it.</param>
internal sealed class SqlColumn(string name, string? expression = null, string? comment = null)
{
    internal readonly string Name = name;

    internal readonly string? Expression = expression;

    internal readonly string? Comment = comment;
}
