using System;
using System.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>One text for all texts that say the same: whitespace, comments, trailing commas, the choice of escapes and duplicate members
/// leave no trace in it. (Numbers do keep their literals: <c>1</c> and <c>1.0</c> differ.)</summary>
internal static class JsonCanonical
{
    /// <summary>The value as minified JSON: members in source order, of duplicates the first only, strings escaped no more than needed,
    /// <see cref="JsonKind.Missing"/> as <c>null</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static string Write(JsonValue value) => Write(value, static member => true);

    /// <summary>The same, of the members that are to be kept.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(JsonValue value, Predicate<JsonMember> keep)
    {
        if (value is null)
            throw new ArgumentNullException(nameof(value));
        if (keep is null)
            throw new ArgumentNullException(nameof(keep));
        var target = new StringBuilder();
        WriteValue(target, value, keep);
        return target.ToString();
    }

    /// <summary>Recursive; safe because no tree is deeper than <see cref="JsonTree.MaxDepth"/>.</summary>
    private static void WriteValue(StringBuilder target, JsonValue value, Predicate<JsonMember> keep)
    {
        switch (value.Kind)
        {
            case JsonKind.True:
                target.Append("true");
                break;
            case JsonKind.False:
                target.Append("false");
                break;
            case JsonKind.Number:
                target.Append(value.Text);
                break;
            case JsonKind.String:
                JsonEscape.AppendQuoted(target, value.Text);
                break;
            case JsonKind.Array:
                WriteArray(target, value, keep);
                break;
            case JsonKind.Object:
                WriteObject(target, value, keep);
                break;
            default:
                target.Append("null");
                break;
        }
    }

    private static void WriteArray(StringBuilder target, JsonValue array, Predicate<JsonMember> keep)
    {
        target.Append('[');
        for (int i = 0; i < array.Items.Count; i++)
        {
            if (i > 0)
                target.Append(',');
            WriteValue(target, array.Items[i], keep);
        }
        target.Append(']');
    }

    private static void WriteObject(StringBuilder target, JsonValue value, Predicate<JsonMember> keep)
    {
        target.Append('{');
        bool isFirst = true;
        for (int i = 0; i < value.Members.Count; i++)
        {
            var member = value.Members[i];
            if (member.IsDuplicate || !keep(member))
                continue;
            if (!isFirst)
                target.Append(',');
            isFirst = false;
            JsonEscape.AppendQuoted(target, member.Name);
            target.Append(':');
            WriteValue(target, member.Value, keep);
        }
        target.Append('}');
    }
}
