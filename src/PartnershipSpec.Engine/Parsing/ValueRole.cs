using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;

namespace PartnershipSpec.Engine.Parsing;

/// <summary>
/// What a value is to its file: all of it, an entry of an array, or the value of a property. Looked up only where something is wrong.
/// </summary>
internal static class ValueRole
{
    /// <summary>The words for a value that belongs to a property: they tell “accepted” itself from an entry of “accepted”.</summary>
    internal static Message Name(JsonValue root, JsonValue value, string property) =>
        value == root ? new Message(MessageKey.TheFile)
        : new Message(IsEntry(root, value) ? MessageKey.AnEntry : MessageKey.TheProperty, property);

    /// <summary>Goes down from the root, by halves: what a value holds stands in the order of the text.</summary>
    private static bool IsEntry(JsonValue root, JsonValue value)
    {
        for (JsonValue at = root; ;)
        {
            bool isArray = at.Kind == JsonKind.Array;
            int low = 0;
            int high = isArray ? at.Items.Count : at.Members.Count;
            if (high == 0) return false;

            while (high - low > 1)
            {
                int middle = (low + high) / 2;
                if (Child(at, middle).Span.Start <= value.Span.Start) low = middle;
                else high = middle;
            }

            at = Child(at, low);
            if (at == value) return isArray;
        }
    }

    private static JsonValue Child(JsonValue parent, int index) =>
        parent.Kind == JsonKind.Array ? parent.Items[index] : parent.Members[index].Value;
}
