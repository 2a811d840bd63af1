using System.Collections.Generic;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json.Editing;

/// <summary>Takes a part out of an object or array: with its comma and, where nothing else is there, its line; comments stay.</summary>
internal static class JsonRemoval
{
    internal static IReadOnlyList<TextEdit> Edits(JsonContainer container, int index)
    {
        SourceSpan part = container.Parts[index];
        int? own = container.CommaAfter(index);
        bool isAlone = container.Parts.Count == 1;
        if (isAlone && IsBareBut(container, part, own)) return [TextEdit.Delete(container.Inside, container.Close)];

        var edits = new List<TextEdit>();
        int end = own == part.End ? part.End + 1 : part.End;
        if (own is { } comma && comma > part.End) edits.Add(TextEdit.Delete(comma, comma + 1));
        if (own is null && !isAlone) edits.Add(DeleteComma(container, index - 1));
        edits.Add(WithBlanks(container, part.Start, end, isLast: index == container.Parts.Count - 1));
        return edits;
    }

    /// <summary>Whether the part and its comma are all there is on one line between the brackets.</summary>
    private static bool IsBareBut(JsonContainer container, SourceSpan part, int? comma) =>
        container.EndOfBlanks(container.Inside) == part.Start
        && (comma is null || container.EndOfBlanks(part.End) == comma)
        && container.EndOfBlanks(comma + 1 ?? part.End) == container.Close;

    private static TextEdit DeleteComma(JsonContainer container, int part)
    {
        int comma = container.CommaAfter(part)!.Value;
        return TextEdit.Delete(comma, comma + 1);
    }

    private static TextEdit WithBlanks(JsonContainer container, int start, int end, bool isLast)
    {
        int blanksEnd = container.EndOfBlanks(end);
        if (container.IsFirstOfLine(start) && container.IsAtLineBreak(blanksEnd))
            return TextEdit.Delete(LineBreakBefore(container, start), blanksEnd);
        if (isLast || container.IsAtLineBreak(blanksEnd)) return TextEdit.Delete(container.StartOfBlanks(start), end);
        return TextEdit.Delete(start, blanksEnd);
    }

    /// <summary>Where the line break begins that the line of an offset follows.</summary>
    private static int LineBreakBefore(JsonContainer container, int at)
    {
        int start = container.StartOfBlanks(at) - 1;
        return start > 0 && container.Text[start] == '\n' && container.Text[start - 1] == '\r' ? start - 1 : start;
    }
}
