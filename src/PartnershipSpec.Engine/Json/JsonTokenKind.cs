namespace PartnershipSpec.Engine.Json;

/// <summary>What <see cref="JsonScanner"/> stands at.</summary>
internal enum JsonTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary><c>{</c></summary>
    OpenObject,

    /// <summary><c>}</c></summary>
    CloseObject,

    /// <summary><c>[</c></summary>
    OpenArray,

    /// <summary><c>]</c></summary>
    CloseArray,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary>Something in double or single quotes.</summary>
    String,

    /// <summary>A run of letters, digits, signs and dots: a literal, a number, or neither.</summary>
    Word,

    /// <summary>A character that begins nothing.</summary>
    Unknown,
}
