using System;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Parsing;

/// <summary>Tells by its text that a file was read in another encoding than it was written in.</summary>
internal static class TextEncoding
{
    // What a reader of UTF-8 puts in the place of bytes that are none.
    private const char Unreadable = '\uFFFD';

    /// <summary>What is wrong; null where nothing is. A text that is no file's was not read in any encoding.</summary>
    internal static Problem? Check(SourceFile file, Rule rule)
    {
        string text = file.Tree.Text;
        if (file.Path.Length == 0) return null;

        // Of the first two characters of JSON at least one is ASCII, of which UTF-16 makes a byte and a zero.
        if (text.IndexOf('\0', 0, Math.Min(4, text.Length)) >= 0) return Found(0, 0, MessageKey.Utf16);

        int at = text.IndexOf(Unreadable);
        return at < 0 ? null : Found(at, at + 1, MessageKey.NotUtf8);

        Problem Found(int start, int end, MessageKey key) =>
            new(rule, file.LocationOf(SourceSpan.FromBounds(start, end)), new Message(key));
    }
}
