namespace PartnershipSpec.Engine.Json;

/// <summary>What can be wrong with a text that should be JSON.</summary>
internal enum JsonError
{
    /// <summary>The text holds nothing but whitespace and comments.</summary>
    EmptyText,

    /// <summary>The text ends in the middle of an object or an array; the span is the end of the text.</summary>
    EndOfFile,

    /// <summary>A value should stand here.</summary>
    ExpectedValue,

    /// <summary>The quoted name of a member should stand here.</summary>
    ExpectedName,

    /// <summary>A colon should stand here, between a name and its value.</summary>
    ExpectedColon,

    /// <summary>A comma, or the bracket that closes the object or array, should stand here.</summary>
    ExpectedCommaOrEnd,

    /// <summary>A comma stands behind the last item or member (an error in <see cref="JsonSyntax.Strict"/> only).</summary>
    TrailingComma,

    /// <summary>More text follows the value.</summary>
    TextAfterValue,

    /// <summary>Characters that begin nothing in JSON.</summary>
    UnexpectedCharacter,

    /// <summary>A name stands without quotes; it is read as if it had them.</summary>
    UnquotedName,

    /// <summary>A name or string stands in single quotes; it is read as if they were double.</summary>
    SingleQuotes,

    /// <summary>A string without its closing quote: it ends with its line, or the text ends inside it.</summary>
    UnterminatedString,

    /// <summary>A backslash that begins no escape, or <c>\u</c> without four hexadecimal digits; it is kept as written.</summary>
    InvalidEscape,

    /// <summary>A control character (below U+0020) stands in a string unescaped; it is kept.</summary>
    ControlCharacterInString,

    /// <summary>A number JSON does not write that way, as <c>01</c>, <c>+1</c>, <c>.5</c> or <c>0x10</c>.</summary>
    InvalidNumber,

    /// <summary>A word that is none of <c>null</c>, <c>true</c> and <c>false</c>.</summary>
    InvalidLiteral,

    /// <summary>A comment in <see cref="JsonSyntax.Strict"/>.</summary>
    CommentNotAllowed,

    /// <summary>A <c>/*</c> comment without its end; the text ends inside it.</summary>
    UnterminatedComment,

    /// <summary>An object or array deeper than <see cref="JsonTree.MaxDepth"/>; it is not read.</summary>
    TooDeep,
}
