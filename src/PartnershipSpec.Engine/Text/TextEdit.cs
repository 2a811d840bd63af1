using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PartnershipSpec.Engine.Text;

/// <summary>A stretch of a text, and what is to stand there instead.</summary>
internal sealed class TextEdit(SourceSpan span, string text)
{
    /// <summary>The stretch; empty where something is only put in.</summary>
    internal readonly SourceSpan Span = span;

    /// <summary>What is to stand there; "" where something is only taken out.</summary>
    internal readonly string Text = text;

    /// <summary>
    /// The text with all the edits made. They may stand in any order, but must not overlap; what is put in at one place keeps its order.
    /// </summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder();
        int kept = 0;
        foreach (TextEdit edit in edits.OrderBy(e => e.Span.Start).ThenBy(e => e.Span.Length))
        {
            result.Append(text, kept, edit.Span.Start - kept).Append(edit.Text);
            kept = edit.Span.End;
        }

        return result.Append(text, kept, text.Length - kept).ToString();
    }

    internal static TextEdit Put(int at, string text) => new(SourceSpan.FromBounds(at, at), text);

    internal static TextEdit Delete(int start, int end) => new(SourceSpan.FromBounds(start, end), "");
}
