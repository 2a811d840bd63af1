using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Fixing;

/// <summary>A proposal, and the edits of a file that make it true.</summary>
internal sealed class ProposedEdits(Proposal proposal, IReadOnlyList<TextEdit> edits)
{
    /// <summary>What is done.</summary>
    internal readonly Proposal Proposal = proposal;

    /// <summary>How; there is at least one edit.</summary>
    internal readonly IReadOnlyList<TextEdit> Edits = edits;

    /// <summary>
    /// The edits that make several proposals of one file true at once, in its order. Findings of one claim may propose the same edit, which
    /// is made once. An edit that overlaps another is left for later: the file is then another.
    /// </summary>
    public static IReadOnlyList<TextEdit> Union(IEnumerable<ProposedEdits> all)
    {
        var union = new List<TextEdit>();
        foreach (TextEdit edit in all.SelectMany(p => p.Edits).OrderBy(e => e.Span.Start).ThenBy(e => e.Span.Length))
        {
            if (union.Count == 0 || IsBehind(edit.Span, union[union.Count - 1].Span)) union.Add(edit);
        }

        return union;
    }

    private static bool IsBehind(SourceSpan span, SourceSpan earlier) => span.Start >= earlier.End && span != earlier;
}
