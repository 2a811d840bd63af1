namespace PartnershipSpec.Engine.Json;

/// <summary>Which texts count as JSON.</summary>
internal enum JsonSyntax
{
    /// <summary>RFC 8259, and a leading byte order mark.</summary>
    Strict,

    /// <summary>As <see cref="Strict"/>, and with <c>//</c> and <c>/* */</c> comments and trailing commas: files people write.</summary>
    Lenient,
}
