using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json.Editing;

/// <summary>Puts parts into an object or array.</summary>
internal static class JsonInsertion
{
    /// <param name="container">The object or array.</param>
    /// <param name="index">The place in the order of the first new part.</param>
    /// <param name="parts">The new parts as text; at least one.</param>
    internal static IReadOnlyList<TextEdit> Edits(JsonContainer container, int index, IReadOnlyList<string> parts)
    {
        if (container.Parts.Count == 0) return [IntoEmpty(container, parts)];

        bool endsWithComma = index < container.Parts.Count || container.CommaAfter(index - 1) is not null;
        int at = container.PlaceFor(index);
        string lead = container.LeadTo(index);
        if (index == 0 && lead == container.Gap) return [BeforeFirst(container, at, parts)];

        string text = string.Concat(parts.Select((part, i) => lead + part + (endsWithComma || i < parts.Count - 1 ? "," : "")));
        if (endsWithComma) return [TextEdit.Put(at, text)];

        int end = container.Parts[index - 1].End;
        return end == at ? [TextEdit.Put(at, "," + text)] : [TextEdit.Put(end, ","), TextEdit.Put(at, text)];
    }

    /// <summary>On the line of the first part there is: as far from the opening bracket as that one was.</summary>
    private static TextEdit BeforeFirst(JsonContainer container, int at, IReadOnlyList<string> parts)
    {
        bool isPadded = container.EndOfBlanks(at) > at;
        string separated = string.Join("," + container.Gap, parts) + ",";
        return TextEdit.Put(
            at, isPadded ? container.Text.Substring(at, container.EndOfBlanks(at) - at) + separated : separated + container.Gap);
    }

    private static TextEdit IntoEmpty(JsonContainer container, IReadOnlyList<string> parts)
    {
        string inside = container.Text.Substring(container.Inside, container.Close - container.Inside);
        if (inside.Any(JsonLayout.IsLineBreak))
        {
            int at = container.Inside + inside.TrimEnd(' ', '\t', '\r', '\n').Length;
            string lead = container.LeadToFirst(at);
            return TextEdit.Put(at, string.Join(",", parts.Select(part => lead + part)));
        }

        string separated = string.Join("," + container.Gap, parts);
        if (inside.Trim(' ', '\t').Length > 0) return TextEdit.Put(container.PlaceFor(0), container.Gap + separated);

        string padding = container.Value.Kind == JsonKind.Object ? container.Gap : "";
        return new TextEdit(SourceSpan.FromBounds(container.Inside, container.Close), padding + separated + padding);
    }
}
