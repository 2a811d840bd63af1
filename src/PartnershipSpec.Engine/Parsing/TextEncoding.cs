using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Parsing;

/// <summary>Tells by its text that a file was read in another encoding than it was written in.</summary>
internal static class TextEncoding
{
    // What a reader of UTF-8 puts in the place of bytes that are none.
    private const char Unreadable = '\uFFFD';

    /// <summary>What is wrong, and where; null where nothing is.</summary>
    internal static (SourceSpan Span, MessageKey Key)? Check(string text)
    {
        // Of the first two characters of JSON at least one is ASCII, of which UTF-16 makes a byte and a zero.
        if (text.IndexOf('\0', 0, System.Math.Min(4, text.Length)) >= 0) return (SourceSpan.FromBounds(0, 0), MessageKey.Utf16);

        int at = text.IndexOf(Unreadable);
        return at < 0 ? null : (SourceSpan.FromBounds(at, at + 1), MessageKey.NotUtf8);
    }
}
