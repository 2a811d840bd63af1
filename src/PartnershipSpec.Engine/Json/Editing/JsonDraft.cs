using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PartnershipSpec.Engine.Json.Editing;

/// <summary>A value yet to be written, always on one line.</summary>
internal sealed class JsonDraft
{
    private readonly Action<StringBuilder, string> _write;
    private readonly bool _isPadded;

    private JsonDraft(Action<StringBuilder, string> write, bool isPadded)
    {
        _write = write;
        _isPadded = isPadded;
    }

    /// <summary>A string.</summary>
    public static JsonDraft Text(string text) => new((target, _) => JsonEscape.AppendQuoted(target, text), isPadded: false);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static JsonDraft Flag(bool value) => new((target, _) => target.Append(value ? "true" : "false"), isPadded: false);

    /// <summary>An array.</summary>
    public static JsonDraft List(params IEnumerable<JsonDraft> items)
    {
        JsonDraft[] all = [.. items];
        return new((target, gap) => Write(target, "[", all.Select(i => i.Worded(gap)), all.Any(i => i._isPadded) ? gap : "", gap, "]"),
            isPadded: false);
    }

    /// <summary>An object.</summary>
    public static JsonDraft Map(params IEnumerable<(string Name, JsonDraft Value)> members)
    {
        (string Name, JsonDraft Value)[] all = [.. members];
        return new((target, gap) => Write(target, "{", all.Select(m => Member(m.Name, m.Value, ":" + gap, gap)), gap, gap, "}"),
            isPadded: true);
    }

    /// <summary>The value as text.</summary>
    /// <param name="gap">What stands behind commas and colons, and within the brackets of objects: a space, or nothing.</param>
    internal string Worded(string gap)
    {
        var target = new StringBuilder();
        _write(target, gap);
        return target.ToString();
    }

    /// <summary>A member as text.</summary>
    internal static string Member(string name, JsonDraft value, string colon, string gap)
    {
        var target = new StringBuilder();
        JsonEscape.AppendQuoted(target, name);
        return target.Append(colon).Append(value.Worded(gap)).ToString();
    }

    private static void Write(StringBuilder target, string open, IEnumerable<string> parts, string padding, string gap, string close)
    {
        string inside = string.Join("," + gap, parts);
        target.Append(open).Append(inside.Length == 0 ? "" : padding + inside + padding).Append(close);
    }
}
