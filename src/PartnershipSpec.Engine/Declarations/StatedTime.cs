using System;
using System.Globalization;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>When facts held: a year, a decade, a month, a day, or a period from one of these to another.</summary>
internal static class StatedTime
{
    private static readonly string[] Formats = ["yyyy", "yyyy's'", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>The text of an <c>asOf</c>, or null after saying what is wrong.</summary>
    internal static string? Read(FileReader reader, JsonValue value)
    {
        if (reader.Text(value, "asOf") is not { } text) return null;
        if (IsTime(text)) return text;

        reader.Malformed(value.Span, MessageKey.NotATime, "asOf", text);
        return null;
    }

    /// <summary>Whether a text says when facts held.</summary>
    internal static bool IsTime(string text) => Start(text) is not null || IsPeriod(text, '/') || IsPeriod(text, '-');

    private static bool IsPeriod(string text, char separator)
    {
        string[] ends = text.Split(separator);
        return ends.Length == 2 && Start(ends[0]) is { } from && Start(ends[1]) is { } to && from <= to;
    }

    private static DateTime? Start(string text) =>
        DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime start) ? start : null;
}
