using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Sql;

/// <summary>A statement, or why there is none.</summary>
internal sealed class SqlResult
{
    private SqlResult(string? text, Message? refusal, string? pointer)
    {
        Text = text;
        Refusal = refusal;
        Pointer = pointer;
    }

    /// <summary>The statement, without a semicolon; null where it is refused.</summary>
    internal readonly string? Text;

    /// <summary>Why it is refused.</summary>
    internal readonly Message? Refusal;

    /// <summary>What is to blame, as a JSON pointer into the spec; null where it is not one thing.</summary>
    internal readonly string? Pointer;

    internal static SqlResult Of(string text) => new(text, null, null);

    internal static SqlResult Refuse(Message refusal, string? pointer = null) => new(null, refusal, pointer);
}
