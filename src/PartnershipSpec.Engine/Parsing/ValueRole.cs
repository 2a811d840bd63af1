using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Parsing;

/// <summary>
/// What a value is to its file: all of it, an entry of an array, or the value of a property. Looked up only where something is wrong.
/// </summary>
internal static class ValueRole
{
    /// <summary>The words for a value that belongs to a property: they tell “accepted” itself from an entry of “accepted”.</summary>
    internal static Message Name(JsonValue root, JsonValue value, string property) =>
        value == root ? new Message(MessageKey.TheFile)
        : IsEntry(root, value) ? new Message(MessageKey.AnEntry, property)
        : new Message(MessageKey.TheProperty, property);

    private static bool IsEntry(JsonValue root, JsonValue value)
    {
        bool isEntry = false;
        for (JsonValue? at = root; at is not null && at != value;)
        {
            isEntry = at.Kind == JsonKind.Array;
            at = isEntry
                ? Around(at.Items, value, static item => item.Span)
                : Around(at.Members, value, static member => member.Value.Span)?.Value;
        }

        return isEntry;
    }

    /// <summary>The one of these, which stand in the order of the text, in whose stretch a value stands.</summary>
    private static T? Around<T>(IReadOnlyList<T> items, JsonValue value, Func<T, SourceSpan> spanOf)
        where T : class
    {
        int low = 0;
        int high = items.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (spanOf(items[middle]).Start <= value.Span.Start) low = middle;
            else high = middle - 1;
        }

        return items.Count == 0 ? null : items[low];
    }
}
